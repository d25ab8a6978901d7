import { useState } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import { mayWrite } from '#app/organisation.ts'
import { makeSeminar, seminarsIn, type MadeSeminar } from '#app/seminar/seminars.ts'
import { dateOfDay } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { AtSeminars } from './SeminarScreen.tsx'
import { seminarHref } from './way.ts'

/** What a seminar is, how to make one, and those that were. */
export function SeminarHome(props: AtSeminars) {
  const { app, words, own, organisation } = props
  const said = own.home
  const list = seminarsIn(organisation).value
  return (
    <Page
      wall="organisation"
      audience={words.organisationRoom.chip}
      heading={said.title}
      lead={<p>{said.lead}</p>}
      back={{ href: seminarHref(props), label: words.prioritise.back }}
    >
      <ul>
        {said.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {mayWrite(organisation) ? <Make {...props} /> : <p>{said.viewer}</p>}
      <Paper label={said.known}>
        <h2>{said.known}</h2>
        {list.length === 0 ? <p>{said.none}</p> : null}
        <ul>
          {list.map(({ id, title, lastDay }) => (
            <li key={id}>
              {mayWrite(organisation) ? (
                <a href={seminarHref(props, 'seminar', id)}>{title}</a>
              ) : (
                title
              )}{' '}
              <span class="hint">
                {said.until(dateInWords(dateOfDay(lastDay), app.choices.language.value))}
              </span>
            </li>
          ))}
        </ul>
      </Paper>
    </Page>
  )
}

type Fault = Extract<MadeSeminar, { ok: false }>['reason']

function Make({ app, own, organisation, route }: AtSeminars) {
  const said = own.home
  const [title, setTitle] = useState('')
  const [fault, setFault] = useState<Fault | null>(null)
  const [isMaking, setMaking] = useState(false)
  const make = async () => {
    setMaking(true)
    const made = await makeSeminar(app, organisation, title)
    setMaking(false)
    setFault(made.ok ? null : made.reason)
    if (!made.ok) return
    const { handle } = route
    app.go({ at: 'organisation', handle, steps: ['prioriter', 'seminar', made.id] })
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isMaking) void make()
      }}
    >
      <TextField
        label={said.label}
        error={fault === null ? undefined : said.faults[fault]}
        value={title}
        onInput={setTitle}
      />
      <Actions>
        <Button kind="primary" disabled={isMaking}>
          {isMaking ? said.making : said.make}
        </Button>
      </Actions>
    </form>
  )
}

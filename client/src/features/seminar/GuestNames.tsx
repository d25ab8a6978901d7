import { useState } from 'preact/hooks'

import { longestNamed, mayNameTheme, namedLine } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'

import { seatInTheWay } from './GuestAnswers.tsx'
import type { AtGuest } from './GuestScreen.tsx'
import { Receipt } from './Receipt.tsx'

/** Up to three lines in her own words. They go when she says so, and can be changed until it is closed. */
export function GuestNames(props: AtGuest) {
  const { app, here, own } = props
  const said = own.naming.guest
  const kept = here.namingSeat.value?.texts
  const [lines, setLines] = useState(() => said.labels.map((_, at) => kept?.get(at) ?? ''))
  const isSame = lines.every((line, at) => namedLine(line) === (kept?.get(at) ?? ''))
  const isFit = lines.every((line) => mayNameTheme(line).ok)
  const send = () => {
    for (const [at, line] of lines.entries()) {
      if (namedLine(line) !== (kept?.get(at) ?? '')) here.name(at, line)
    }
  }
  return (
    <Page
      wall="organisation"
      audience={own.guest.chip}
      heading={said.title}
      lead={<p>{said.lead}</p>}
    >
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (isFit) send()
        }}
      >
        {said.labels.map((label, at) => (
          <TextField
            key={label}
            label={label}
            value={lines[at] ?? ''}
            maxLength={longestNamed * 2}
            error={mayNameTheme(lines[at] ?? '').ok ? undefined : said.tooLong}
            onInput={(line) => setLines(lines.with(at, line))}
          />
        ))}
        <Actions>
          <Button kind="primary" disabled={isSame}>
            {said.send}
          </Button>
        </Actions>
        <p aria-live="polite">{standing(props, isSame)}</p>
      </form>
      <Receipt app={app} own={own} here={here} urn={here.namingUrn} isNaming />
    </Page>
  )
}

function standing({ here, own }: AtGuest, isSame: boolean): string {
  const said = own.naming.guest
  const status = here.namingSeat.value
  const inTheWay = seatInTheWay(status, own)
  if (inTheWay !== null) return inTheWay
  if (status === null || status.answers.size === 0) return ''
  if (!isSame) return said.notSent
  if (status.state === 'closed') return said.closed
  if (status.state === 'waiting') return said.queue
  return status.pending.size === 0 ? said.sent : said.sending
}

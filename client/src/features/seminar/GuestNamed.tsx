import { useState } from 'preact/hooks'

import { namesInSight, type NamesRead } from '#app/seminar/read-names.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'

import type { AtGuest } from './GuestScreen.tsx'
import { NamesDoubts } from './NamesDoubts.tsx'

/** It is closed: the same as stands on the wall, for who asks for it. */
export function GuestNamed(props: AtGuest & { readonly answered: number }) {
  const { here, words, own, answered } = props
  const said = own.naming.guest
  const [read, setRead] = useState<NamesRead | 'reading' | null>(null)
  const late = here.namingSeat.value?.late.size ?? 0
  const fetch = () => {
    setRead('reading')
    void here.readNames().then(setRead)
  }
  const isRead = read !== null && read !== 'reading' && read.state === 'read'
  return (
    <Page
      wall="organisation"
      audience={own.guest.chip}
      heading={said.closed}
      lead={<p>{own.naming.open.answered(answered)}</p>}
    >
      {late > 0 ? <p>{said.tooLate}</p> : null}
      <p>{said.next}</p>
      {read !== null && read !== 'reading' && read.state === 'failed' ? (
        <Notice tone="alert" {...words.problems[read.problem]} />
      ) : null}
      {isRead ? (
        <Names {...props} read={read} />
      ) : (
        <Actions>
          <Button disabled={read === 'reading'} onPress={fetch}>
            {read === 'reading' ? said.reading : said.read}
          </Button>
        </Actions>
      )}
    </Page>
  )
}

function Names({
  here,
  own,
  read,
}: AtGuest & { readonly read: Extract<NamesRead, { state: 'read' }> }) {
  const said = own.naming.list
  if (read.names.length === 0) return <Notice {...said.tooFew} />
  return (
    <Paper label={said.title}>
      <h2>{said.title}</h2>
      <NamesDoubts own={own} doubts={read.doubts} />
      <ul>
        {namesInSight(read.names, here.naming.value).map(({ key, text, count }) => (
          <li key={key}>
            {text}
            {count > 1 ? <span class="hint"> · {said.times(count)}</span> : null}
          </li>
        ))}
      </ul>
    </Paper>
  )
}

import { useState } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import { pageAddress } from '#app/publishing/page-address.ts'
import { dateOfDay, newestEdition, type RoomPage } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import type { InPublishing } from './PublishScreen.tsx'
import { Withdraw } from './Withdraw.tsx'

/** Where the page is, and all its editions. */
export function PagesThere(props: InPublishing) {
  const own = props.words.publish.page
  const [said, setSaid] = useState('')
  const { pages } = props.publishing
  const there = pages.value.filter(
    ({ isWithdrawn, editions }) => !isWithdrawn && editions.length > 0,
  )
  const gone = pages.value.filter(({ isWithdrawn }) => isWithdrawn)
  return (
    <div class="only-screen">
      <Paper label={own.title}>
        <h2>{own.title}</h2>
        {there.length === 0 ? <p>{own.none}</p> : null}
        {there.length > 1 ? <p>{own.two}</p> : null}
        {there.map((page) => (
          <PageThere key={page.id} {...props} page={page} onSaid={setSaid} />
        ))}
        <Said text={said} />
        {gone.length === 0 ? null : (
          <>
            <h3>{own.withdrawn}</h3>
            <ul>
              {gone.map(({ id }) => (
                <li key={id}>{pageAddress(props.app, id)}</li>
              ))}
            </ul>
          </>
        )}
      </Paper>
    </div>
  )
}

interface ThereProps extends InPublishing {
  readonly page: RoomPage
  readonly onSaid: (text: string) => void
}

function PageThere(props: ThereProps) {
  const { app, words, page, mayPublish, onSaid } = props
  const own = words.publish.page
  const language = app.choices.language.value
  const address = pageAddress(app, page.id)
  const newest = newestEdition(page)
  const inWords = (day: number) => dateInWords(dateOfDay(day), language)
  const copy = async () => {
    if (await app.ports.hand.copy(address)) onSaid(own.copied)
  }
  return (
    <>
      <h3>{own.address}</h3>
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          {address}
        </a>
      </p>
      {newest === null ? null : <p>{own.until(inWords(newest.lastDay))}</p>}
      <Actions>
        <Button onPress={() => void copy()}>{own.copy}</Button>
      </Actions>
      <h3>{own.editions}</h3>
      <ul class="ways">
        {page.editions.toReversed().map(({ number, day }) => (
          <li key={number}>
            <a href={pageAddress(app, page.id, number)} target="_blank" rel="noreferrer">
              {own.edition(number, inWords(day))}
            </a>
          </li>
        ))}
      </ul>
      {mayPublish ? (
        <Withdraw {...props} onDone={() => onSaid(words.publish.withdraw.done)} />
      ) : null}
    </>
  )
}

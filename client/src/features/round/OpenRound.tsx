import { useEffect, useState } from 'preact/hooks'

import { isAnswering, isAside } from '#app/group-seat.ts'
import { hrefOf } from '#app/route.ts'
import { seatsOf, votersOf, watchRound } from '#app/urn/round.ts'
import { Paper } from '#ui/Paper.tsx'

import { AddedLater } from './AddedLater.tsx'
import { HandIn } from './HandIn.tsx'
import { HostTools } from './HostTools.tsx'
import { Receipt } from './Receipt.tsx'
import { RoundPage } from './RoundPage.tsx'
import type { InRound } from './RoundScreen.tsx'

type Urn = NonNullable<InRound['round']['urn']['value']>
type Status = Parameters<Parameters<typeof watchRound>[2]['hear']>[0]
export type InOpenRound = InRound & { readonly urn: Urn }
export type WithStatus = InOpenRound & { readonly status: Status | null }

/** While it is open: how many have answered, and nothing else of anybody's answers. */
export function OpenRound(props: InOpenRound) {
  const { app, here, words, route, round, urn, sitting } = props
  const own = words.groupRound
  const [status, setStatus] = useState<Status | null>(null)
  // The number stands at the relay, and is asked for while somebody looks.
  useEffect(() => watchRound(app, round, { urn, hear: setStatus }), [app, round, urn])
  const isClosed = status?.state === 'closed'
  // Closed for one is closed for all: everybody is led to the same picture.
  useEffect(() => {
    if (isClosed) app.go({ at: 'group', handle: route.handle, steps: ['billede'] })
  }, [app, isClosed, route.handle])
  const withStatus = { ...props, status }
  return (
    <RoundPage of={props} heading={own.title} lead={[]}>
      <Answered {...withStatus} />
      {isAnswering(here, sitting) ? <HandIn {...withStatus} sitting={sitting} /> : null}
      {isAside(here, sitting) ? <p>{words.groupRoom.seat.isAside}</p> : null}
      <Voters {...props} />
      {here.standing === 'host' ? (
        <HostTools
          {...withStatus}
          onClosed={() => app.go({ at: 'group', handle: route.handle, steps: ['billede'] })}
        />
      ) : null}
      <Receipt {...props} />
      {isAside(here, sitting) ? null : (
        <p>
          <a href={hrefOf({ at: 'group', handle: route.handle, steps: ['forbered'] })}>
            {own.handIn.toPrepare}
          </a>
        </p>
      )}
    </RoundPage>
  )
}

export function Answered({ words, status }: WithStatus) {
  const own = words.groupRound.open
  if (status === null) return <p aria-live="polite">{own.asking}</p>
  if (status.state === 'offline') return <p aria-live="polite">{own.offline}</p>
  if (status.state === 'refused') return null
  return (
    <>
      <p class="answered" aria-live="polite">
        {own.answered(status.answered)}
      </p>
      {status.isAsAnnounced ? null : <p class="error">{own.notAsAnnounced}</p>}
    </>
  )
}

/** Who may answer, for everybody to count; who came in later is said. */
export function Voters({ here, words, round, urn }: InOpenRound) {
  const own = words.groupRound.open
  return (
    <Paper label={own.voters}>
      <h2>{own.voters}</h2>
      <ul>
        {seatsOf(here, round.record.value, votersOf(urn)).map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <AddedLater words={words} round={round} />
    </Paper>
  )
}

import { useEffect, useMemo } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { sittingIn, type Sitting } from '#app/group-seat.ts'
import { groupOf, standInForGroup, type GroupHere } from '#app/group.ts'
import { attendRound } from '#app/urn/hand-in.ts'
import { roundOf, type RoundHere } from '#app/urn/round.ts'
import { OpeningPage } from '#ui/OpeningPage.tsx'

import { NotOpen } from './NotOpen.tsx'
import { OpenRound } from './OpenRound.tsx'
import { PictureScreen } from './PictureScreen.tsx'
import './round.css'
import { TableScreen } from './TableScreen.tsx'

type Props = ScreenProps<'group'>
export type InRound = Props & {
  readonly here: GroupHere
  readonly sitting: Sitting
  readonly round: RoundHere
}

/** How a group begins: an urn that everybody answers into, or a table that each lays items on. */
export function RoundScreen(props: Props) {
  const { app, words, route } = props
  const opening = groupOf(app, route.handle).value
  if (opening.state === 'open') return <InGroup {...props} here={opening.room} />
  return <OpeningPage {...standInForGroup(opening, words)} />
}

function InGroup(props: Props & { readonly here: GroupHere }) {
  const { app, here, route } = props
  const sitting = useMemo(() => sittingIn(app, here), [app, here]).value
  const round = roundOf(app, here)
  const seat = sitting.state === 'sitting' ? sitting.secret : null
  // Her seat's key for this round lies in the room, outside what the screen shows.
  useEffect(() => attendRound(app, round, seat), [app, round, seat])
  const inRound = { ...props, sitting, round }
  if (here.room.value.mode === 'open') return <TableScreen {...inRound} />
  const { picture, announcements } = round.record.value
  const isAskedFor = route.steps[0] === 'billede' && announcements.length > 0
  if (picture !== null || isAskedFor) return <PictureScreen {...inRound} />
  const urn = round.urn.value
  return urn === null ? <NotOpen {...inRound} /> : <OpenRound {...inRound} urn={urn} />
}

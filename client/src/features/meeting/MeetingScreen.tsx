import { useEffect, useMemo } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { sittingIn, type Sitting } from '#app/group-seat.ts'
import { groupOf, standInForGroup, type GroupHere } from '#app/group.ts'
import { atTheTable, meetingIn, type AtTheTable } from '#app/meeting.ts'
import { attendRound } from '#app/urn/hand-in.ts'
import { roundOf } from '#app/urn/round.ts'
import type { Meeting } from '#domain'
import { OpeningPage } from '#ui/OpeningPage.tsx'

import { BetweenMeetings } from './BetweenMeetings.tsx'
import { FollowScreen } from './FollowScreen.tsx'
import { Step } from './Step.tsx'

type Props = ScreenProps<'group'>

export interface InMeeting extends Props {
  readonly here: GroupHere
  readonly sitting: Sitting
  readonly now: Meeting
  /** Null for who looks on. */
  readonly table: AtTheTable | null
}

/** The meeting as everybody in it has it in hand; they follow the one who leads it. */
export function MeetingScreen(props: Props) {
  const { app, words, route } = props
  const opening = groupOf(app, route.handle).value
  if (opening.state === 'open') return <InRoom {...props} here={opening.room} />
  return <OpeningPage {...standInForGroup(opening, words)} />
}

function InRoom(props: Props & { readonly here: GroupHere }) {
  const { app, here } = props
  const sitting = useMemo(() => sittingIn(app, here), [app, here]).value
  const now = meetingIn(here).value
  const isHere = sitting.state === 'sitting' && !here.ended.value && !here.newer.value
  const table = useMemo(
    () => (isHere ? atTheTable(app, here, sitting) : null),
    [app, here, sitting, isHere],
  )
  const { mode } = here.room.value
  const round = mode === 'picture' ? roundOf(app, here) : null
  const seat = isHere ? sitting.secret : null
  // What she has handed in may still be on its way when the meeting begins.
  useEffect(() => (round === null ? undefined : attendRound(app, round, seat)), [app, round, seat])
  const inMeeting = { ...props, sitting, now, table }
  if (props.route.steps[0] === 'aftaler') return <FollowScreen {...inMeeting} />
  if (now.phase === null) return <BetweenMeetings {...inMeeting} />
  return <Step {...inMeeting} phase={now.phase} />
}

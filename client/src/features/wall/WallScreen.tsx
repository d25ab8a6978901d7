import { useMemo } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { groupOf, type GroupHere, standInForGroup } from '#app/group.ts'
import { isMeetingOver } from '#app/meeting-agreements.ts'
import { meetingIn } from '#app/meeting.ts'
import { wallInvitation } from '#app/wall-invitation.ts'
import { phases } from '#domain'
import { BigWall } from '#ui/BigWall.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'

import { HowToFollow } from './HowToFollow.tsx'
import { OnTheWall } from './OnTheWall.tsx'
import './wall.css'
import { WallClock } from './WallClock.tsx'

type Props = ScreenProps<'group'>
export type AtWall = Props & { readonly here: GroupHere }

/** For the projector: the question, the time, the map, and the way in. Nobody's name stands here. */
export function WallScreen(props: Props) {
  const { app, words, route } = props
  const opening = groupOf(app, route.handle).value
  if (opening.state === 'open') return <Wall {...props} here={opening.room} />
  return <OpeningPage {...standInForGroup(opening, words)} />
}

function Wall(props: AtWall) {
  const { app, here, words, route } = props
  const own = words.groupWall
  const meeting = meetingIn(here).value
  const { phase } = meeting
  const isOver = isMeetingOver(app, here)
  const invitation = useMemo(() => wallInvitation(app, route.handle), [app, route.handle])
  const { name, say } =
    phase === null
      ? { name: here.room.value.name || words.groupRoom.title, say: isOver ? own.over : own.soon }
      : words.groupMeeting.phases[phase]
  return (
    <BigWall wall="group" kind="big-wall">
      <header class="big-wall-head">
        {phase === null ? null : (
          <p>{words.groupMeeting.step(phases.indexOf(phase) + 1, phases.length)}</p>
        )}
        <h1>{name}</h1>
        <p class="big-wall-say">{say}</p>
      </header>
      <div class="big-wall-work">{isOver ? null : <OnTheWall {...props} meeting={meeting} />}</div>
      <aside class="big-wall-side">
        {phase === null ? null : <WallClock {...props} />}
        {isOver ? null : <HowToFollow {...props} invitation={invitation} />}
      </aside>
    </BigWall>
  )
}

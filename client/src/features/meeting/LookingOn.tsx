import { Notice } from '#ui/Notice.tsx'

import type { InMeeting } from './MeetingScreen.tsx'

/** Who can only read is told so, and what to do about it. */
export function LookingOn({ here, words, sitting, table }: InMeeting) {
  if (table !== null || sitting.state === 'opening') return null
  if (here.ended.value) return <Notice {...words.groupRoom.ended} />
  if (here.newer.value) return <Notice {...words.problems.newerDocument} />
  return <Notice {...words.groupMeeting.lookOn} />
}

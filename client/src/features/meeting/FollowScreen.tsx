import { keptFrom } from '#app/meeting-agreements.ts'
import { hrefOf } from '#app/route.ts'
import { Page } from '#ui/Page.tsx'

import { LastAgreements } from './LastAgreements.tsx'
import { LookingOn } from './LookingOn.tsx'
import type { InMeeting } from './MeetingScreen.tsx'

/** Between two meetings: what was agreed, and how it goes. */
export function FollowScreen(props: InMeeting) {
  const { here, words, route } = props
  const own = words.groupMeeting.follow
  const { last } = keptFrom(here).agreed.value
  return (
    <Page
      wall="group"
      audience={words.groupRoom.chip(here.room.value.people)}
      heading={own.title}
      lead={<p>{last.length === 0 ? own.none : own.lead}</p>}
      back={{
        href: hrefOf({ at: 'group', handle: route.handle, steps: [] }),
        label: words.groupRoom.go.back,
      }}
    >
      <LookingOn {...props} />
      <LastAgreements {...props} />
    </Page>
  )
}

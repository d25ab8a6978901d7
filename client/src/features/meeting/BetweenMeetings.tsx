import { useState } from 'preact/hooks'

import { isMeetingOver } from '#app/meeting-agreements.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { LiveRegion } from '#ui/LiveRegion.tsx'
import { Page } from '#ui/Page.tsx'

import { Begin } from './Begin.tsx'
import type { InMeeting } from './MeetingScreen.tsx'

/** Whoever still sits there when the meeting closes is told so first; the next may be begun the same day. */
export function BetweenMeetings(props: InMeeting) {
  const [isGoingOn, setGoingOn] = useState(false)
  if (isGoingOn || !isMeetingOver(props.app, props.here)) return <Begin {...props} />
  return <Over {...props} onNext={() => setGoingOn(true)} />
}

function Over({ here, words, route, onNext }: InMeeting & { readonly onNext: () => void }) {
  const own = words.groupMeeting.over
  const { handle } = route
  return (
    <Page
      wall="group"
      audience={words.groupRoom.chip(here.room.value.people)}
      heading={own.title}
      lead={<p>{own.lead}</p>}
      back={{ href: hrefOf({ at: 'group', handle, steps: [] }), label: words.groupRoom.go.back }}
    >
      <LiveRegion text={own.title} />
      <Actions>
        <LinkButton kind="primary" href={hrefOf({ at: 'group', handle, steps: ['referat'] })}>
          {words.groupMeeting.minutes.go}
        </LinkButton>
        <Button kind="quiet" onPress={onNext}>
          {own.next}
        </Button>
      </Actions>
    </Page>
  )
}

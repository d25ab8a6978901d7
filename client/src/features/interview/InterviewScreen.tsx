import { useState } from 'preact/hooks'

import type { InOwnRoom } from '#app/own-room.ts'
import { hrefOf } from '#app/route.ts'
import { Page } from '#ui/Page.tsx'
import { Said } from '#ui/Said.tsx'

import { BeginInterview } from './BeginInterview.tsx'
import { NotesTaken } from './NotesTaken.tsx'
import { UnderWay } from './UnderWay.tsx'

/** Somebody else asks her the questions: she starts it here, and she ends it here. */
export function InterviewScreen(props: InOwnRoom) {
  const { here, words } = props
  const own = words.interview
  const [said, setSaid] = useState('')
  const { interviews } = here.room.value
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p>{own.intro}</p>}
      back={{
        href: hrefOf({ at: 'own-room', steps: ['alle'] }),
        label: words.ownRoom.allQuestions,
      }}
    >
      <p class="measure">{own.sees}</p>
      <Said text={said} />
      {interviews.length === 0 ? <BeginInterview {...props} onBegun={() => setSaid('')} /> : null}
      {interviews.map((interview) => (
        <UnderWay
          key={interview.roomId}
          {...props}
          interview={interview}
          onEnded={() => setSaid(own.ended)}
        />
      ))}
      <NotesTaken {...props} />
    </Page>
  )
}

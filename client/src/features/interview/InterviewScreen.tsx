import { useContext, useState } from 'preact/hooks'

import type { InOwnRoom } from '#app/own-room.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Page } from '#ui/Page.tsx'
import { Said } from '#ui/Said.tsx'

import { BeginInterview } from './BeginInterview.tsx'
import { NotesTaken } from './NotesTaken.tsx'
import { QuestionSheet } from './QuestionSheet.tsx'
import { UnderWay } from './UnderWay.tsx'

/** Somebody else asks her the questions: she starts it here, and she ends it here. */
export function InterviewScreen(props: InOwnRoom) {
  const { here, words } = props
  const own = words.interview
  const [said, setSaid] = useState('')
  const { interviews } = here.room.value
  return (
    <>
      <div class="only-screen">
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
          {interviews.length === 0 ? (
            <BeginInterview {...props} onBegun={() => setSaid('')} />
          ) : null}
          {interviews.map((interview) => (
            <UnderWay
              key={interview.roomId}
              {...props}
              interview={interview}
              onEnded={() => setSaid(own.ended)}
            />
          ))}
          <OnPaper words={words} />
          <NotesTaken {...props} />
        </Page>
      </div>
      <QuestionSheet words={words} />
    </>
  )
}

function OnPaper({ words }: Pick<InOwnRoom, 'words'>) {
  const own = words.interview
  const { onPrint } = useContext(FrameContext)
  return (
    <>
      <Actions>
        <Button kind="quiet" onPress={onPrint}>
          {own.print}
        </Button>
      </Actions>
      <p class="hint">{own.printHelp}</p>
    </>
  )
}

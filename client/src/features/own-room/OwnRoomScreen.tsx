import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { firstQuestion } from '#app/first-sight.ts'
import { attendInterviews } from '#app/interview.ts'
import { standInFor } from '#app/opening.ts'
import { ownRoomOf, type InOwnRoom } from '#app/own-room.ts'
import { RoomFootContext } from '#ui/frame.ts'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { SightPage } from '#ui/SightPage.tsx'

import { AllQuestions } from './AllQuestions.tsx'
import { AskToKeep } from './AskToKeep.tsx'
import { placeToResume, questionAt } from './guide.ts'
import { OwnRoomHome } from './OwnRoomHome.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import { InTheWay, Saving } from './Saving.tsx'

export type { InOwnRoom }

type Props = ScreenProps<'own-room'> & {
  /** A tool that takes the place of the guide. */
  readonly tool?: ComponentType<InOwnRoom>
}

export function OwnRoomScreen({ tool, ...props }: Props) {
  const { app, words } = props
  const opening = ownRoomOf(app).value
  const [isNew] = useState(() => !app.choices.hasRooms() && props.route.steps.length === 0)
  const here = opening.state === 'open' ? opening.room : null
  // The room of an interview is another room: it is attended while this one is open.
  useEffect(() => {
    if (here !== null) attendInterviews(app, here)
  }, [app, here])
  if (opening.state === 'open') {
    const inRoom = { ...props, here: opening.room }
    return tool ? <WithTool {...inRoom} tool={tool} /> : <InRoom {...inRoom} />
  }
  if (opening.state === 'opening' && isNew) return <SightPage {...firstQuestion(words)} />
  return (
    <OpeningPage
      wall="own"
      audience={words.shell.onlyYou}
      {...standInFor(opening, words, words.ownRoom)}
    />
  )
}

/** A tool says where its words are as the guide does, asks to keep them, and says what stands in their way. */
function WithTool({ tool: Tool, ...props }: InOwnRoom & { tool: ComponentType<InOwnRoom> }) {
  const { app, here, words } = props
  const foot = (
    <>
      <Saving here={here} words={words} />
      <AskToKeep {...props} at={props.route} />
      <InTheWay app={app} here={here} words={words} />
    </>
  )
  return (
    <RoomFootContext.Provider value={foot}>
      <Tool {...props} />
    </RoomFootContext.Provider>
  )
}

/** `mit-rum` alone is the place to go on from; `alle` is the long path. */
function InRoom(props: InOwnRoom) {
  const [first, second] = props.route.steps
  if (first === 'alle') {
    const question = questionAt(second, 'all')
    if (question === null) return <AllQuestions {...props} />
    return <QuestionScreen {...props} key={question} question={question} path="all" />
  }
  if (first === 'hjem') return <OwnRoomHome {...props} />
  const question = questionAt(first, 'short')
  if (question === null) return <Resumed {...props} />
  return <QuestionScreen {...props} key={question} question={question} path="short" />
}

/** Chosen once: the place must not move while she writes there. */
function Resumed(props: InOwnRoom) {
  const [question] = useState(() => placeToResume(props.here.room.peek(), 'short'))
  if (question === null) return <OwnRoomHome {...props} />
  return <QuestionScreen {...props} question={question} path="short" />
}

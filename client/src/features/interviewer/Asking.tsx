import { useState } from 'preact/hooks'

import { roomProblem } from '#app/saving.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { LiveRegion } from '#ui/LiveRegion.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Steps } from '#ui/Steps.tsx'

import type { InInterviewer } from './InterviewerScreen.tsx'
import { NoteField } from './NoteField.tsx'
import { firstQuestion, turnAt, type Turn } from './turn.ts'

/** One question at a time, in step with the one who answers, or on one's own. */
export function Asking(props: InInterviewer) {
  const { app, here, words } = props
  const own = words.interviewer
  const interview = here.room.value
  const [alone, setAlone] = useState<string | null>(null)
  const theirs = turnAt(interview, interview.turn)
  const shown = alone === null ? theirs : turnAt(interview, alone)
  const problem = roomProblem(here.status.value, app.rooms.storage.value)
  return (
    <Page
      wall="dialogue"
      audience={own.chip}
      heading={shown === null ? own.notBegun : words.guide[shown.question]}
      above={shown === null ? null : <Where words={words} turn={shown} />}
      lead={<p>{own.sees}</p>}
    >
      <LiveRegion text={theirs === null ? '' : own.otherAt(theirs.at)} />
      {shown === null ? <p class="measure">{own.notBegunHelp}</p> : null}
      {shown !== null && here.mayNote ? (
        <NoteField
          key={shown.question}
          {...props}
          question={shown.question}
          onBegun={() => setAlone(shown.question)}
          onSent={() => {
            if (theirs?.question === shown.question) setAlone(null)
          }}
        />
      ) : null}
      <TurnPages
        {...props}
        shown={shown}
        theirs={theirs}
        isAlone={alone !== null}
        onTurn={(to) => setAlone(to)}
        onBegin={() => setAlone(firstQuestion(interview))}
      />
      {problem === null ? null : <Notice {...words.problems[problem]} />}
      <section class="section listening">
        <h2>{own.listen.title}</h2>
        <ul>
          {own.listen.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </Page>
  )
}

function Where({ words, turn: { at, of } }: Pick<InInterviewer, 'words'> & { turn: Turn }) {
  return <Steps text={words.interviewer.step(at, of)} at={at} of={of} />
}

type TurnProps = InInterviewer & {
  readonly shown: Turn | null
  readonly theirs: Turn | null
  readonly isAlone: boolean
  /** Null follows the other person again. */
  readonly onTurn: (question: string | null) => void
  readonly onBegin: () => void
}

function TurnPages(props: TurnProps) {
  const { words, shown, isAlone, onTurn, onBegin } = props
  const own = words.interviewer
  return (
    <>
      <p class="hint">{whereBoth(props)}</p>
      <Actions>
        {isAlone ? <Button onPress={() => onTurn(null)}>{own.follow}</Button> : null}
        {shown === null ? <Button onPress={onBegin}>{own.begin}</Button> : null}
        <ToPage to={shown?.after} label={own.next} onTurn={onTurn} />
        <ToPage to={shown?.before} label={own.back} onTurn={onTurn} />
      </Actions>
    </>
  )
}

function ToPage({ to, label, onTurn }: ToPageProps) {
  return to ? <Button onPress={() => onTurn(to)}>{label}</Button> : null
}

interface ToPageProps extends Pick<TurnProps, 'onTurn'> {
  readonly to: string | null | undefined
  readonly label: string
}

function whereBoth({ words, shown, theirs, isAlone }: TurnProps): string {
  const own = words.interviewer
  if (!isAlone) return own.following
  const isElsewhere = theirs !== null && theirs.question !== shown?.question
  return isElsewhere ? `${own.alone} ${own.otherAt(theirs.at)}` : own.alone
}

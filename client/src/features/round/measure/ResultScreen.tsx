import { nameOfQuestion } from '#app/question-words.ts'
import { useContext, useEffect, useState } from 'preact/hooks'

import { overTime } from '#app/urn/measurements.ts'
import { revealMeasurement, type RoundRevealed } from '#app/urn/reveal-round.ts'
import { roundAt } from '#app/urn/round.ts'
import { isTool, type Figures, type Subject, type ToldMeasurement } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'

import { Doubts } from '../Doubts.tsx'
import { RoundPage } from '../RoundPage.tsx'
import type { InMeasuring } from './MeasureScreen.tsx'
import { OverTime } from './OverTime.tsx'
import { Relations } from './Relations.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import { ToolResult } from './ToolResult.tsx'
import { backToMeasuring } from './way.ts'

export type InResult = InMeasuring & {
  /** The newest last. */
  readonly beside: readonly ToldMeasurement[]
  readonly apart: readonly ToldMeasurement[]
  readonly newest: ToldMeasurement
}

/** What has been measured of a subject: the newest, what may stand beside it, and how to read it. */
export function ResultScreen(props: InMeasuring & { readonly subject: Subject }) {
  const { app, here, own, subject } = props
  const { beside, apart } = overTime(app, here, subject)
  const newest = beside.at(-1)
  const isTold = newest !== undefined && Object.values(newest.figures).some(isFigure)
  return (
    <RoundPage
      of={props}
      heading={own.subjects[subject].name}
      lead={isTold ? [own.result.lead] : []}
      back={backToMeasuring(props)}
      width="wide"
    >
      {newest === undefined ? (
        <p>{own.home.nothingEnded}</p>
      ) : (
        <Result key={newest.id} {...props} newest={newest} beside={beside} apart={apart} />
      )}
    </RoundPage>
  )
}

const isFigure = (figure: Figures[string] | undefined) => figure !== null && figure !== undefined

function Result(props: InResult & { readonly subject: Subject }) {
  const { own, subject, newest } = props
  const { onPrint } = useContext(FrameContext)
  const revealed = useSecondLook(props)
  const isTold = Object.values(newest.figures).some(isFigure)
  return (
    <>
      {revealed?.state === 'revealed' ? (
        <Doubts
          words={props.words}
          doubts={revealed.doubts}
          labels={revealed.differing.map((question) => nameOfQuestion(question, props.words))}
        />
      ) : null}
      {isTold ? null : <Notice {...own.result.tooFewAll} />}
      {isTold && isTool(subject) ? <ToolResult {...props} /> : null}
      {isTold && !isTool(subject) ? <Relations {...props} /> : null}
      <OverTime {...props} />
      <Paper label={own.result.caution}>
        <h2>{own.result.caution}</h2>
        <ul>
          {own.result.cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      </Paper>
      {isTold ? (
        <div class="only-screen">
          <TakeAlong {...props} />
        </div>
      ) : null}
      <Actions>
        <Button onPress={onPrint}>{own.result.print}</Button>
      </Actions>
    </>
  )
}

/** Each device that looks opens the urn itself, and says what does not add up. */
function useSecondLook({ app, here, sitting, newest }: InResult): RoundRevealed | null {
  const [revealed, setRevealed] = useState<RoundRevealed | null>(null)
  const round = roundAt(app, here, newest.id)
  const isKnown = round.urn.value !== null && sitting.state !== 'opening'
  const seat = sitting.state === 'sitting' ? sitting.secret : null
  const { subject } = newest
  useEffect(() => {
    if (isKnown) void revealMeasurement(app, round, { seat, subject }).then(setRevealed)
  }, [app, round, isKnown, seat, subject])
  return revealed
}

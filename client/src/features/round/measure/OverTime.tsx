import { nameOfQuestion } from '#app/question-words.ts'
import { dateInWords } from '#app/calendar.ts'
import {
  figuresBeside,
  mayDrawTrend,
  meanOf,
  questionsOf,
  type Figure,
  type ToldMeasurement,
} from '#domain'
import { Paper } from '#ui/Paper.tsx'
import { Trend } from '#ui/trend/Trend.tsx'

import type { InResult } from './ResultScreen.tsx'
import { meanInWords } from './ToolResult.tsx'
import { nameOf } from './way.ts'

/** Rounds side by side, where that tells nothing of one person; and which are not shown, and why. */
export function OverTime(props: InResult) {
  const { own, beside, apart } = props
  return (
    <Paper label={own.time.title}>
      <h2>{own.time.title}</h2>
      {beside.length < 2 ? <p>{own.time.one}</p> : <RoundsTable {...props} />}
      {beside.length === 2 ? <p class="hint">{own.time.noTrend}</p> : null}
      {apart.length === 0 ? null : (
        <>
          <h3>{own.time.apart}</h3>
          <p>{own.time.apartWhy}</p>
          <ul>
            {apart.map((round) => (
              <li key={round.id}>{nameOf(props, round)}</li>
            ))}
          </ul>
        </>
      )}
    </Paper>
  )
}

/** A table for each question, so that however many rounds there are they fit a phone. */
function RoundsTable(props: InResult) {
  const { own, newest } = props
  return (
    <>
      <p>{own.time.lead}</p>
      <div class="measure-times">
        {questionsOf(newest.subject).map((question) => (
          <OneQuestion key={question} {...props} question={question} />
        ))}
      </div>
    </>
  )
}

function OneQuestion(props: InResult & { readonly question: string }) {
  const { words, own, beside, question } = props
  const told = figuresBeside(question, beside)
  return (
    <table class="table measure-time">
      <caption>
        {nameOfQuestion(question, words)}
        {mayDrawTrend(told) ? <Trend values={told.map(degreeOf)} lowest={1} highest={5} /> : null}
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{own.time.when}</th>
          <th scope="col">{own.result.mean}</th>
          <th scope="col">{own.result.answers}</th>
        </tr>
      </thead>
      <tbody>
        {beside.map((round, at) => (
          <RoundRow
            key={round.id}
            {...props}
            shown={round}
            figure={told[at] ?? null}
            alone={round.figures[question] ?? null}
          />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps extends InResult {
  readonly shown: ToldMeasurement
  /** As it may be told beside the newest, and as it was told alone. */
  readonly figure: Figure | null
  readonly alone: Figure | null
}

function RoundRow({ app, words, own, shown, figure, alone }: RowProps) {
  const date = dateInWords(shown.begun, app.choices.language.value)
  const { moment } = shown
  const isHidden = figure === null && alone !== null
  return (
    <tr>
      <th scope="row">{own.time.round(date, moment && own.moments[moment].toLowerCase())}</th>
      <td>{isHidden ? own.time.other : meanInWords(figure, own, words.toolRating.number)}</td>
      <td class="measure-n">{figure === null ? '' : own.result.n(figure.n, figure.n)}</td>
    </tr>
  )
}

const degreeOf = (figure: Figure | null) => (figure === null ? null : meanOf(figure).mean / 100)

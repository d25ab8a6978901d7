import {
  answersIn,
  compareFigures,
  criteria,
  meanOf,
  type Figures,
  type ToldChange,
  type ToldNumber,
} from '#domain'
import { Paper } from '#ui/Paper.tsx'

import type { InResult } from './ResultScreen.tsx'

/** Before and after beside each other, where both may be shown; otherwise the newest alone. */
export function ToolResult(props: InResult) {
  const { own, beside, newest } = props
  const before = beside.findLast(({ moment }) => moment === 'before')
  const after = beside.findLast(({ moment }) => moment === 'after')
  const isPair = before !== undefined && after !== undefined
  const rows = isPair ? compareFigures(before.figures, after.figures) : []
  return (
    <Paper label={own.result.numbersTitle}>
      {isPair && rows.length > 0 ? (
        <>
          <h2>{own.result.twoTitle}</h2>
          <p>{own.result.nBoth(countIn(props, before.figures), countIn(props, after.figures))}</p>
          <BeforeAfterTable {...props} rows={rows} />
          <p class="hint">{props.words.toolRating.table.hint}</p>
        </>
      ) : (
        <>
          <h2>{own.result.one(own.moments[newest.moment ?? 'after'])}</h2>
          {isPair ? <p>{own.result.missing}</p> : null}
          <OneRound {...props} />
        </>
      )}
    </Paper>
  )
}

function countIn({ own }: InResult, figures: Figures): string {
  const { fewest, most } = answersIn(figures)
  return own.result.n(fewest, most)
}

type WithRows = InResult & { readonly rows: readonly ToldChange[] }

function BeforeAfterTable({ words, own, rows }: WithRows) {
  const { table } = words.toolRating
  return (
    <table class="table measure-table">
      <caption class="visually-hidden">{own.result.twoTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{own.moments.before}</th>
          <th scope="col">{own.moments.after}</th>
          <th scope="col">{table.difference}</th>
          <th scope="col">{table.index}</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.of}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {words.toolRating.criteria[row.of].name}
            </th>
          </tr>
          <tr>
            <td>{inWords(row.before, own, words.toolRating.number)}</td>
            <td>{inWords(row.after, own, words.toolRating.number)}</td>
            <td>{inWords(row.difference, own, words.toolRating.signed)}</td>
            <td>{inWords(row.index, own, String)}</td>
          </tr>
        </tbody>
      ))}
    </table>
  )
}

function inWords(
  { value, edge }: ToldNumber,
  { result }: InResult['own'],
  write: (value: number) => string,
): string {
  return edge === 'unknown' ? result.unknown : result.told(write(value), edge)
}

function OneRound({ words, own, newest }: InResult) {
  return (
    <table class="table measure-one">
      <caption class="visually-hidden">{own.result.numbersTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{own.result.question}</th>
          <th scope="col">{own.result.mean}</th>
          <th scope="col">{own.result.answers}</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((of) => {
          const figure = newest.figures[of] ?? null
          return (
            <tr key={of}>
              <th scope="row">{words.toolRating.criteria[of].name}</th>
              <td>{meanInWords(figure, own, words.toolRating.number)}</td>
              <td>{figure?.n ?? ''}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

export function meanInWords(
  figure: Figures[string] | undefined,
  own: InResult['own'],
  write: (value: number) => string,
): string {
  if (!figure) return own.result.tooFew
  const { mean, edge } = meanOf(figure)
  return inWords({ value: mean, edge }, own, write)
}

import type { ReadingWords } from '#content'
import { compareRounds, type Compared, type RoundMeans } from '#domain'

interface Props {
  readonly words: ReadingWords['toolRating']
  readonly caption: string
  readonly before: RoundMeans
  readonly after: RoundMeans
}

export function ComparisonTable({ words, caption, before, after }: Props) {
  const own = words.table
  return (
    <table class="table rating-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.own.before}</th>
          <th scope="col">{words.own.after}</th>
          <th scope="col">{own.difference}</th>
          <th scope="col">{own.index}</th>
        </tr>
      </thead>
      {compareRounds(before, after).map((row) => (
        <Row key={row.of} words={words} row={row} />
      ))}
    </table>
  )
}

/** The name on a line of its own: beside four numbers it would not fit a small phone. */
function Row({ words, row }: { words: ReadingWords['toolRating']; row: Compared }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          {words.criteria[row.of].name}
        </th>
      </tr>
      <tr>
        <td>{words.number(row.before)}</td>
        <td>{words.number(row.after)}</td>
        <td>{words.signed(row.difference)}</td>
        <td>{row.index}</td>
      </tr>
    </tbody>
  )
}

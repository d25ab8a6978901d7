import { itemInWords } from '#app/item-words.ts'
import type { AskedItem, Band, BandsBefore, Picture } from '#domain'

import type { InRound } from './RoundScreen.tsx'

/** By item: what the last picture told, where it may stand beside this one. */
export type LastBands = Readonly<Record<string, BandsBefore>>

interface Props extends Pick<InRound, 'words'> {
  readonly heading: string
  readonly items: readonly AskedItem[]
  readonly picture: Picture
  readonly before: LastBands
}

/** Band words only: no number, and nobody's answer. */
export function BandTable(props: Props) {
  const { words, heading, items } = props
  const { success, importance, item } = words.groupInvite.paper
  return (
    <table class="table bands">
      <caption class="visually-hidden">{heading}</caption>
      <thead>
        <tr>
          {[item, success, importance].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((one) => (
          <Row key={one.id} {...props} item={one} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ words, picture, before, item }: Props & { readonly item: AskedItem }) {
  const bands = picture[item.id]
  if (bands === undefined) return null
  const { success, importance } = before[item.id] ?? { success: null, importance: null }
  return (
    <tr>
      <th scope="row">{itemInWords(item, words).label}</th>
      <Cell words={words} band={bands.success} last={success} />
      <Cell words={words} band={bands.importance} last={importance} />
    </tr>
  )
}

interface CellProps extends Pick<InRound, 'words'> {
  readonly band: Band
  readonly last: BandsBefore['success']
}

/** What is told now, and below it what was told last time. */
function Cell({ words, band, last }: CellProps) {
  const { bands, last: saidLast } = words.groupRound.picture
  return (
    <td>
      {bands[band]}
      {last === null ? null : (
        <span class="band-before">{last === band ? saidLast.same : saidLast[last]}</span>
      )}
    </td>
  )
}

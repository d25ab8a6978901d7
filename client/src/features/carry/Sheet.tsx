import { previewOf } from '#domain'
import { BlankLines } from '#ui/BlankLines.tsx'

import type { InCarry } from './CarryScreen.tsx'
import { nameWithin } from './name.ts'

/** A4 for the talk itself: her points, and lines to write on with a pen. */
export function Sheet({ here, words }: InCarry) {
  const own = words.carry.sheet
  const room = here.room.value
  return (
    <div class="sheet only-print">
      <h1>{own.with(nameWithin(words, room.nearestLeader))}</h1>
      <h2>{own.points}</h2>
      <ol class="points">
        {previewOf(room.points).map((point) => (
          <li key={point.id} class="point">
            {point.text}
            <BlankLines count={2} />
          </li>
        ))}
      </ol>
      <h2>{own.agreements}</h2>
      <table class="sheet-table sheet-agreed">
        <thead>
          <tr>
            {own.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[1, 2, 3].map((row) => (
            <tr key={row}>
              {own.columns.map((column) => (
                <td key={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{own.next}</h2>
      <BlankLines count={1} />
    </div>
  )
}

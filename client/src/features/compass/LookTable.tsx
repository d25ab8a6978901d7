import type { Words } from '#content'
import { compassAxes, directions, type CompassLook, type Degree } from '#domain'

interface Props {
  readonly words: Words
  readonly look: CompassLook
  readonly last: CompassLook | null
  readonly date: string
}

export function LookTable({ words, look, last, date }: Props) {
  const own = words.compass
  return (
    <table class="table compass-table">
      <caption>{own.table.caption(date)}</caption>
      <thead>
        <tr>
          <th scope="col">{own.table.direction}</th>
          {compassAxes.map((axis) => (
            <th key={axis} scope="col">
              {own.axes[axis].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {directions.map((direction) => (
          <tr key={direction}>
            <th scope="row">{own.directions[direction].name}</th>
            {compassAxes.map((axis) => (
              <td key={axis}>
                <Said words={words} degree={look.ratings[direction][axis]} />
                <Before words={words} degree={last?.ratings[direction][axis] ?? null} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Said({ words, degree }: { words: Words; degree: Degree | null }) {
  const own = words.compass
  if (degree === null) return <span class="hint">{own.skipped}</span>
  return <>{own.degree(degree, own.degrees[degree])}</>
}

function Before({ words, degree }: { words: Words; degree: Degree | null }) {
  return degree === null ? null : <span class="hint">{words.compass.table.before(degree)}</span>
}

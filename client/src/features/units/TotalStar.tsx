import { compassAxes, directions, meanOfTotal, type CompassAxis, type Direction } from '#domain'
import { Star } from '#ui/star/Star.tsx'

import type { OfCompilation } from './CompilationPaper.tsx'

/** The six directions over all groups as a picture: what has no total has no mark. */
export function TotalStar({ words, measuring, compilation }: OfCompilation) {
  const said = measuring.relations
  const degreeOf = (direction: Direction, axis: CompassAxis) => {
    const told = compilation.told.find(({ question }) => question === `${direction}/${axis}`)
    const total = told?.units.total ?? null
    return total === null || total.edge === 'unknown' ? null : meanOfTotal(total) / 100
  }
  const [ring, dot] = compassAxes
  return (
    <Star
      label={said.picture}
      arms={directions.map((direction) => ({
        id: direction,
        label: words.compass.directions[direction].short,
        ring: degreeOf(direction, ring),
        dot: degreeOf(direction, dot),
        bar: null,
      }))}
      legend={{
        scale: `${said.scale} ${said.edge}`,
        ring: said.importance,
        dot: said.today,
        bar: null,
      }}
    />
  )
}

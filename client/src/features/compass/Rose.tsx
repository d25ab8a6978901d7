import type { Words } from '#content'
import { directions, type CompassLook } from '#domain'
import { Star } from '#ui/star/Star.tsx'

interface Props {
  readonly words: Words
  readonly look: CompassLook
  readonly last: CompassLook | null
}

/** A ring for how much it matters, a dot for how it goes, a bar for last time. */
export function Rose({ words, look, last }: Props) {
  const { picture, directions: names } = words.compass
  return (
    <Star
      label={picture.label}
      arms={directions.map((direction) => ({
        id: direction,
        label: names[direction].short,
        ring: look.ratings[direction].importance,
        dot: look.ratings[direction].today,
        bar: last?.ratings[direction].today ?? null,
      }))}
      legend={{
        scale: picture.scale,
        ring: picture.importance,
        dot: picture.today,
        bar: last === null ? null : picture.before,
      }}
    />
  )
}

import { hrefOf } from '#app/route.ts'
import { directions, parseDate, type Direction, type IsoDate } from '#domain'

const stepByDirection: Readonly<Record<Direction, string>> = {
  up: 'op',
  management: 'ledelsen',
  self: 'selv',
  team: 'team',
  across: 'tvaers',
  out: 'ud',
}

export const compassHref = hrefOf({ at: 'own-room', steps: ['kompas'] })

/** Where a direction is rated. The look stands in the address, so that midnight changes nothing. */
export interface Place {
  readonly date: IsoDate
  readonly direction: Direction
}

export function hrefOfPlace({ date, direction }: Place): string {
  return hrefOf({ at: 'own-room', steps: ['kompas', date, stepByDirection[direction]] })
}

/** Null for what is no place, and for a day that has not come. */
export function placeAt([, day = '', step]: readonly string[], today: IsoDate): Place | null {
  const date = parseDate(day)
  const direction = directions.find((known) => stepByDirection[known] === step)
  if (date === null || date > today || direction === undefined) return null
  return { date, direction }
}

/** The direction before and after, on the way round. */
export function besides(direction: Direction): {
  readonly at: number
  readonly before: Direction | null
  readonly after: Direction | null
} {
  const index = directions.indexOf(direction)
  return {
    at: index + 1,
    before: directions[index - 1] ?? null,
    after: directions[index + 1] ?? null,
  }
}

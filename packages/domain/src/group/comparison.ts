import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import type { Band } from './bands.ts'
import type { ItemBands } from './fields.ts'
import type { ItemAxis } from './items.ts'
import type { Picture } from './picture.ts'

/** A round that has been closed, as far as it is told. */
export interface PictureOf {
  /** The seats of those who could answer; null where somebody's seat is not known any more. */
  readonly voters: ReadonlySet<string> | null
  readonly picture: Picture
}

/**
 * So many came or went that two pictures beside each other could tell what somebody answered. It is one:
 * if the others answered as before, what differs is hers. No greater number is safe for every size of
 * group either, and so only the very same people's pictures are compared (decision 45).
 */
const changesThatTell = 1

type AskedOf = Pick<PictureOf, 'voters'>

export function mayCompare(before: AskedOf, now: AskedOf): Allowed<'others'> {
  if (before.voters === null || now.voters === null) return refused('others')
  return changesBetween(before.voters, now.voters) < changesThatTell ? allowed : refused('others')
}

function changesBetween(before: ReadonlySet<string>, now: ReadonlySet<string>): number {
  const came = [...now].filter((seat) => !before.has(seat))
  const left = [...before].filter((seat) => !now.has(seat))
  return came.length + left.length
}

/** What the last picture says of an item; null on an axis where either round had too few answers. */
export type BandsBefore = Readonly<Record<ItemAxis, ToldBand | null>>

type ToldBand = Exclude<Band, 'tooFew'>

/** By item, only where the item is the same and both rounds tell something. */
export function bandsBefore(before: Picture, now: Picture): Readonly<Record<string, BandsBefore>> {
  const compared = Object.entries(now).flatMap(([item, bands]) => {
    const last = before[item]
    return last === undefined ? [] : [[item, compareBands(last, bands)] as const]
  })
  return Object.fromEntries(compared)
}

function compareBands(before: ItemBands, now: ItemBands): BandsBefore {
  const on = (axis: ItemAxis) => {
    const last = before[axis]
    return last === 'tooFew' || now[axis] === 'tooFew' ? null : last
  }
  return { success: on('success'), importance: on('importance') }
}

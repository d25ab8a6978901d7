import { momentOf, type LocalTime } from '../dates/copenhagen.ts'
import type { Timer } from '../meeting/timer.ts'
import { layOut, slotOf, type Programme, type Slot } from './programme.ts'

/** Where a workshop is. */
export interface Running {
  /** The item they are at; null before they begin. */
  readonly item: string | null
  readonly timer: Timer
  /** They are done. */
  readonly isOver: boolean
  /** By how many minutes an item and all after it were moved, by the item's id. */
  readonly shifts: ReadonlyMap<string, number>
  /** Which page is shown of what is presented, from 0. */
  readonly page: number
}

/** More than this at once is a slip of the finger. */
export const mostShift = 720

/** The programme as it goes: what was moved is moved together with all that follows it. */
export function slotsNow(
  programme: Pick<Programme, 'begins' | 'items'>,
  shifts: Running['shifts'],
): readonly Slot[] {
  let moved = 0
  return layOut(programme).map(({ item, from, to }) => {
    moved += shifts.get(item.id) ?? 0
    return slotOf(programme.begins, { item, from: from + moved, to: to + moved })
  })
}

/** The one they are at and the one that comes; the first comes before they begin. */
export function whereIn(
  slots: readonly Slot[],
  { item, isOver }: Pick<Running, 'item' | 'isOver'>,
): { readonly now: Slot | null; readonly next: Slot | null } {
  if (isOver) return { now: null, next: null }
  const index = slots.findIndex((slot) => slot.item.id === item)
  if (index === -1) return { now: null, next: slots[0] ?? null }
  return { now: slots[index] ?? null, next: slots[index + 1] ?? null }
}

const minuteMs = 60_000

/**
 * How many minutes later the item at hand will end than was planned, when its time is used up. Less than
 * nothing when they are ahead; none on another day than the programme's.
 */
export function minutesLate(
  { begins }: { readonly begins: LocalTime },
  now: Slot,
  { leftMs, atMs }: { readonly leftMs: number; readonly atMs: number },
): number {
  const late = Math.round((atMs + leftMs - momentOf(begins)) / minuteMs) - now.to
  return Math.abs(late) > mostShift ? 0 : late
}

/** What the next item was moved by already, and these minutes more. */
export function shiftOf(shifts: Running['shifts'], id: string, minutes: number): number {
  const shifted = (shifts.get(id) ?? 0) + minutes
  return Math.max(-mostShift, Math.min(mostShift, shifted))
}

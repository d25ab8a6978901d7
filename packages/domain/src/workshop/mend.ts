import { dayNumber } from '../dates/date.ts'
import { copenhagenTime, momentOf } from '../dates/copenhagen.ts'
import {
  layOut,
  minutesUntil,
  mostItemMinutes,
  spanMinutes,
  timeAfter,
  type Programme,
  type ProgrammeItem,
  type Slot,
} from './programme.ts'

/** What does not add up in a programme. None of it keeps anybody from going on. */
export type ProgrammeFault =
  /** It begins before the one before it has ended; without one before, before the programme does. */
  | { readonly fault: 'overlap'; readonly id: string; readonly minutes: number }
  /** Nothing happens before it. */
  | { readonly fault: 'gap'; readonly id: string; readonly minutes: number }
  | { readonly fault: 'endsBeforeItBegins' }
  /** It takes longer than they wanted. */
  | { readonly fault: 'overtime'; readonly minutes: number }
  | { readonly fault: 'pastMidnight' }
  /** The clocks are changed while it goes on. */
  | { readonly fault: 'clockChange' }

export function faultsIn(programme: Programme): readonly ProgrammeFault[] {
  return [...joints(programme), ...faultsOfTheDay(programme)]
}

function joints(programme: Programme): readonly ProgrammeFault[] {
  const slots = layOut(programme)
  return slots.flatMap(({ item: { id }, from }, index) => {
    const minutes = from - (slots[index - 1]?.to ?? 0)
    const fault = minutes < 0 ? 'overlap' : 'gap'
    return minutes === 0 ? [] : [{ fault, id, minutes: Math.abs(minutes) } as const]
  })
}

function faultsOfTheDay(programme: Programme): readonly ProgrammeFault[] {
  const { begins, ends } = programme
  const span = spanMinutes(programme)
  const end = timeAfter(begins, span)
  const wanted = ends === null ? null : minutesUntil(begins, ends)
  const faults: readonly (ProgrammeFault | null)[] = [
    wanted !== null && wanted <= 0 ? { fault: 'endsBeforeItBegins' } : null,
    wanted !== null && wanted > 0 && span > wanted
      ? { fault: 'overtime', minutes: span - wanted }
      : null,
    end.date > begins.date ? { fault: 'pastMidnight' } : null,
    isClockChanged(programme, span) ? { fault: 'clockChange' } : null,
  ]
  return faults.filter((fault) => fault !== null)
}

/** Whether a clock on the wall goes another way than the minutes do. */
function isClockChanged({ begins }: Programme, span: number): boolean {
  const shown = (unixMs: number): number => {
    const { date, time } = copenhagenTime(unixMs)
    const [hours = 0, minutes = 0] = time.split(':').map(Number)
    return dayNumber(date) * 1440 + hours * 60 + minutes
  }
  const first = momentOf(begins)
  return shown(first + span * 60_000) - shown(first) !== span
}

/**
 * The joint before one item, mended: the one before ends when this one begins, sooner or later; where that
 * cannot be, this one follows it. Nothing else moves but what follows without a time of its own.
 */
export function mendJoint(programme: Programme, id: string): Programme {
  const slots = layOut(programme)
  const index = slots.findIndex(({ item }) => item.id === id)
  const [before, here] = [slots[index - 1], slots[index]]
  if (here === undefined || here.from === (before?.to ?? 0)) return programme
  const minutes = before === undefined ? 0 : here.from - before.from
  const canEnd = before !== undefined && minutes >= 1 && minutes <= mostItemMinutes
  return withItem(programme, canEnd ? { ...before.item, minutes } : { ...here.item, at: null })
}

function withItem(programme: Programme, changed: ProgrammeItem): Programme {
  const items = programme.items.map((item) => (item.id === changed.id ? changed : item))
  return { ...programme, items }
}

/** Every overlap and every gap, from the first to the last. No item is lost, and none changes its place. */
export function mend(programme: Programme): Programme {
  return programme.items.reduce((mended, { id }) => mendJoint(mended, id), programme)
}

/** The item that changes when the joint before this one is mended, as it is then. */
export function mendedBy(programme: Programme, id: string): Slot | null {
  const mended = mendJoint(programme, id)
  const index = mended.items.findIndex((item, at) => item !== programme.items[at])
  return layOut(mended)[index] ?? null
}

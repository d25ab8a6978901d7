import { bandOf } from './bands.ts'
import type { ItemBands } from './fields.ts'
import type { AskedItem } from './item-set.ts'
import { itemAxes, levels, type ItemAxis, type Level } from './items.ts'
import type { Preparation } from './preparation.ts'

/** By item. What is told of all answers together, once, when the round is closed. */
export type Picture = Readonly<Record<string, ItemBands>>

/** An urn has a slot for each question, so that nowhere there is a row of somebody's answers. */
export function slotCount(asked: readonly AskedItem[]): number {
  return asked.length * itemAxes.length
}

/** Her answers by slot, low as 0 and high as 1. What she skipped has none. */
export function answersBySlot(
  asked: readonly AskedItem[],
  { ratings }: Pick<Preparation, 'ratings'>,
): ReadonlyMap<number, number> {
  const given = asked.flatMap(({ id }, at) =>
    itemAxes.flatMap((axis) => {
      const level = ratings[id]?.[axis] ?? null
      return level === null ? [] : [[slotOf(at, axis), levels.indexOf(level)] as const]
    }),
  )
  return new Map(given)
}

/** What the slots hold when the urn is opened; null is a slot with too few. */
export function pictureFrom(
  asked: readonly AskedItem[],
  slots: readonly (readonly number[] | null)[],
): Picture {
  const bandAt = (at: number, axis: ItemAxis) => bandOf(levelsIn(slots[slotOf(at, axis)] ?? []))
  return Object.fromEntries(
    asked.map(({ id }, at) => [
      id,
      { success: bandAt(at, 'success'), importance: bandAt(at, 'importance') },
    ]),
  )
}

/** The items of which two pictures of the same answers say different things: one of them is false. */
export function differencesIn(one: Picture, other: Picture): readonly string[] {
  const items = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...items].filter((item) =>
    itemAxes.some((axis) => one[item]?.[axis] !== other[item]?.[axis]),
  )
}

function slotOf(at: number, axis: ItemAxis): number {
  return at * itemAxes.length + itemAxes.indexOf(axis)
}

/** A number that is no level is nobody's answer: somebody wrote it by hand. */
function levelsIn(values: readonly number[]): readonly Level[] {
  return values.flatMap((value) => levels[value] ?? [])
}

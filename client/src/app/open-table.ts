import { layItem as lay, readLaid, takeUp as take, type ToLay } from '#documents'
import { turnOrder, type Allowed, type LaidItem, type Seat } from '#domain'
import { computed, type ReadonlySignal } from '@preact/signals'

import { documentSignal } from './document-signal.ts'
import type { GroupHere } from './group.ts'

/** One person's turn in an open round, and what she has laid on the table. */
export interface Turn {
  readonly seat: Seat
  readonly laid: readonly LaidItem[]
}

const known = new WeakMap<GroupHere, ReadonlySignal<readonly Turn[]>>()

/** As they came in, and the group's leader last. */
export function turnsOf(here: GroupHere): ReadonlySignal<readonly Turn[]> {
  const turns = known.get(here) ?? follow(here)
  known.set(here, turns)
  return turns
}

function follow(here: GroupHere): ReadonlySignal<readonly Turn[]> {
  const laid = documentSignal(here.doc, readLaid).value
  return computed(() =>
    turnOrder(here.room.value).map((seat) => ({
      seat,
      laid: laid.value.filter((one) => one.seat === seat.id),
    })),
  )
}

export function layItem({ doc }: GroupHere, item: ToLay): Allowed<'full' | 'tooLong'> {
  return lay(doc, item)
}

export function takeUp({ doc }: GroupHere, laid: Pick<ToLay, 'seat' | 'item'>): void {
  take(doc, laid)
}

import { computed, effect, type ReadonlySignal } from '@preact/signals'

import { bytesToBase64url } from '#crypto'
import {
  keepOwnDots,
  markLaid,
  readOwnDots,
  showDots as show,
  turnUpDots,
  type DotsOf,
  type OwnDots,
} from '#documents'
import { mayLayDot, type Allowed } from '#domain'

import { documentSignal } from './document-signal.ts'
import { firstIdOf } from './group-seat.ts'
import { lead, type AtTheTable, type Led } from './meeting.ts'
import type { OwnRoomHere } from './own-room.ts'

export interface DotsHere {
  readonly table: AtTheTable
  readonly own: OwnRoomHere
  readonly of: DotsOf
  readonly mine: ReadonlySignal<OwnDots>
}

const known = new WeakMap<OwnRoomHere, Map<string, DotsHere>>()

/** Her three dots. They lie in her own room until everybody's are shown; then they lie with the others. */
export function dotsIn(table: AtTheTable, own: OwnRoomHere): DotsHere {
  const { round } = table.meeting.value
  const ofOwn = known.get(own) ?? new Map<string, DotsHere>()
  known.set(own, ofOwn)
  const roomId = firstIdOf(own, table.here)
  const key = `${roomId}/${String(round)}`
  const here = ofOwn.get(key) ?? follow(table, own, { roomId, round })
  ofOwn.set(key, here)
  return here
}

function follow(table: AtTheTable, own: OwnRoomHere, of: DotsOf): DotsHere {
  const { round } = of
  const { value } = documentSignal(own.doc, (doc) => readOwnDots(doc, of))
  const dots = { table, own, of, mine: computed(() => value.value) }
  effect(() => {
    const { hand, items, areLaid } = dots.mine.value
    const isTime = table.meeting.value.dots.areShown && table.meeting.value.round === round
    if (isTime && areLaid && hand !== '') turnUpDots(table.here.doc, { round, hand, items })
  })
  return dots
}

/** Lays a dot on an item, or takes it up again. What is laid down is done with. */
export function putDot({ table, own, of }: DotsHere, item: string): Allowed<'noneLeft' | 'laid'> {
  const { hand, items, areLaid } = readOwnDots(own.doc, of)
  if (areLaid) return { ok: false, reason: 'laid' }
  const isThere = items.includes(item)
  const answer: Allowed<'noneLeft'> = isThere ? { ok: true } : mayLayDot(items)
  if (!answer.ok) return answer
  keepOwnDots(own.doc, of, {
    hand: hand || bytesToBase64url(table.app.ports.random.bytes(9)),
    items: isThere ? items.filter((other) => other !== item) : [...items, item],
    areLaid,
  })
  return answer
}

/** She has laid hers, or thinks again. The others see how many have, and not who. */
export function layDots({ table, own, of }: DotsHere, areLaid: boolean): void {
  const dots = readOwnDots(own.doc, of)
  if (dots.hand === '' || table.meeting.peek().dots.areShown) return
  keepOwnDots(own.doc, of, { ...dots, areLaid })
  markLaid(table.here.doc, { round: of.round, ...dots }, areLaid)
}

/** All at once, and for good. */
export function showDots(table: AtTheTable): Led {
  return lead(table, () => show(table.here.doc, table.meeting.peek().round))
}

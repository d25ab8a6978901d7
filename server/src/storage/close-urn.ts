import { createHash } from 'node:crypto'

import { encodeUrnReveal, parseUrnRecord } from '#protocol'

/** What a closed urn shows: the slots with answers enough, and of the others not even how many there were. */
export function revealOf(closed: {
  readonly record: Uint8Array
  readonly closing: Uint8Array
  readonly answered: number
  /** The sealed answers of a slot, in any order. */
  readonly sealedIn: (slot: number) => readonly Uint8Array[]
}): Uint8Array<ArrayBuffer> {
  const { closing, answered } = closed
  const parsed = parseUrnRecord(closed.record)
  if (!parsed.ok) throw new Error('the store holds a record that is none')
  const { slots, minimum } = parsed.value.record
  const recordHash = createHash('sha256').update(closed.record).digest()
  const shown = Array.from({ length: slots }, (_, at) => {
    const sealed = closed.sealedIn(at + 1)
    return sealed.length < minimum ? [] : sealed
  })
  return encodeUrnReveal({ recordHash, answered, closing, slots: shown })
}

/** Slot 0: "I have answered". */
export const tallySlot = 0

import { readBytes, writeBytes } from '#protocol'

import { fromHex, toHex } from './bytes.ts'

/** The open side of a snapshot: the whole document, and how far each writer had come in it. */
export interface Snapshot {
  readonly counters: ReadonlyMap<string, number>
  /** A Yjs state update, V2. */
  readonly state: Uint8Array
}

/** u16 count | count × (writer 8, n 4) | state. The writers beyond 65,535 are left out: oldest first. */
export function encodeSnapshot({ counters, state }: Snapshot): Uint8Array<ArrayBuffer> {
  const kept = [...counters].slice(-0xffff)
  return writeBytes(
    { u16: kept.length },
    ...kept.flatMap(([writer, n]) => [{ bytes: fromHex(writer) }, { u32: n }]),
    { bytes: state },
  )
}

/** Null when it is not a snapshot. */
export function parseSnapshot(bytes: Uint8Array): Snapshot | null {
  const reader = readBytes(bytes)
  const count = reader.u16()
  if (count * 12 > reader.remaining()) return null
  const counters = new Map<string, number>()
  for (let at = 0; at < count; at += 1) counters.set(toHex(reader.bytes(8)), reader.u32())
  const state = reader.rest()
  return reader.isExact() ? { counters, state } : null
}

/** Whether the snapshot lacks something that this client has followed. */
export function lacksKnownEntries(snapshot: Snapshot, known: ReadonlyMap<string, number>): boolean {
  return [...known].some(([writer, n]) => (snapshot.counters.get(writer) ?? 0) < n)
}

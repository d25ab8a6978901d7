import { chainStart, equalBytes } from '#crypto'
import type { EntryHeader } from '#protocol'

import { toHex } from './bytes.ts'
import type { IntegrityAlarm } from './status.ts'

/** How far this client has followed a log, and what it remembers in order to notice a bent one. */
export interface Frontier {
  head: number
  /** The chain value at `head`. */
  chain: Uint8Array
  /** What the relay calls the entry at `head`; {@link unknownEntry} when this client has not read it. */
  last: Uint8Array
  /** The highest n of each writer, by the writer in hex. */
  readonly counters: Map<string, number>
  /** Chain values at earlier numbers, for checking what others say they saw. */
  readonly chainBySeq: Map<number, Uint8Array>
}

const chainsRemembered = 5000

export const unknownEntry: Uint8Array = new Uint8Array(16)

export async function startOfLog(roomId: Uint8Array): Promise<Frontier> {
  const chain = await chainStart(roomId)
  return frontierAt({ head: 0, chain, last: unknownEntry, counters: new Map() })
}

export function frontierAt(at: Omit<Frontier, 'chainBySeq'>): Frontier {
  return { ...at, chainBySeq: new Map([[at.head, at.chain]]) }
}

/**
 * What is wrong with an entry in this place of the log, as far as this client can tell; `unread` of
 * those before it could not be read.
 */
export function alarmsFor(
  frontier: Frontier,
  header: EntryHeader,
  { seq, unread }: { readonly seq: number; readonly unread: number },
): IntegrityAlarm[] {
  const alarms: IntegrityAlarm[] = []
  const counter = frontier.counters.get(toHex(header.writer)) ?? 0
  if (header.n > counter + 1 + unread) alarms.push('gap')
  if (header.n <= counter) alarms.push('replay')
  const remembered = frontier.chainBySeq.get(header.seen)
  const sawOtherwise = remembered !== undefined && !equalBytes(remembered, header.chain)
  if (sawOtherwise || header.seen >= seq) alarms.push('fork')
  return alarms
}

interface Place {
  readonly seq: number
  /** The log's chain with the entry in it. */
  readonly chain: Uint8Array
  /** What the relay calls the entry. */
  readonly last: Uint8Array
}

/** Moves over an entry; without a header (it could not be read) only the chain moves on. */
export function follow(
  frontier: Frontier,
  { seq, chain, last }: Place,
  header: EntryHeader | null,
): void {
  frontier.chain = chain
  frontier.head = seq
  frontier.last = last
  frontier.chainBySeq.set(seq, chain)
  frontier.chainBySeq.delete(seq - chainsRemembered)
  if (header === null) return
  const writer = toHex(header.writer)
  frontier.counters.set(writer, Math.max(frontier.counters.get(writer) ?? 0, header.n))
}

/** Whether the entry that this client came to is the one that the relay has in that place. */
export function isSameLog(
  { head, last }: Frontier,
  relays: { readonly oldest: number; readonly last: Uint8Array },
): boolean {
  const isKnown = head >= relays.oldest && !equalBytes(last, unknownEntry)
  return !isKnown || equalBytes(last, relays.last)
}

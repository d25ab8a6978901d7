import { limits, parseEntry, type SealedEntry } from '#protocol'

import type { Guest } from './guest.ts'
import type { Session } from './session.ts'
import { isEntrySigned } from './signatures.ts'

/**
 * A snapshot says how far its writer had come; entries after that stay, and those before the last
 * snapshot but one go. So two writers at once, or one who missed something, cannot drop an entry that
 * is in no snapshot the relay still has.
 */
export async function takeSnapshot(
  session: Session,
  guest: Guest,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const parsed = parseEntry(bytes)
  if (!parsed.ok) return session.refuse(parsed)
  const { hub, roomId } = guest
  const base = parsed.value.header.seen
  if (base <= hub.base) return session.send({ type: 'snapshot-ok', base: hub.base })
  if (!isAcceptable(guest, parsed.value)) return session.refuse({ code: 'snapshot-refused' })
  const before = hub.base
  // Before the store answers, so that a second one in the same moment is already superfluous.
  hub.base = base
  try {
    await session.relay.options.store.putSnapshot(roomId, { base, bytes })
  } catch (error) {
    // Or the next one would be called superfluous, and there would be none at all.
    hub.base = before
    throw error
  }
  session.send({ type: 'snapshot-ok', base })
}

function isAcceptable({ hub, roomId, role }: Guest, entry: SealedEntry): boolean {
  const { header } = entry
  const isHere = Buffer.from(header.roomId).equals(roomId) && header.role === role
  const head = hub.heads.log
  const isInLog = header.seen <= head && header.seen >= head - limits.snapshotLag
  return header.kind === 'snapshot' && isHere && isInLog && isEntrySigned(hub.keys, entry)
}

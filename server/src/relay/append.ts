import { mayWrite, parseEntry, type Lane, type SealedEntry } from '#protocol'

import type { Appended } from '../storage/store.ts'
import type { Guest } from './guest.ts'
import type { Session } from './session.ts'
import { isEntrySigned } from './signatures.ts'

/** An entry for the log or for the letters: checked here, acknowledged when it is on the disk. */
export function takeAppend(session: Session, bytes: Uint8Array): void {
  const { guest } = session
  if (guest === null) return session.refuse({ code: 'not-greeted' })
  const parsed = parseEntry(bytes)
  if (!parsed.ok) return session.refuse(parsed)
  const { kind, writer, n, seen } = parsed.value.header
  const code = faultOf(guest, parsed.value)
  if (code !== null) return session.refuse({ code, writer, n })
  const lane = kind === 'letter' ? 'letters' : 'log'
  // The socket's buffer may be used again before the commit.
  const kept = bytes.slice()
  guest.hub.underWay += 1
  session.relay.committer.add({
    roomId: guest.roomId,
    lane,
    writer: writer.slice(),
    n,
    seen,
    bytes: kept,
    settled(appended) {
      guest.hub.underWay -= 1
      settle(session, guest, { lane, writer, n, bytes: kept, appended })
    },
  })
}

function faultOf(guest: Guest, entry: SealedEntry) {
  const { header } = entry
  if (header.kind === 'snapshot') return 'entry-malformed'
  if (!Buffer.from(header.roomId).equals(guest.roomId)) return 'wrong-room'
  const isAllowed = header.role === guest.role || header.role === 'letterbox'
  if (!isAllowed || guest.role === 'viewer' || !mayWrite(header.role, header.kind)) {
    return 'wrong-role'
  }
  return isEntrySigned(guest.hub.keys, entry) ? null : 'wrong-signature'
}

interface Settlement {
  readonly lane: Lane
  readonly writer: Uint8Array
  readonly n: number
  readonly bytes: Uint8Array
  readonly appended: Appended | null
}

function settle(session: Session, guest: Guest, settlement: Settlement): void {
  const { lane, writer, n, bytes, appended } = settlement
  if (appended === null) {
    session.refuse({ code: 'relay-full', retryMs: 5000, writer, n })
  } else if (!appended.ok) {
    session.refuse({ code: appended.code, writer, n })
  } else {
    session.send({ type: 'ack', lane, writer, n, seq: appended.seq })
    if (appended.isNew) session.relay.committed(guest.hub, lane, { seq: appended.seq, bytes })
  }
  session.relay.closeHubIfEmpty(guest.hub)
}

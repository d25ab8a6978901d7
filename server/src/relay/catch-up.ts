import { cutSnapshot, encodeRelayFrame, limits, type Lane } from '#protocol'

import type { Guest } from './guest.ts'
import type { Welcomed } from './hello.ts'
import { batches } from './hub.ts'
import type { Session } from './session.ts'
import { sha256 } from './signatures.ts'

/** From where the client stands to where the room is; from then on it hears the room live. */
export async function catchUp(
  session: Session,
  { guest, room, have, haveLetters }: Welcomed,
): Promise<void> {
  const { generation, base, oldest, policy } = room
  const { hub } = guest
  const last = guest.readsLog ? await nameOfEntry(session, guest, have) : unknownEntry
  session.send({ type: 'welcome', generation, base, oldest, head: hub.heads.log, last, policy })
  guest.sentTo.log = guest.readsLog ? have : hub.heads.log
  guest.sentTo.letters = guest.readsLetters ? haveLetters : hub.heads.letters
  if (guest.readsLog && have < oldest - 1) await sendSnapshot(session, guest)
  do {
    await sendLane(session, guest, 'log')
    await sendLane(session, guest, 'letters')
  } while (!isLevel(guest))
  // It may have ended while she was on her way, and then there was nothing more to send.
  if (hub.lastPolicy !== null) return session.send({ type: 'ended', policy: hub.lastPolicy })
  guest.isLive = true
  session.send({ type: 'live', head: hub.heads.log })
}

const unknownEntry = new Uint8Array(16)

/** What a client can tell by that this log is the one it knows: a backup may have grown another way. */
async function nameOfEntry(session: Session, guest: Guest, seq: number): Promise<Uint8Array> {
  const { store } = session.relay.options
  const range = { lane: 'log', from: seq, to: seq, bytes: limits.entryBytes } as const
  const [entry] = await store.entries(guest.roomId, range)
  return entry === undefined ? unknownEntry : sha256(entry).subarray(0, 16)
}

/** Between this answer and `isLive` nothing else can run, so no entry falls between two stools. */
function isLevel({ sentTo, hub, readsLetters, readsLog }: Guest): boolean {
  const isLogLevel = !readsLog || sentTo.log >= hub.heads.log
  return isLogLevel && (!readsLetters || sentTo.letters >= hub.heads.letters)
}

async function sendSnapshot(session: Session, guest: Guest): Promise<void> {
  const snapshot = await session.relay.options.store.snapshot(guest.roomId)
  if (snapshot === null) return
  for (const part of cutSnapshot(snapshot.bytes)) {
    session.sendBytes(encodeRelayFrame({ type: 'snapshot-part', part }))
    await session.ready()
  }
  guest.sentTo.log = snapshot.base
}

async function sendLane(session: Session, guest: Guest, lane: Lane): Promise<void> {
  const { store } = session.relay.options
  while (guest.sentTo[lane] < guest.hub.heads[lane]) {
    const from = guest.sentTo[lane] + 1
    const range = { lane, from, to: guest.hub.heads[lane], bytes: limits.batchBytes }
    const entries = await store.entries(guest.roomId, range)
    // A log with a hole is sent as far as it goes; the client sees the hole and says so.
    if (entries.length === 0) break
    for (const frame of batches(lane, from, entries)) session.sendBytes(frame)
    guest.sentTo[lane] += entries.length
    await session.ready()
  }
  guest.sentTo[lane] = Math.max(guest.sentTo[lane], guest.hub.heads[lane])
}

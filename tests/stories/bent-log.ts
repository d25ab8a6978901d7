import * as Y from 'yjs'

import { deriveRoomKeys, sealSigned, type RoomLink } from '#crypto'
import {
  encodeEntryHeader,
  encodePolicy,
  encodeRelayFrame,
  parseRelayFrame,
  signedMessage,
  type RelayFrame,
} from '#protocol'

import { Browser, createRoomLinks, expectSoon, Wire, type Tab } from './house.ts'

// A log to bend, and the ways to bend it.

type Bend = (frame: RelayFrame) => RelayFrame | null

export function bending(bend: Bend): (bytes: Uint8Array) => Uint8Array | null {
  return (bytes) => {
    const parsed = parseRelayFrame(bytes)
    const bent = parsed.ok ? bend(parsed.value) : null
    return bent === null ? null : encodeRelayFrame(bent)
  }
}

/** Applies to the first batch of the log it meets, then lets everything through. */
export function onceOnBatch(
  bend: (batch: Extract<RelayFrame, { type: 'batch' }>) => RelayFrame | null,
) {
  let isDone = false
  return bending((frame) => {
    if (isDone || frame.type !== 'batch') return frame
    isDone = true
    return bend(frame)
  })
}

/** A room with four entries in its log, and a reader who comes afterwards. */
export async function fourEntries() {
  const wire = new Wire()
  const links = await createRoomLinks()
  const hers = await new Browser(wire).open(links.host, true)
  for (const [at, letter] of ['A', 'B', 'C', 'D'].entries()) {
    hers.write(letter)
    await untilHead(wire, links.host.roomId, at + 1)
  }
  const jonas = new Browser(wire)
  return { wire, links, hers, jonas }
}

export async function untilHead(wire: Wire, roomId: Uint8Array, head: number): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const room = await wire.store.room(roomId)
    if (room?.head === head) return
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  throw new Error(`the log never came to ${head}`)
}

/** The room's name in a browser's store. */
export function nameOf(roomId: Uint8Array): string {
  return Buffer.from(roomId).toString('hex')
}

/** Turns one bit of the entry with this number. */
export function breakEntry(frame: RelayFrame, seq: number): RelayFrame {
  if (frame.type !== 'batch') return frame
  const entries = frame.entries.map((entry) => entry.slice())
  const broken = entries[seq - frame.first]
  if (broken !== undefined) broken[80] = (broken[80] ?? 0) ^ 1
  return { ...frame, entries }
}

/** Under a member's header, sealed as it should be, by somebody who may only read. */
export async function signedByViewer(link: RoomLink, text: string): Promise<Uint8Array> {
  const { docKey, signers } = await deriveRoomKeys(link)
  if (docKey === undefined || signers.viewer === undefined) throw new Error('a host has all keys')
  const doc = new Y.Doc()
  doc.getText('words').insert(0, text)
  const { roomId } = link
  const [writer, chain] = [new Uint8Array(8), new Uint8Array(16)]
  const header = { kind: 'update', role: 'member', roomId, writer, n: 1, seen: 0, chain } as const
  return sealSigned(docKey, signers.viewer, {
    header: encodeEntryHeader(header),
    plaintext: Y.encodeStateAsUpdateV2(doc),
    iv: new Uint8Array(12),
    toSigned: (bytes) => signedMessage('entry', bytes),
  })
}

export function leaveOut(batch: Extract<RelayFrame, { type: 'batch' }>, seq: number): RelayFrame {
  return { ...batch, entries: batch.entries.filter((_, at) => batch.first + at !== seq) }
}

export async function expectAlarm(tab: Tab, alarm: string): Promise<void> {
  await expectSoon(
    () => tab.status().alarms.includes(alarm as never),
    () => tab.status(),
  )
}

/** A move of one room, signed by the host of another. */
export async function signedPolicy(
  { roomId }: RoomLink,
  signer: RoomLink,
  forward: Uint8Array,
): Promise<Uint8Array> {
  const { signers } = await deriveRoomKeys(signer)
  if (signers.host === undefined) throw new Error('a host has all keys')
  const key = signers.host.publicKey
  const signed = encodePolicy({
    revision: 2,
    previous: new Uint8Array(32).fill(1),
    roomId,
    keys: {
      host: key,
      member: key,
      participant: key,
      viewer: key,
      letterbox: key,
      letterboxSeal: key,
    },
    state: 'moved',
    endsDay: 90_000,
    move: { head: 0, forward },
  })
  const signature = await signers.host.sign(signedMessage('policy', signed))
  return new Uint8Array(Buffer.concat([signed, signature]))
}

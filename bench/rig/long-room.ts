import { randomBytes } from 'node:crypto'
import type * as Y from 'yjs'
import { chainNext, chainStart, deriveRoomKeys, roomIdOf } from '../../packages/crypto/src/index.ts'
import { sealEntry } from '../../client/src/sync/entries.ts'
import { firstPolicy } from '../../client/src/sync/policies.ts'
import { roomFromLink, type Room } from '../../client/src/sync/room.ts'
import { encodeSnapshot } from '../../client/src/sync/snapshot.ts'
import type { RoomLink } from '../../packages/crypto/src/index.ts'
import { applyUpdateV2, Doc, encodeStateAsUpdateV2 } from './own-yjs.ts'

// A room that ten people have written in ten thousand times, as the relay would hold it: with a
// snapshot, and as the log alone.

export type LongRoom = {
  readonly link: RoomLink
  readonly policy: Uint8Array
  readonly snapshot: Uint8Array
  readonly entries: readonly Uint8Array[]
  /** The same in plaintext. */
  readonly state: Uint8Array
  readonly updates: readonly Uint8Array[]
}

export const editCount = 10_000
const writerCount = 10
const textCount = 40

export async function writeLongRoom(): Promise<LongRoom> {
  const link = await createLink()
  const room = await roomFromLink(link)
  const policy = room && (await firstPolicy(room, Math.floor(Date.now() / 86_400_000) + 30))
  if (room === null || policy === null) throw new Error('a host may do everything')
  const { state, updates } = writeEdits()
  const { entries, chain, counters } = await sealLog(room, updates)
  const snapshot = await sealEntry(
    room,
    { ...here(room, Buffer.alloc(8)), kind: 'snapshot', n: 0, seen: editCount, chain },
    { plaintext: encodeSnapshot({ counters, state }), iv: randomBytes(12) },
  )
  return { link, policy, snapshot, entries, state, updates }
}

/** How much there is to read: what a screen must do with a document before it can show it. */
export function readTexts(doc: Y.Doc): number {
  let length = 0
  for (let index = 0; index < textCount; index += 1) {
    length += doc.getText(`text-${index}`).toJSON().length
  }
  return length
}

async function createLink(): Promise<RoomLink> {
  const secret = randomBytes(32)
  const keys = await deriveRoomKeys({ role: 'host', secret })
  if (keys.signers.host === undefined) throw new Error('a host has a key')
  return { role: 'host', secret, roomId: await roomIdOf(keys.signers.host.publicKey) }
}

function here({ roomId, role }: Room, writer: Buffer) {
  return { roomId, role, writer }
}

async function sealLog(room: Room, updates: readonly Uint8Array[]) {
  const entries: Uint8Array[] = []
  const counters = new Map<string, number>()
  let chain = await chainStart(room.roomId)
  for (const [index, plaintext] of updates.entries()) {
    const writer = Buffer.alloc(8, (index % writerCount) + 1)
    const n = (counters.get(writer.toString('hex')) ?? 0) + 1
    counters.set(writer.toString('hex'), n)
    const header = { ...here(room, writer), kind: 'update', n, seen: index, chain } as const
    const entry = await sealEntry(room, header, { plaintext, iv: randomBytes(12) })
    chain = await chainNext(chain, entry)
    entries.push(entry)
  }
  return { entries, chain, counters }
}

/** Forty texts, written mostly at the end, sometimes in the middle; now and then a little is deleted. */
function writeEdits() {
  const docs = Array.from({ length: writerCount }, () => new Doc())
  const updates: Uint8Array[] = []
  const draw = createDraw()
  for (const doc of docs) {
    doc.on('updateV2', (update: Uint8Array, origin: unknown) => {
      if (origin === 'another') return
      updates.push(update)
      for (const other of docs) if (other !== doc) applyUpdateV2(other, update, 'another')
    })
  }
  const [first] = docs
  if (first === undefined) throw new Error('somebody writes')
  while (updates.length < editCount) {
    const doc = docs[updates.length % writerCount] ?? first
    writeSomewhere(doc.getText(`text-${draw(textCount)}`), draw)
  }
  return { state: encodeStateAsUpdateV2(first), updates }
}

function writeSomewhere(text: Y.Text, draw: (below: number) => number): void {
  const at = draw(4) === 0 ? draw(text.length + 1) : text.length
  if (draw(10) === 0 && text.length > at + 8) text.delete(at, 8)
  else text.insert(at, 'lidt mere plads ')
}

/** The same numbers every time: a linear congruential generator (Numerical Recipes). */
function createDraw(): (below: number) => number {
  let state = 20_261_124
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

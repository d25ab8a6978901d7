import * as Y from 'yjs'

import { createHostSecret, deriveRoomKeys, roomIdOf, type RoomLink } from '#crypto'
import { createFakeClock, type FakeClock } from '#ports/clock.fake.ts'
import { createFakeRandom } from '#ports/random.fake.ts'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'
import { createFakeBrowserTabs } from '#ports/tabs.fake.ts'
import type { EntryHeader } from '#protocol'

import { sealEntry } from './entries.ts'
import { beginHere, type Here } from './here.ts'
import { roomFromLink, type Room } from './room.ts'

// One open room without a line: for the parts that only look at what is here.

export async function createTestLinks(seed = 1): Promise<Record<'host' | 'viewer', RoomLink>> {
  const { role, secret } = createHostSecret(new Uint8Array(32).fill(seed))
  const { signers, secrets } = await deriveRoomKeys({ role, secret })
  if (signers.host === undefined || secrets.viewer === undefined) {
    throw new Error('a host has all keys')
  }
  const roomId = await roomIdOf(signers.host.publicKey)
  return {
    host: { role, roomId, secret },
    viewer: { role: 'viewer', roomId, secret: secrets.viewer },
  }
}

async function openTestRoom(link: RoomLink): Promise<Room> {
  const room = await roomFromLink(link)
  if (room === null) throw new Error('the role may read')
  return room
}

export async function createTestHere(
  link?: RoomLink,
): Promise<{ readonly here: Here; readonly clock: FakeClock }> {
  const room = await openTestRoom(link ?? (await createTestLinks()).host)
  const clock = createFakeClock()
  const relay = {
    dial: () => ({ send: () => {}, close: () => {} }),
    whenReachable: () => () => {},
    today: () => Promise.resolve(null),
  }
  const ports = {
    clock,
    relay,
    random: createFakeRandom(7),
    roomStore: createFakeRoomStore(),
    tabs: createFakeBrowserTabs().openTab(),
  }
  return { here: await beginHere(room, { doc: new Y.Doc(), ports }), clock }
}

/** An entry by the room's host, unless its header says otherwise. */
export function sealTestEntry(
  room: Room,
  plaintext: Uint8Array,
  header: Partial<EntryHeader> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { role, roomId } = room
  const [writer, chain] = [new Uint8Array(8).fill(1), new Uint8Array(16).fill(2)]
  const whole = { kind: 'snapshot', role, roomId, writer, n: 0, seen: 5, chain, ...header } as const
  return sealEntry(room, whole, { plaintext, iv: new Uint8Array(12) })
}

/** A document with these words, as an update. */
export function wordsUpdate(words: string): Uint8Array {
  const doc = new Y.Doc()
  doc.getText('words').insert(0, words)
  return Y.encodeStateAsUpdateV2(doc)
}

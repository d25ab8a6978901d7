import { expect, it } from 'vitest'

import { open } from '#crypto'

import { toHex } from './bytes.ts'
import { frontierAt } from './frontier.ts'
import { createTestHere } from './here.fixture.ts'
import { openMemory, sealMemory } from './memory.ts'
import { sealPresence } from './presence.ts'
import { encodeSnapshot, parseSnapshot } from './snapshot.ts'

// What stands on devices and on the wire of before must be read by every version after: these bytes only change
// with a number of their version, and a decision. They are written out by hand from the formats' own comments.

const bytes = (length: number, value: number) => new Uint8Array(length).fill(value)
const iv = new Uint8Array(12)
const hex = (length: number, value: number) => toHex(bytes(length, value))

const counters = new Map([
  [hex(8, 0xa1), 7],
  [hex(8, 0xa2), 0x01020304],
])
const snapshotHex = `0002${hex(8, 0xa1)}00000007${hex(8, 0xa2)}01020304${hex(3, 0xee)}`

it('[S321] a snapshot is exactly these bytes', () => {
  const snapshot = { counters, state: bytes(3, 0xee) }
  const encoded = encodeSnapshot(snapshot)

  expect(toHex(encoded)).toBe(snapshotHex)
  expect(parseSnapshot(encoded)).toEqual(snapshot)
})

it('[S321] a presence is exactly these bytes', async () => {
  const { room } = (await createTestHere()).here
  const presence = {
    writer: bytes(8, 1),
    counter: 0x0a0b0c0d,
    head: 0x010203040506,
    chain: bytes(16, 2),
    mark: bytes(16, 3),
  }
  const plaintext = await open(
    room.presenceKey,
    room.roomId,
    await sealPresence(room, presence, iv),
  )

  const written = `${hex(8, 1)}0a0b0c0d010203040506${hex(16, 2)}${hex(16, 3)}`
  expect(toHex(plaintext ?? new Uint8Array())).toBe(written)
})

it('[S321] a memory is exactly these bytes', async () => {
  const { room } = (await createTestHere()).here
  const memory = {
    generation: bytes(8, 4),
    revision: 0x0000000b,
    policy: bytes(5, 5),
    frontier: frontierAt({ head: 300, chain: bytes(16, 6), last: bytes(16, 7), counters }),
    healing: bytes(8, 8),
    leftOver: [bytes(2, 9)],
    state: bytes(3, 0xee),
  }
  const sealed = await sealMemory(room, memory, iv)
  const plaintext = await open(room.docKey, room.roomId, sealed)

  const beforeLog = `03${hex(8, 4)}0000000b0005${hex(5, 5)}`
  const ofLog = `00000000012c${hex(16, 6)}${hex(8, 8)}${hex(16, 7)}`
  const leftOver = `000100000002${hex(2, 9)}`
  expect(toHex(plaintext ?? new Uint8Array())).toBe(beforeLog + ofLog + leftOver + snapshotHex)
  expect(await openMemory(room, sealed)).toMatchObject({ ok: true, memory: { revision: 11 } })
})

import { expect, it } from 'vitest'

import { seal } from '#crypto'

import { createTestHere } from './here.fixture.ts'
import { isOneself, openPresence, ownMark, sealPresence } from './presence.ts'

const presence = {
  writer: new Uint8Array(8).fill(1),
  counter: 7,
  head: 300,
  chain: new Uint8Array(16).fill(2),
  mark: new Uint8Array(16).fill(3),
}
const iv = new Uint8Array(12)

it('[S135] what is told comes out as it went in, and is heard without a mark too, as the version before told it', async () => {
  const { room } = (await createTestHere()).here
  expect(await openPresence(room, await sealPresence(room, presence, iv))).toEqual(presence)

  const plaintext = (length: number) =>
    new Uint8Array([...presence.writer, 0, 0, 0, 7, ...Array<number>(length).fill(0)])
  const told = (length: number) =>
    seal(room.presenceKey, { aad: room.roomId, plaintext: plaintext(length), iv })
  expect(await openPresence(room, await told(22))).toMatchObject({
    counter: 7,
    mark: new Uint8Array(16),
  })
  for (const length of [21, 23, 37, 39])
    expect(await openPresence(room, await told(length))).toBeNull()
})

it('[S135] a mark stands for one tab, one room and one thing said, and for who has the secret', async () => {
  const { here } = await createTestHere()
  const person = new Uint8Array(32).fill(5)
  const hers = { ...here, person }
  const said = { ...presence, mark: await ownMark(hers, presence) }
  expect(await isOneself(hers, said)).toBe(true)
  expect(await isOneself(hers, { ...said, counter: 8 })).toBe(false)
  expect(await isOneself(hers, { ...said, writer: new Uint8Array(8) })).toBe(false)
  expect(await isOneself({ ...here, person: new Uint8Array(32) }, said)).toBe(false)
  expect(await isOneself(here, said)).toBe(false)
  const elsewhere = { ...hers, room: { ...here.room, roomId: new Uint8Array(16) } }
  expect(await isOneself(elsewhere, said)).toBe(false)
  expect(await ownMark(here, presence)).not.toEqual(await ownMark(here, presence))
})

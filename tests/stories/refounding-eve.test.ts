import { describe, expect, test } from 'vitest'

import { whereTo } from '#app/badges.ts'
import { refound } from '#app/refound.ts'
import { deriveRoomKeys, open, openForward, type RoomLink } from '#crypto'
import { parseEntry, parsePolicy } from '#protocol'

import { Browser, expectSoon, Wire } from './house.ts'
import {
  agree,
  arriveOn,
  badgesOf,
  comeBack,
  comeIn,
  expectAgreed,
  expectIn,
  expectLeftBehind,
  keyOf,
  makeRoom,
  recordAt,
} from './refounding.fixture.ts'

/** Eve was shut out. She has every key that the room had, and the relay's disk and wire. */
async function eveAfterwards() {
  const wire = new Wire()
  const mette = await makeRoom(arriveOn(wire, 1))
  const key = await keyOf(mette)
  const jonas = await comeIn(arriveOn(wire, 2), key)
  const eve = await comeIn(arriveOn(wire, 3), key)
  const stay = await badgesOf(mette, [jonas])
  const old = recordAt(mette).link
  await refound(mette.page.app, mette.here.handle, stay)
  const next = recordAt(mette).link
  await expectIn(jonas, Buffer.from(next.roomId).toString('hex'))
  agree(mette, 'KANARIE efter')
  await expectAgreed(jonas, ['KANARIE efter'])
  await expectLeftBehind(eve)
  return { wire, mette, jonas, eve, old, next }
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('who was shut out, with the disk of the relay', () => {
  test('[S55] opens nothing of what came after by any key that the room had', async () => {
    const { wire, old, next } = await eveAfterwards()
    const range = { lane: 'log', from: 1, to: 1000, bytes: 1e9 } as const
    const entries = await wire.store.entries(next.roomId, range)
    const { docKey, presenceKey } = await deriveRoomKeys(old)
    if (docKey === undefined || presenceKey === undefined) throw new Error('a host has all keys')
    expect(entries.length).toBeGreaterThan(0)
    for (const bytes of entries) {
      const entry = parseEntry(bytes)
      if (!entry.ok) throw new Error(entry.code)
      for (const tried of [docKey, presenceKey]) {
        expect(await open(tried, entry.value.headerBytes, entry.value.sealed)).toBeNull()
      }
    }
  })

  test('[S55] [C61] does not find out where it went: not by her badge, nor by the keys of the room', async () => {
    const { wire, eve, old, next } = await eveAfterwards()
    const stored = await wire.store.room(old.roomId)
    const policy = parsePolicy(stored?.policy ?? new Uint8Array())
    const forward = policy.ok ? policy.value.policy.move?.forward : undefined
    if (forward === undefined) throw new Error('the old room says that it has moved')

    expect(await whereTo({ ...recordAt(eve), link: old }, forward)).toBeNull()
    const { letterboxOpen } = await deriveRoomKeys(old)
    if (letterboxOpen === undefined) throw new Error('a host opens letters')
    expect(await openForward(letterboxOpen, old.roomId, forward)).toBeNull()
    // Nothing the relay keeps or carries has both rooms in it.
    const bothNamed = [...wire.seen, stored?.policy ?? new Uint8Array()].map(text)
    const [from, to] = [text(old.roomId), text(next.roomId)]
    expect(bothNamed.some((frame) => frame.includes(from))).toBe(true)
    expect(bothNamed.some((frame) => frame.includes(to))).toBe(true)
    expect(bothNamed.filter((frame) => frame.includes(from) && frame.includes(to))).toEqual([])
  })

  test('[S55] writes nothing into it by the old keys, though the disk tells her its number', async () => {
    const { wire, mette, old, next } = await eveAfterwards()
    const { secrets } = await deriveRoomKeys(old)
    const before = await wire.store.room(next.roomId)
    for (const role of ['host', 'member'] as const) {
      const forged: RoomLink = {
        role,
        roomId: next.roomId,
        secret: secrets[role] ?? new Uint8Array(),
      }
      const tab = await new Browser(wire).open(forged)
      tab.write('fra Eve')
      await expectSoon(
        () => tab.status().refused === 'wrong-signature',
        () => tab.status(),
      )
      expect(tab.read()).toBe('fra Eve')
      await tab.room.close()
    }
    expect((await wire.store.room(next.roomId))?.head).toBe(before?.head)
    expect(mette.here.status.value).toMatchObject({ alarms: [], quarantined: 0 })
  })

  test('[S51] [S55] is not asked back in by a relay that plays the old policy', async () => {
    const { wire, eve, old } = await eveAfterwards()
    await wire.store.putPolicy(old.roomId, await firstPolicyOf(wire, old))
    eve.page.crash()

    const later = await comeBack(eve.page.browser, eve.here.handle, 33)
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(later.here.status.value).toMatchObject({ connection: 'offline', alarms: [] })
    expect(later.here.status.value.forward).not.toBeNull()
    await expectLeftBehind(later)
  })
})

/** The relay kept a copy of how the room was before. */
async function firstPolicyOf({ seen, store }: Wire, { roomId }: RoomLink) {
  const policies = seen.filter((frame) => frame[0] === 2 && frame[1] === 1)
  const bytes = policies
    .map((frame) => frame.subarray(1))
    .find((policy) => text(policy).includes(text(roomId)))
  const endsDay = 90_000
  expect(await store.room(roomId)).toMatchObject({ isOpen: false })
  return { bytes: bytes ?? new Uint8Array(), endsDay, isOpen: true }
}

import { describe, expect, test } from 'vitest'

import { openDevice, opened, settle } from '#app/app.fixture.ts'
import { choosePoint } from '#app/carry-points.ts'
import { bytesToHex } from '#app/hex.ts'
import { wholeKeyLink } from '#app/invite.ts'
import { goIn, readLink } from '#app/join.ts'
import {
  hangRoom,
  keyringOf,
  makeKeyring,
  renameRoom,
  roomOnDevice,
  roomsBeside,
  takeRoomOffList,
  type KeyringHere,
} from '#app/keyring-rooms.ts'
import { makeDialogue } from '#app/make-dialogue.ts'
import { ownRoomOf } from '#app/own-room.ts'
import { fetchRoom } from '#app/fetch-room.ts'
import { makeRecoveryCode, openWithRecoveryCode } from '#app/recovery-code.ts'
import type { RoomOnDevice } from '#app/rooms.ts'
import { tendKeyring } from '#app/tend-keyring.ts'
import { keptWayIn, withdrawWayIn } from '#app/way-in.ts'
import { deriveRoomKeys, encodeLink, parseLink, type RoomLink } from '#crypto'
import { hangOnKeyring } from '#documents'
import { linesToChoose } from '#domain'
import { createFakeRandom } from '#ports/random.fake.ts'

import { clock, expectSoon, Wire } from './house.ts'
import { deviceOn, leaderOn, type Device } from './keyring-house.ts'

async function codeFor({ app }: Device, ring: KeyringHere) {
  const made = await makeRecoveryCode(app, ring)
  if (!made.ok) throw new Error(made.problem)
  await settle()
  return made
}

async function expectInStep(one: KeyringHere, other: KeyringHere): Promise<void> {
  await expectSoon(
    () => JSON.stringify(one.room.value) === JSON.stringify(other.room.value),
    () => [one.room.value, other.room.value],
  )
}

describe('a recovery code', () => {
  test('[S432] opens the keyring on another device, and what hangs on it can be fetched', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    const { code } = await codeFor(leader, leader.ring)
    const other = deviceOn(wire, 2)

    expect(await openWithRecoveryCode(other.app, code.toLowerCase())).toEqual({ ok: true })
    const ring = await opened(() => keyringOf(other.app))
    const [room] = ring.room.value.rooms
    if (room === undefined) throw new Error('the own room hangs on the keyring')
    expect(roomOnDevice(other.app, room)).toBeNull()
    expect(await fetchRoom(other.app, room)).toMatchObject({ ok: true })

    const own = await opened(() => ownRoomOf(other.app))
    expect(own.room.value.answers).toEqual({ g0: 'Ro til at lede' })
  })

  test('that is kept takes the place of the one before it', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    const first = await codeFor(leader, leader.ring)
    const second = await codeFor(leader, leader.ring)
    expect(await openWithRecoveryCode(deviceOn(wire, 2).app, first.code)).toEqual({ ok: true })

    await keptWayIn(leader.app, leader.ring, { kind: 'code', ...second })
    await settle()

    expect(leader.ring.room.value.waysIn).toMatchObject([
      { lockerId: second.lockerId, isKept: true },
    ])
    expect(await openWithRecoveryCode(deviceOn(wire, 3).app, first.code)).toEqual({
      ok: false,
      problem: 'recoveryGone',
    })
    expect(await openWithRecoveryCode(deviceOn(wire, 4).app, second.code)).toEqual({ ok: true })
  })

  test('is withdrawn from any device, and stays on the list while the relay is out of reach', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    const { code } = await codeFor(leader, leader.ring)
    const other = deviceOn(wire, 2)
    await openWithRecoveryCode(other.app, code)
    const ring = await opened(() => keyringOf(other.app))
    await expectInStep(ring, leader.ring)
    const [made] = ring.room.value.waysIn
    if (made === undefined) throw new Error('the keyring knows of its code')

    wire.isDown = true
    expect(await withdrawWayIn(other.app, ring, made)).toBe('offline')
    wire.isDown = false
    expect(await withdrawWayIn(other.app, ring, made)).toBe('gone')

    await expectSoon(
      () => leader.ring.room.value.waysIn.length === 0,
      () => leader.ring.room.value,
    )
    expect((await openWithRecoveryCode(deviceOn(wire, 3).app, code)).ok).toBe(false)
  })

  test('is not made without a network, and nothing is lost by it', async () => {
    const { app } = openDevice({ clock, random: createFakeRandom(5) })
    await opened(() => ownRoomOf(app))
    await makeKeyring(app)
    const ring = await opened(() => keyringOf(app))

    expect(await makeRecoveryCode(app, ring)).toEqual({ ok: false, problem: 'offlineKeyring' })
    expect(ring.room.value).toMatchObject({ waysIn: [], rooms: [{ kind: 'own-room' }] })
  })

  test('[C42] with a typo in it is never sent', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    const { code } = await codeFor(leader, leader.ring)
    const other = deviceOn(wire, 6)
    const seen = wire.seen.length
    const lastSign = code.endsWith('7') ? '8' : '7'

    for (const [typed, problem] of [
      [code.slice(0, -1) + lastSign, 'recoveryTypo'],
      [code.slice(0, -6), 'recoveryShort'],
      [`${code}-AAAAA`, 'recoveryLong'],
      [code.replace(/.$/u, 'u'), 'recoveryForeign'],
    ] as const) {
      expect(await openWithRecoveryCode(other.app, typed)).toEqual({ ok: false, problem })
    }
    expect(wire.seen.length).toBe(seen)
    const away = openDevice({ random: createFakeRandom(6) })
    expect(await openWithRecoveryCode(away.app, code)).toEqual({
      ok: false,
      problem: 'offlineRecovery',
    })
  })
})

describe('the keyring on two devices', () => {
  test('has a room that is begun on either, and its name from the latest', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    const { code } = await codeFor(leader, leader.ring)
    const other = deviceOn(wire, 2)
    await openWithRecoveryCode(other.app, code)
    const ring = await opened(() => keyringOf(other.app))
    const [room] = ring.room.value.rooms
    if (room) await fetchRoom(other.app, room)
    const record = other.app.rooms.list.value?.find(({ kind }) => kind === 'own-room')
    if (record) await renameRoom(other.app, record, 'Mit hjørne')

    await expectSoon(
      () => leader.ring.room.value.rooms[0]?.name === 'Mit hjørne',
      () => leader.ring.room.value,
    )
    takeRoomOffList(leader.ring, leader.ring.room.value.rooms[0]?.roomId ?? '')
    await expectSoon(
      () => ring.room.value.rooms.length === 0,
      () => ring.room.value,
    )
    expect(other.app.rooms.list.value?.map(({ kind }) => kind)).toContain('own-room')
  })

  test('does not take the rooms that somebody else has on a shared device', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    const { code } = await codeFor(leader, leader.ring)
    const shared = deviceOn(wire, 7)
    await opened(() => ownRoomOf(shared.app))
    await openWithRecoveryCode(shared.app, code)
    const ring = await opened(() => keyringOf(shared.app))

    const [theirs] = roomsBeside(shared.app, ring.room.value)
    expect(ring.room.value.rooms).toHaveLength(1)
    expect(theirs?.kind).toBe('own-room')

    if (theirs) await hangRoom(shared.app, theirs)
    await settle()
    expect(ring.room.value.rooms).toHaveLength(2)
    expect(roomsBeside(shared.app, ring.room.value)).toEqual([])
  })

  test('[D170] keeps the key that can end a room when she opens it by what she gave to another', async () => {
    const { leader, other, ring, room } = await leaderWithDialogueOnTwoDevices()
    await readLink(other.app, (await wholeKeyLink(leader.app, room.handle)) ?? '')
    await goIn(other.app)

    expect(other.app.rooms.list.value?.map(({ kind }) => kind)).toContain('dialogue')
    expect(ring.room.value.rooms).toEqual(leader.ring.room.value.rooms)
    expect(await roleOnKeyring(ring, room)).toBe('host')
  })

  test('[D170] gets the greater key back from a device that has it', async () => {
    const { leader, ring, room } = await leaderWithDialogueOnTwoDevices()
    const { secrets } = await deriveRoomKeys(room.link)
    const lesser = { role: 'member', roomId: room.link.roomId, secret: secrets.member } as RoomLink
    const roomId = bytesToHex(room.link.roomId)
    hangOnKeyring(ring.doc, { roomId, key: await encodeLink(lesser), kind: 'dialogue' })
    await settle()
    await expectInStep(leader.ring, ring)
    expect(await roleOnKeyring(leader.ring, room)).toBe('member')

    await tendKeyring(leader.app)

    expect(await roleOnKeyring(leader.ring, room)).toBe('host')
  })
})

async function leaderWithDialogueOnTwoDevices() {
  const wire = new Wire()
  const leader = await leaderOn(wire)
  const [line] = linesToChoose(leader.own.room.value, ['g0']).flatMap(({ lines }) => lines)
  if (line) choosePoint(leader.app, leader.own, line)
  await settle()
  const made = await makeDialogue(leader.app, leader.own)
  const room = leader.app.rooms.list.value?.find(({ kind }) => kind === 'dialogue')
  if (!made.ok || room === undefined) throw new Error('the dialogue is made')
  const { code } = await codeFor(leader, leader.ring)
  const other = deviceOn(wire, 2)
  await openWithRecoveryCode(other.app, code)
  const ring = await opened(() => keyringOf(other.app))
  await expectInStep(leader.ring, ring)
  return { leader, other, ring, room }
}

async function roleOnKeyring(ring: KeyringHere, { link }: RoomOnDevice) {
  const hung = ring.room.value.rooms.find(({ roomId }) => roomId === bytesToHex(link.roomId))
  const key = await parseLink(hung?.key ?? '')
  return key.ok && key.value.kind === 'room' ? key.value.room.role : null
}

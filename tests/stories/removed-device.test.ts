import { describe, expect, test } from 'vitest'

import { opened, settle } from '#app/app.fixture.ts'
import { answer, choosePoint } from '#app/carry-points.ts'
import { enterWearing } from '#app/enter-room.ts'
import { fetchRoom } from '#app/fetch-room.ts'
import { callDevice, thisDevice } from '#app/keyring-devices.ts'
import { bytesToHex } from '#app/hex.ts'
import { keyringOf, takeRoomOffList, type KeyringHere } from '#app/keyring-rooms.ts'
import { isLeaving, leftKeyring } from '#app/leave-keyring.ts'
import { makeDialogue } from '#app/make-dialogue.ts'
import { ownRoomOf, type OwnRoomHere } from '#app/own-room.ts'
import { makeRecoveryCode, openWithRecoveryCode } from '#app/recovery-code.ts'
import { refound } from '#app/refound.ts'
import { newRoomLink } from '#app/room-link.ts'
import { removeDevice } from '#app/remove-device.ts'
import { tendKeyring } from '#app/tend-keyring.ts'
import { keptWayIn } from '#app/way-in.ts'
import { parseRecoveryCode } from '#crypto'
import { linesToChoose } from '#domain'

import { expectSoon, Wire } from './house.ts'
import { arriveOn, openPage, recordAt, type OpenPage } from './refounding.fixture.ts'
import { beginKeyringAt } from './keyring-house.ts'

// One of a leader's devices is taken off her keyring.

interface Device {
  readonly page: OpenPage
  readonly ring: KeyringHere
  readonly own: OwnRoomHere
}

const none = { lockers: new Set<string>() }

/** Her laptop, where the keyring was made, and her phone, which opened it with a code. */
async function twoDevices() {
  const wire = new Wire()
  const page = arriveOn(wire, 1)
  const begun = await beginKeyringAt(page)
  const made = await makeRecoveryCode(page.app, begun.ring)
  if (!made.ok) throw new Error(made.problem)
  const laptop = { page, ...begun, secret: await secretOf(made.code) }
  await keptWayIn(page.app, laptop.ring, { kind: 'code', lockerId: made.lockerId })
  const phone = await openElsewhere(arriveOn(wire, 2), made.code)
  await tendKeyring(page.app)
  await expectSoon(
    () => laptop.ring.room.value.devices.length === 2,
    () => laptop.ring.room.value.devices,
  )
  return { wire, laptop, phone, code: made.code, lockerId: made.lockerId }
}

async function secretOf(code: string): Promise<Uint8Array> {
  const read = await parseRecoveryCode(code)
  if (!read.ok) throw new Error(read.reason)
  return read.secret
}

async function openElsewhere(page: OpenPage, code: string): Promise<Device> {
  const unlocked = await openWithRecoveryCode(page.app, code)
  if (!unlocked.ok) throw new Error(unlocked.problem)
  const ring = await opened(() => keyringOf(page.app))
  const room = ring.room.value.rooms.find(({ kind }) => kind === 'own-room')
  if (room === undefined) throw new Error('her own room hangs on the keyring')
  await fetchRoom(page.app, room)
  await tendKeyring(page.app)
  return { page, ring, own: await opened(() => ownRoomOf(page.app)) }
}

/** A dialogue that is begun on the device, and hangs on the keyring. */
async function dialogueFrom({ page, own }: Device): Promise<string> {
  const [line] = linesToChoose(own.room.value, ['g0']).flatMap(({ lines }) => lines)
  if (line) choosePoint(page.app, own, line)
  await settle()
  const made = await makeDialogue(page.app, own)
  if (!made.ok) throw new Error(made.reason)
  const record = page.app.rooms.list.value?.find(({ handle }) => handle === made.handle)
  return bytesToHex(record?.link.roomId ?? new Uint8Array())
}

async function badgeOf({ page, ring }: Device): Promise<string> {
  const badge = thisDevice(page.app, ring)
  await expectSoon(() => badge.value !== null)
  return badge.value ?? ''
}

/** With the code that she has on paper. */
async function remove(
  { page, ring, secret }: Device & { readonly secret: Uint8Array },
  device: string,
  removal = none,
) {
  return removeDevice(page.app, ring, { ...removal, device, secret })
}

const left = ({ page }: Pick<Device, 'page'>) =>
  leftKeyring(page.app) !== null && !isLeaving(page.app)
const kindsAt = ({ page }: Pick<Device, 'page'>) =>
  (page.app.rooms.list.value ?? []).filter(({ leftBehind }) => !leftBehind).map(({ kind }) => kind)

async function expectLeft(device: Pick<Device, 'page'>): Promise<void> {
  await expectSoon(
    () => left(device) && !kindsAt(device).includes('own-room'),
    () => device.page.app.rooms.list.value,
  )
}

describe('the devices of a keyring', () => {
  test('[S150] are those that opened it, each known to the others by its name and its day', async () => {
    const { laptop, phone } = await twoDevices()
    callDevice(laptop.ring, await badgeOf(phone), ' Den gamle ')
    await expectSoon(
      () => phone.ring.room.value.devices.some(({ name }) => name === 'Den gamle'),
      () => phone.ring.room.value.devices,
    )

    expect(new Set(phone.ring.room.value.devices.map(({ key }) => key))).toEqual(
      new Set([await badgeOf(laptop), await badgeOf(phone)]),
    )
  })

  test('[S151] lose the keyring and its rooms when they are taken off', async () => {
    const { laptop, phone } = await twoDevices()

    expect(await remove(laptop, await badgeOf(phone))).toBe('done')

    await expectLeft(phone)
    expect(phone.page.hand.gone).toContain('#/noeglering')
    expect(laptop.ring.room.value.devices.map(({ key }) => key)).toEqual([await badgeOf(laptop)])
    expect(kindsAt(laptop).toSorted()).toEqual(['keyring', 'own-room'])
  })

  test('[S151] lose them also when they were offline, and what they wrote until then is not lost', async () => {
    const { wire, laptop, phone } = await twoDevices()
    const { browser } = phone.page
    wire.isDown = true
    wire.cut()
    answer(phone.own, 'g1', 'Skrevet uden net')
    await settle()
    await expectSoon(() => phone.own.status.value.waiting > 0)
    phone.page.crash()
    wire.isDown = false

    const gone = phone.ring.room.value.devices.find(({ kind }) => kind === 'phone')
    const [own] = [await badgeOf(laptop)]
    const device = laptop.ring.room.value.devices.find(({ key }) => key !== own)
    expect(gone).toBeDefined()
    expect(await remove(laptop, device?.key ?? '')).toBe('done')

    const later = { page: openPage(browser, 5) }
    await tendKeyring(later.page.app)
    await expectLeft(later)
    await expectSoon(
      () => laptop.own.room.value.answers['g1'] === 'Skrevet uden net',
      () => [laptop.own.room.value.answers, laptop.own.status.value],
    )
  })

  test('[S151] keep what began there and never came on the keyring: nobody else could open it', async () => {
    const { wire, laptop, phone } = await twoDevices()
    const { app, browser } = phone.page
    wire.isDown = true
    wire.cut()
    const [line] = linesToChoose(phone.own.room.value, ['g0']).flatMap(({ lines }) => lines)
    if (line) choosePoint(app, phone.own, line)
    await settle()
    expect((await makeDialogue(app, phone.own)).ok).toBe(true)
    await settle()
    const badge = await badgeOf(phone)
    phone.page.crash()
    wire.isDown = false
    await remove(laptop, badge)

    const later = { page: openPage(browser, 5) }
    await tendKeyring(later.page.app)

    await expectSoon(
      () => kindsAt(later).join(' ') === 'dialogue',
      () => later.page.app.rooms.list.value,
    )
    await expectSoon(
      () => laptop.own.room.value.dialogues.length === 1,
      () => laptop.own.room.value,
    )
  })

  test('[S209] are not taken off with anything but what opens the keyring, and has for long enough', async () => {
    const { laptop, phone } = await twoDevices()
    const device = await badgeOf(phone)

    const unconfirmed = { ...laptop, secret: new Uint8Array(16) }
    expect(await remove(unconfirmed, device)).toBe('unconfirmed')
    // Whoever found the laptop unlocked made a code there, long after the keyring was begun.
    const made = await makeRecoveryCode(laptop.page.app, laptop.ring)
    if (!made.ok) throw new Error(made.problem)
    await keptWayIn(laptop.page.app, laptop.ring, { kind: 'code', lockerId: made.lockerId })
    const today = laptop.ring.room.value.waysIn[0]?.madeDay ?? 0
    laptop.ring.doc.getMap('meta').set('begunDay', today - 8)
    const another = { ...laptop, secret: await secretOf(made.code) }

    expect(await remove(another, device)).toBe('unconfirmed')
    expect(laptop.ring.room.value.devices).toHaveLength(2)
    expect(laptop.page.app.rooms.list.value?.every(({ refounding }) => refounding === null)).toBe(
      true,
    )
  })

  test('[S151] are not taken off without a network, and nothing has changed then', async () => {
    const { wire, laptop, phone } = await twoDevices()
    wire.isDown = true
    wire.cut()

    expect(await remove(laptop, await badgeOf(phone))).toBe('offline')

    expect(laptop.ring.room.value.devices).toHaveLength(2)
    expect(laptop.page.app.rooms.list.value?.some(({ refounding }) => refounding !== null)).toBe(
      false,
    )
  })
})

/** The laptop dies with the removal on its way: the policy that would move the keyring is its last word. */
async function removalThatWaits(
  { wire, laptop }: Awaited<ReturnType<typeof twoDevices>>,
  device: string,
  removal = none,
) {
  let isMoving = false
  wire.answer = (frame) => {
    if (frame[0] !== 2 || frame[1] !== 2) return null
    isMoving = true
    laptop.page.crash()
    return new Uint8Array()
  }
  void remove(laptop, device, removal)
  await expectSoon(() => isMoving)
  wire.answer = () => null
  wire.cut()
  return laptop.page.browser
}

describe('a removal that had to wait', () => {
  test('[S205] shuts out nobody but who was chosen: not a device nor a code that came meanwhile', async () => {
    const house = await twoDevices()
    const { wire, phone, code } = house
    const laptops = await removalThatWaits(house, await badgeOf(phone))
    const tablet = await openElsewhere(arriveOn(wire, 3), code)
    const made = await makeRecoveryCode(tablet.page.app, tablet.ring)
    if (!made.ok) throw new Error(made.problem)
    await keptWayIn(tablet.page.app, tablet.ring, { kind: 'code', lockerId: made.lockerId })
    await expectSoon(
      () => tablet.ring.status.value.waiting === 0,
      () => tablet.ring.status.value,
    )

    const later = openPage(laptops, 6)
    await tendKeyring(later.app)

    await expectLeft(phone)
    await expectSoon(
      () => tablet.ring.room.value.devices.length === 2,
      () => tablet.ring.room.value,
    )
    expect(leftKeyring(tablet.page.app)).toBeNull()
    expect((await openWithRecoveryCode(arriveOn(wire, 9).app, made.code)).ok).toBe(true)
  })

  test('[S206] lets go of the ways in that went with the device', async () => {
    const house = await twoDevices()
    const { wire, phone, code, lockerId } = house
    const laptops = await removalThatWaits(house, await badgeOf(phone), {
      lockers: new Set([lockerId]),
    })

    const later = openPage(laptops, 6)
    await tendKeyring(later.app)

    await expectLeft(phone)
    expect(await openWithRecoveryCode(arriveOn(wire, 9).app, code)).toEqual({
      ok: false,
      problem: 'recoveryGone',
    })
  })
})

describe('what a removed device has', () => {
  test('[S207] is not lost when another device took the room off the list, unheard', async () => {
    const { laptop, phone } = await twoDevices()
    const dialogue = await dialogueFrom(phone)
    const badge = await badgeOf(phone)
    await expectSoon(
      () => laptop.ring.room.value.rooms.length === 2,
      () => laptop.ring.room.value,
    )
    await tendKeyring(phone.page.app)
    phone.page.crash()
    takeRoomOffList(laptop.ring, dialogue)
    expect(await remove(laptop, badge)).toBe('done')

    const later = { page: openPage(phone.page.browser, 5) }
    await tendKeyring(later.page.app)
    await expectLeft(later)
    expect(kindsAt(later)).toEqual([])

    const [off] = laptop.ring.room.value.offList
    if (off === undefined) throw new Error('the keyring has its key')
    expect(off.roomId).toBe(dialogue)
    expect((await fetchRoom(laptop.page.app, off)).ok).toBe(true)
  })

  test('[S207] stays when the mark on it is of another keyring', async () => {
    const { laptop, phone } = await twoDevices()
    const { app } = phone.page
    const room = await app.rooms.remember(app.rooms.newHandle(), {
      kind: 'dialogue',
      name: '',
      link: await newRoomLink(app.ports.random),
      endsDay: null,
    })
    await app.rooms.change(room.handle, { hung: true })

    await remove(laptop, await badgeOf(phone))

    await expectLeft(phone)
    expect(kindsAt(phone)).toEqual(['dialogue'])
  })

  test('[S210] is said once, also while what was written waits', async () => {
    const { laptop, phone } = await twoDevices()

    await remove(laptop, await badgeOf(phone))
    await expectLeft(phone)
    await tendKeyring(phone.page.app)
    await phone.page.app.rooms.load()

    expect(phone.page.hand.gone.filter((at) => at === '#/noeglering')).toHaveLength(1)
  })
})

describe('the devices that stay', () => {
  test('[S211] know each other by the badge they changed to', async () => {
    const { wire, laptop, phone, code } = await twoDevices()
    const tablet = await openElsewhere(arriveOn(wire, 3), code)
    await expectSoon(() => laptop.ring.room.value.devices.length === 3)
    const before = recordAt({ page: tablet.page, here: tablet.own }).badge

    expect(await remove(laptop, await badgeOf(phone))).toBe('done')
    await expectLeft(phone)
    await tendKeyring(tablet.page.app)
    expect(recordAt({ page: tablet.page, here: tablet.own }).badge).not.toBe(before)
    answer(laptop.own, 'g2', 'Set af mig selv')

    await expectSoon(() => tablet.own.room.value.answers['g2'] === 'Set af mig selv')
    await settle()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(laptop.own.status.value).toMatchObject({ edits: 'saved' })
  })
})

describe('a keyring that got new keys', () => {
  test('[S152] is followed by the devices that stay, and by the ways in that stay', async () => {
    const { wire, laptop, phone, code } = await twoDevices()
    const tablet = await openElsewhere(arriveOn(wire, 3), code)
    await expectSoon(() => laptop.ring.room.value.devices.length === 3)

    expect(await remove(laptop, await badgeOf(phone))).toBe('done')

    await expectSoon(
      () => tablet.ring.room.value.devices.length === 2,
      () => tablet.ring.room.value,
    )
    await expectLeft(phone)
    const found = await openElsewhere(arriveOn(wire, 4), code)
    expect(found.own.room.value.answers).toEqual({ g0: 'Ro til at lede' })
    // Its locker has the new key now: it opens once more, past the room that was given up.
    expect((await openWithRecoveryCode(arriveOn(wire, 5).app, code)).ok).toBe(true)
  })

  test('[S152] is not opened by a way in that went with the device, nor by the device again without one', async () => {
    const { wire, laptop, phone, code, lockerId } = await twoDevices()

    await remove(laptop, await badgeOf(phone), { lockers: new Set([lockerId]) })

    await expectSoon(() => laptop.ring.room.value.waysIn.length === 0)
    expect(await openWithRecoveryCode(arriveOn(wire, 4).app, code)).toEqual({
      ok: false,
      problem: 'recoveryGone',
    })
  })

  test('[S152] opens again on a device that was taken off, for who has a way in', async () => {
    const { laptop, phone, code } = await twoDevices()
    await remove(laptop, await badgeOf(phone))
    await expectLeft(phone)

    const back = await openElsewhere(phone.page, code)

    expect(leftKeyring(back.page.app)).toBeNull()
    await expectSoon(() => laptop.ring.room.value.devices.length === 2)
  })
})

describe('a room that gets a new key after a device was taken off', () => {
  test('[S153] is not told to the removed device, and followed by the others through the keyring', async () => {
    const { wire, laptop, phone, code } = await twoDevices()
    const tablet = await openElsewhere(arriveOn(wire, 3), code)
    await expectSoon(() => laptop.ring.room.value.devices.length === 3)
    const { browser: phones } = phone.page
    const { browser: tablets } = tablet.page
    const device = await badgeOf(phone)
    const { link, badge } = recordAt({ page: phone.page, here: phone.own })
    phone.page.crash()
    tablet.page.crash()

    expect(await remove(laptop, device)).toBe('done')
    expect(await refound(laptop.page.app, laptop.own.handle, [])).toBe('done')
    answer(laptop.own, 'g2', 'Under den nye nøgle')
    await expectSoon(() => laptop.own.status.value.edits !== 'written')

    const removed = { page: openPage(phones, 6) }
    await tendKeyring(removed.page.app)
    await expectLeft(removed)
    const follower = openPage(tablets, 7)
    await tendKeyring(follower.app)
    const own = await opened(() => ownRoomOf(follower.app))
    await expectSoon(
      () => own.room.value.answers['g2'] === 'Under den nye nøgle',
      () => [own.room.value.answers, own.status.value, follower.app.rooms.list.value],
    )
    // With all that it had: the room's key, and the badge that all her devices wore until then.
    expect(await enterWearing(arriveOn(wire, 8).app, { link, badge })).toMatchObject({
      ok: false,
      problem: 'roomMoved',
    })
  })
})

import { expect, test } from 'vitest'

import { openDevice, opened, settle } from '#app/app.fixture.ts'
import type { App } from '#app/app.ts'
import { answer, choosePoint } from '#app/carry-points.ts'
import { dialogueOf, knowThem, nameOneself } from '#app/dialogue.ts'
import {
  invitationOf,
  invite,
  lookAfterInvitation,
  wholeKeyLink,
  withdrawInvitation,
} from '#app/invite.ts'
import { goIn, joiningOf, openWithCode, readLink } from '#app/join.ts'
import { endRoom } from '#app/leave-room.ts'
import { makeDialogue, sharedRoomOf } from '#app/make-dialogue.ts'
import { ownRoomOf } from '#app/own-room.ts'
import { nameOfRoom } from '#app/rooms.ts'
import { da } from '#content/all'
import { linesToChoose, pointsOf } from '#domain'
import { createFakeRandom } from '#ports/random.fake.ts'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'

import { clock, expectSoon, Wire } from './house.ts'

async function dialogueMadeBy(app: App): Promise<string> {
  const own = await opened(() => ownRoomOf(app))
  answer(own, 'g0', 'Ro til at lede')
  await settle()
  const [line] = linesToChoose(own.room.value, ['g0']).flatMap(({ lines }) => lines)
  if (line) choosePoint(app, own, line)
  await settle()
  const made = await makeDialogue(app, own)
  if (!made.ok) throw new Error(made.reason)
  return made.handle
}

async function twoInADialogue() {
  const wire = new Wire()
  const device = (seed: number) => {
    const roomStore = createFakeRoomStore()
    const random = createFakeRandom(seed)
    return openDevice({ clock, relay: wire.dialer, random, roomStore })
  }
  const [leader, nearest] = [device(1), device(2)]
  const handle = await dialogueMadeBy(leader.app)
  const hers = await opened(() => dialogueOf(leader.app, handle))
  await expectSoon(
    () => hers.status.value.edits === 'saved',
    () => [hers.status.value],
  )
  await readLink(nearest.app, (await wholeKeyLink(leader.app, handle)) ?? '')
  await goIn(nearest.app)
  const [record] = await nearest.app.rooms.load()
  const his = await opened(() => dialogueOf(nearest.app, record?.handle ?? ''))
  return { wire, leader, nearest, hers, his }
}

const isEndedIn = ({ rooms }: App, handle: string) =>
  rooms.list.value?.some((room) => room.handle === handle && room.ended) === true

test('a room that has ended is marked on both devices, and read there without a network', async () => {
  const { leader, nearest, hers, his } = await twoInADialogue()

  expect(await endRoom(leader.app, hers.handle)).toBe('ended')
  await expectSoon(
    () => isEndedIn(leader.app, hers.handle) && isEndedIn(nearest.app, his.handle),
    () => [leader.app.rooms.list.value, nearest.app.rooms.list.value],
  )

  // The same device another day, and no relay to ask.
  const anotherDay = () =>
    openDevice({ clock, roomStore: nearest.roomStore, random: createFakeRandom(9) })
  await expect.poll(async () => (await anotherDay().app.rooms.load())[0]?.ended).toBe(true)
  const { app } = anotherDay()
  const later = await opened(() => dialogueOf(app, his.handle))
  expect(later.ended.value).toBe(true)
  expect(pointsOf(later.room.value, 'leader').points).toHaveLength(1)
})

test('a room that has ended is not offered for new points', async () => {
  const { leader, hers } = await twoInADialogue()
  expect(sharedRoomOf(leader.app)?.handle).toBe(hers.handle)

  await endRoom(leader.app, hers.handle)
  await expectSoon(
    () => isEndedIn(leader.app, hers.handle),
    () => [leader.app.rooms.list.value],
  )

  expect(sharedRoomOf(leader.app)).toBeNull()
})

test('a room is ended from the list, where nothing has opened it yet', async () => {
  const { wire, leader, hers } = await twoInADialogue()
  const { roomStore } = leader
  const random = createFakeRandom(7)

  const { app } = openDevice({ clock, relay: wire.dialer, roomStore, random })

  expect(await endRoom(app, hers.handle)).toBe('ended')
})

test('without a network nothing is ended, and the room stays what it was', async () => {
  const { leader, hers } = await twoInADialogue()
  const { roomStore } = leader

  const { app } = openDevice({ clock, roomStore, random: createFakeRandom(8) })

  expect(await endRoom(app, hers.handle)).toBe('offline')
  expect(isEndedIn(app, hers.handle)).toBe(false)
})

test('each is called what they call themselves, unless this device has a name of its own', async () => {
  const { leader, hers, his } = await twoInADialogue()
  expect(hers.otherName.value).toBe('')

  nameOneself(his, 'Jonas')
  await expectSoon(
    () => hers.otherName.value === 'Jonas',
    () => [hers.room.value.names],
  )
  const nameInList = () => {
    const room = leader.app.rooms.list.value?.find(({ handle }) => handle === hers.handle)
    return room && nameOfRoom(room, da.rooms)
  }
  await expect.poll(nameInList).toBe('Samtale · Jonas')
  await leader.app.rooms.change(hers.handle, { name: 'Min chef' })

  expect(nameInList()).toBe('Samtale · Min chef')

  expect(hers.otherName.value).toBe('Min chef')
  expect(his.otherName.value).toBe('')
})

/** What somebody meets who has the link and the code. */
async function tryInvitation(wire: Wire, { link, code }: { link: string; code: string }) {
  const { app } = openDevice({ clock, relay: wire.dialer, random: createFakeRandom(9) })
  await readLink(app, link)
  await openWithCode(app, code)
  return joiningOf(app).value
}

const gone = { state: 'no-link', problem: 'invitationGone' }

/** And what comes of going in with them. */
async function goInBy(wire: Wire, { link, code }: { link: string; code: string }, seed: number) {
  const device = openDevice({ clock, relay: wire.dialer, random: createFakeRandom(seed) })
  await readLink(device.app, link)
  await openWithCode(device.app, code)
  await goIn(device.app)
  return { ...device, joining: joiningOf(device.app).value, rooms: await device.app.rooms.load() }
}

async function invited(app: App, handle: string) {
  const made = await invite(app, handle)
  if (!made.ok) throw new Error(made.problem)
  return made
}

test('[R20] an invitation that was taken back opens nothing, and who came in stays in', async () => {
  const { wire, leader, hers, his } = await twoInADialogue()
  const made = await invited(leader.app, hers.handle)
  expect(await tryInvitation(wire, made)).toMatchObject({ state: 'has-key' })

  wire.isDown = true
  expect(await withdrawInvitation(leader.app, hers.handle)).toBe('offline')
  expect(invitationOf(leader.app, hers.handle)).not.toBeNull()
  wire.isDown = false
  expect(await withdrawInvitation(leader.app, hers.handle)).toBe('gone')

  expect(invitationOf(leader.app, hers.handle)).toBeNull()
  expect(await tryInvitation(wire, made)).toMatchObject(gone)
  expect(his.status.value.ended).toBe(false)
})

test('[R20] a new invitation takes the place of the one before it', async () => {
  const { wire, leader, hers } = await twoInADialogue()
  const first = await invited(leader.app, hers.handle)
  const second = await invited(leader.app, hers.handle)

  expect(await tryInvitation(wire, first)).toMatchObject(gone)
  expect(await tryInvitation(wire, second)).toMatchObject({ state: 'has-key' })
})

test('an invitation can be taken back after the browser was closed', async () => {
  const { wire, leader, hers } = await twoInADialogue()
  const made = await invited(leader.app, hers.handle)
  const { roomStore } = leader
  const again = openDevice({ clock, relay: wire.dialer, random: createFakeRandom(3), roomStore })
  const [record] = (await again.app.rooms.load()).filter(({ kind }) => kind === 'dialogue')

  expect(await withdrawInvitation(again.app, record?.handle ?? '')).toBe('gone')
  expect(await tryInvitation(wire, made)).toMatchObject(gone)
})

const cameIn = { joining: { state: 'no-link', problem: null }, rooms: [{ kind: 'dialogue' }] }

test('[S121] a link and a code let one device into a room for two, and tell the next that they were used', async () => {
  const { wire, leader, hers } = await twoInADialogue()
  const made = await invited(leader.app, hers.handle)

  expect(await goInBy(wire, made, 11)).toMatchObject(cameIn)

  const third = await goInBy(wire, made, 12)
  expect(third.joining).toMatchObject(gone)
  expect(third.rooms).toEqual([])
})

test('[S121] of two who open it at the same time one comes in, and the other keeps nothing', async () => {
  const { wire, leader, hers } = await twoInADialogue()
  const made = await invited(leader.app, hers.handle)
  const devices = [11, 12].map((seed) =>
    openDevice({ clock, relay: wire.dialer, random: createFakeRandom(seed) }),
  )
  for (const { app } of devices) {
    await readLink(app, made.link)
    await openWithCode(app, made.code)
    expect(joiningOf(app).value.state).toBe('has-key')
  }

  await Promise.all(devices.map(({ app }) => goIn(app)))

  const kept = await Promise.all(devices.map(({ app }) => app.rooms.load()))
  expect(kept.flat()).toHaveLength(1)
  const late = devices.find((_, at) => kept[at]?.length === 0)
  expect(late && joiningOf(late.app).value).toMatchObject({ problem: 'invitationGone' })
  expect(await late?.roomStore.rooms()).toEqual([])
})

test('[S123] without a network nobody comes in, and the invitation is not used up', async () => {
  const { wire, leader, hers } = await twoInADialogue()
  const made = await invited(leader.app, hers.handle)
  const { app } = openDevice({ clock, relay: wire.dialer, random: createFakeRandom(11) })
  await readLink(app, made.link)
  await openWithCode(app, made.code)

  wire.isDown = true
  await goIn(app)
  expect(joiningOf(app).value).toMatchObject({ state: 'has-key', problem: 'offlineLink' })
  expect(await app.rooms.load()).toEqual([])
  wire.isDown = false
  await goIn(app)

  expect(await app.rooms.load()).toMatchObject([{ kind: 'dialogue' }])
})

test('[S123] a device that is in already uses up none', async () => {
  const { wire, leader, nearest, hers } = await twoInADialogue()
  const made = await invited(leader.app, hers.handle)
  await readLink(nearest.app, made.link)
  await openWithCode(nearest.app, made.code)
  await goIn(nearest.app)

  expect(await goInBy(wire, made, 11)).toMatchObject(cameIn)
})

test('[S124] who made the invitation is told once it has been used', async () => {
  const { wire, leader, hers } = await twoInADialogue()
  const made = await invited(leader.app, hers.handle)
  expect(await lookAfterInvitation(leader.app, hers.handle)).toBe('as-it-was')

  await goInBy(wire, made, 11)
  wire.isDown = true
  expect(await lookAfterInvitation(leader.app, hers.handle)).toBe('as-it-was')
  wire.isDown = false

  expect(await lookAfterInvitation(leader.app, hers.handle)).toBe('used')
  expect(invitationOf(leader.app, hers.handle)).toBeNull()
})

test('[D200] whoever comes in as the third is told to both, until they know them', async () => {
  const { wire, leader, hers, his } = await twoInADialogue()
  expect([hers.tooMany.value, his.tooMany.value]).toEqual([null, null])
  const third = openDevice({ clock, relay: wire.dialer, random: createFakeRandom(11) })
  await readLink(third.app, (await wholeKeyLink(leader.app, hers.handle)) ?? '')
  await goIn(third.app)

  await expectSoon(
    () => hers.tooMany.value === 3 && his.tooMany.value === 3,
    () => [hers.tooMany.value, his.tooMany.value],
  )
  await knowThem(leader.app, hers)
  await settle()
  expect([hers.tooMany.value, his.tooMany.value]).toEqual([null, 3])

  const fourth = openDevice({ clock, relay: wire.dialer, random: createFakeRandom(12) })
  await readLink(fourth.app, (await wholeKeyLink(leader.app, hers.handle)) ?? '')
  await goIn(fourth.app)
  await expectSoon(
    () => hers.tooMany.value === 4,
    () => [hers.tooMany.value],
  )
})

test('[S431] a robot that follows a link finds a page that asks for the code, and uses up no try', async () => {
  const { wire, leader, hers } = await twoInADialogue()
  const made = await invited(leader.app, hers.handle)
  const robot = openDevice({ clock, relay: wire.dialer, random: createFakeRandom(11) })
  const seen = wire.seen.length

  await readLink(robot.app, made.link)
  await settle()

  expect(joiningOf(robot.app).value).toMatchObject({ state: 'needs-code', refused: null })
  expect(wire.seen.length).toBe(seen)
  expect(await goInBy(wire, made, 12)).toMatchObject(cameIn)
})

test('[S125] no code is asked for a link that has been locked, neither at once nor when it is pasted again', async () => {
  const { wire, leader, hers } = await twoInADialogue()
  const { link, code } = await invited(leader.app, hers.handle)
  const wrong = code === '000000' ? '111111' : '000000'
  const { app } = openDevice({ clock, relay: wire.dialer, random: createFakeRandom(11) })
  await readLink(app, link)
  for (const triesLeft of [4, 3, 2, 1]) {
    await openWithCode(app, wrong)
    expect(joiningOf(app).value).toMatchObject({ state: 'needs-code', refused: { triesLeft } })
  }

  await openWithCode(app, wrong)
  const locked = { state: 'no-link', problem: 'codeLocked' }
  expect(joiningOf(app).value).toMatchObject(locked)

  await readLink(app, link)
  expect(joiningOf(app).value).toMatchObject(locked)
})

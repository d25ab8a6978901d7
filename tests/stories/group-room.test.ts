import { deriveRoomKeys } from '#crypto'
import { expect, test } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'

import { openDevice, opened, settle } from '#app/app.fixture.ts'
import type { App } from '#app/app.ts'
import { addItem, setSeatCount } from '#app/group-settings.ts'
import { giveRole, sitDown, sittingIn } from '#app/group-seat.ts'
import { groupOf, type GroupHere } from '#app/group.ts'
import { invite, wholeKeyLink } from '#app/invite.ts'
import { goIn, openWithCode, readLink } from '#app/join.ts'
import { keyCardOf } from '#app/key-card.ts'
import { makeKeyring, keyringOf } from '#app/keyring-rooms.ts'
import { endRoom } from '#app/leave-room.ts'
import { makeGroup, type GroupDraft } from '#app/make-group.ts'
import { preparationIn, rateItem, writeNote } from '#app/preparation.ts'
import { nameOfRoom } from '#app/rooms.ts'
import { da } from '#content/all'
import { takeSeat } from '#documents'
import { createFakeRandom } from '#ports/random.fake.ts'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'

import { clock, expectSoon, Wire } from './house.ts'

const draft: GroupDraft = {
  name: 'Skoleledelsen',
  seatCount: '5',
  mode: 'picture',
  meets: { date: '', time: '' },
  length: 120,
  leaderName: 'Mette',
}

function deviceOn(wire: Wire, seed: number, roomStore = createFakeRoomStore()) {
  return openDevice({ clock, relay: wire.dialer, random: createFakeRandom(seed), roomStore })
}

async function groupMadeBy(app: App, change: Partial<GroupDraft> = {}): Promise<GroupHere> {
  const made = await makeGroup(app, { ...draft, ...change })
  if (!made.ok) throw new Error('no group was made')
  const here = await opened(() => groupOf(app, made.handle))
  await expectSoon(
    () => here.status.value.edits === 'saved',
    () => [here.status.value],
  )
  return here
}

/** Comes in by the member's link, as everybody in the group does. */
async function comeIn(app: App, link: string): Promise<GroupHere> {
  await readLink(app, link)
  await goIn(app)
  const record = (await app.rooms.load()).find(({ kind }) => kind === 'group')
  return opened(() => groupOf(app, record?.handle ?? ''))
}

async function seated(app: App, link: string, name: string): Promise<GroupHere> {
  const here = await comeIn(app, link)
  await expectSoon(() => sittingIn(app, here).peek().state === 'standing')
  // A slip first: the seat she is given then is the one she gets.
  expect(await sitDown(app, here, ' ')).toEqual({ ok: false, reason: 'empty' })
  expect(await sitDown(app, here, name)).toEqual({ ok: true })
  await expectSoon(() => sittingIn(app, here).peek().state === 'sitting')
  return here
}

async function preparationOf(app: App, here: GroupHere) {
  await expectSoon(() => sittingIn(app, here).peek().state === 'sitting')
  const sitting = sittingIn(app, here).peek()
  if (sitting.state !== 'sitting') throw new Error('nobody sits here')
  return preparationIn(sitting.own, here)
}

const namesIn = (here: GroupHere) => here.room.value.seats.map(({ name }) => name)

async function threeInAGroup() {
  const wire = new Wire()
  const host = deviceOn(wire, 1)
  const hers = await groupMadeBy(host.app)
  const link = (await wholeKeyLink(host.app, hers.handle)) ?? ''
  const [jonas, sara] = [deviceOn(wire, 2), deviceOn(wire, 3)]
  const his = await seated(jonas.app, link, 'Jonas')
  const saras = await seated(sara.app, link, 'Sara')
  await expectSoon(
    () => [hers, his, saras].every((here) => namesIn(here).length === 3),
    () => [hers, his, saras].map(namesIn),
  )
  return { wire, link, host, jonas, sara, hers, his, saras }
}

test('each takes a seat under a name, and all see the same roster', async () => {
  const { host, jonas, hers, his, saras } = await threeInAGroup()

  for (const here of [hers, his, saras]) expect(namesIn(here)).toEqual(['Mette', 'Jonas', 'Sara'])
  expect(his.room.value.roles.leader).toBe(hers.room.value.seats[0]?.id)
  expect([hers.standing, his.standing]).toEqual(['host', 'member'])
  const record = jonas.app.rooms.list.value?.find(({ kind }) => kind === 'group')
  expect(record && nameOfRoom(record, da.rooms)).toBe('Skoleledelsen')
  expect(host.app.rooms.list.value?.map(({ kind }) => kind).toSorted()).toEqual([
    'group',
    'own-room',
  ])
})

test('[Y86] what a member prepares stands in no document of the group, and on no wire', async () => {
  const { wire, jonas, hers, his } = await threeInAGroup()
  const preparation = await preparationOf(jonas.app, his)

  rateItem(preparation, { item: 'A1', axis: 'success', level: 'low' })
  writeNote(preparation, { item: 'A1', text: 'KANARIE jeg vil gerne holde fri' })
  await expectSoon(() => preparation.own.status.value.edits === 'saved')

  expect(preparation.now.value.ratings).toEqual({ A1: { success: 'low', importance: null } })
  for (const { doc } of [hers, his]) {
    expect([...doc.share.keys()].filter((name) => name.startsWith('prep'))).toEqual([])
    expect(Buffer.from(encodeStateAsUpdate(doc)).includes('KANARIE')).toBe(false)
  }
  const seen = wire.seen.map((frame) => Buffer.from(frame).toString('latin1')).join('\n')
  for (const word of ['KANARIE', 'Jonas', 'Skoleledelsen', 'group'])
    expect(seen).not.toContain(word)
})

test('her seat and her answers come to another device with her own room', async () => {
  const { wire, jonas, his } = await threeInAGroup()
  const first = await preparationOf(jonas.app, his)
  rateItem(first, { item: 'B4', axis: 'importance', level: 'high' })
  await expectSoon(() => first.own.status.value.edits === 'saved')
  const reading = keyCardOf(jonas.app, null)
  const card = await opened(() => reading)

  const phone = deviceOn(wire, 8)
  await readLink(phone.app, card.link)
  await goIn(phone.app)
  const record = (await phone.app.rooms.load()).find(({ kind }) => kind === 'group')
  const there = await opened(() => groupOf(phone.app, record?.handle ?? ''))
  const second = await preparationOf(phone.app, there)

  expect(sittingIn(phone.app, there).value).toMatchObject({ seat: { name: 'Jonas' } })
  expect(second.now.value.ratings).toEqual({ B4: { success: null, importance: 'high' } })
  await settle()
  expect(namesIn(there)).toHaveLength(3)
})

test('a group hangs on the keyring, and is over for all when its host ends it', async () => {
  const { host, jonas, hers, his } = await threeInAGroup()
  await makeKeyring(host.app)
  const keyring = await opened(() => keyringOf(host.app))
  expect(keyring.room.value.rooms.map(({ kind, name }) => [kind, name])).toContainEqual([
    'group',
    'Skoleledelsen',
  ])

  expect(await endRoom(host.app, hers.handle)).toBe('ended')
  await expectSoon(() => his.ended.value)
  const record = jonas.app.rooms.list.value?.find(({ handle }) => handle === his.handle)
  expect(record?.ended).toBe(true)
  expect(namesIn(his)).toHaveLength(3)
})

test('more than there are seats for are told so, and get in when the host adds one', async () => {
  const wire = new Wire()
  const host = deviceOn(wire, 1)
  const hers = await groupMadeBy(host.app, { seatCount: '3', mode: 'open', leaderName: null })
  const link = (await wholeKeyLink(host.app, hers.handle)) ?? ''
  for (const [seed, name] of [
    [2, 'Jonas'],
    [3, 'Sara'],
    [4, 'Ali'],
  ] as const) {
    await seated(deviceOn(wire, seed).app, link, name)
  }
  const late = deviceOn(wire, 5)
  const here = await comeIn(late.app, link)
  await expectSoon(() => namesIn(here).length === 3)
  await expectSoon(() => sittingIn(late.app, here).peek().state === 'standing')

  expect(await sitDown(late.app, here, 'Bo')).toEqual({ ok: false, reason: 'full' })
  expect(namesIn(here)).toHaveLength(3)

  await expectSoon(() => namesIn(hers).length === 3)
  expect(setSeatCount(hers, '4')).toBe(true)
  await expectSoon(() => here.room.value.seatCount === 4)
  expect(await sitDown(late.app, here, 'Bo')).toEqual({ ok: true })
  await expectSoon(() => namesIn(hers).length === 4)
})

test('who made the room for others can take a seat after all, and says who leads', async () => {
  const host = deviceOn(new Wire(), 1)
  const hers = await groupMadeBy(host.app, { leaderName: null })
  await expectSoon(() => sittingIn(host.app, hers).peek().state === 'standing')

  expect(await sitDown(host.app, hers, 'Mette')).toEqual({ ok: true })
  await expectSoon(() => namesIn(hers).length === 1)
  expect(hers.room.value.roles.leader).toBeNull()
  giveRole(hers, 'leader', hers.room.value.seats[0]?.id ?? '')

  await expectSoon(() => hers.room.value.roles.leader === hers.room.value.seats[0]?.id)
})

test('three who would have the shared picture are told why not, and nothing is made', async () => {
  const { app } = deviceOn(new Wire(), 1)

  const made = await makeGroup(app, { ...draft, seatCount: '3' })

  expect(made).toEqual({ ok: false, faults: ['tooFewForPicture'] })
  expect(await app.rooms.load()).toEqual([])
})

test('what is missing in a draft is told all at once', async () => {
  const { app } = deviceOn(new Wire(), 1)
  const meets = { date: '2026-13-40', time: '' }

  const made = await makeGroup(app, {
    name: ' ',
    seatCount: 'otte',
    mode: 'open',
    length: 120,
    meets,
    leaderName: '',
  })

  expect(made).toEqual({ ok: false, faults: ['noName', 'seats', 'badDate', 'noLeaderName'] })
})

test('[R9] a guest reads along, is given no seat, and what she writes by hand reaches nobody', async () => {
  const { wire, host, hers, his } = await threeInAGroup()
  const record = host.app.rooms.list.value?.find(({ kind }) => kind === 'group')
  if (record === undefined) throw new Error('the host has the room')
  const { viewer } = (await deriveRoomKeys(record.link)).secrets
  if (viewer === undefined) throw new Error('a host has all secrets')
  const guest = deviceOn(wire, 9)
  const link = { role: 'viewer', roomId: record.link.roomId, secret: viewer } as const
  const kept = { kind: 'group', name: '', link, endsDay: null } as const
  const { handle } = await guest.app.rooms.remember(guest.app.rooms.newHandle(), kept)
  const there = await opened(() => groupOf(guest.app, handle))
  await expectSoon(() => namesIn(there).length === 3)
  expect(there.standing).toBe('guest')
  await expectSoon(() => sittingIn(guest.app, there).peek().state === 'standing')

  expect(await sitDown(guest.app, there, 'Gæst')).toEqual({ ok: false, reason: 'guest' })
  takeSeat(there.doc, { id: 'guest', name: 'Gæst' })
  addItem(guest.app, there, 'Et punkt fra en gæst')
  addItem(host.app, hers, 'Et punkt fra værten')

  await expectSoon(() => his.room.value.asked.length === 26)
  expect(namesIn(his)).toEqual(['Mette', 'Jonas', 'Sara'])
  expect(namesIn(hers)).toEqual(['Mette', 'Jonas', 'Sara'])
  expect(his.room.value.asked.at(-1)?.statement).toBe('Et punkt fra værten')
})

test('[S122] one link and one code let everybody into the group', async () => {
  const wire = new Wire()
  const host = deviceOn(wire, 1)
  const hers = await groupMadeBy(host.app)
  const made = await invite(host.app, hers.handle)
  if (!made.ok) throw new Error(made.problem)

  for (const seed of [2, 3, 4]) {
    const { app } = deviceOn(wire, seed)
    await readLink(app, made.link)
    await openWithCode(app, made.code)
    await goIn(app)
    expect(await app.rooms.load()).toMatchObject([{ kind: 'group' }])
  }
})

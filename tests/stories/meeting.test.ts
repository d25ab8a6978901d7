import { expect, test } from 'vitest'

import { deriveRoomKeys } from '#crypto'
import { openDevice, opened, settle } from '#app/app.fixture.ts'
import type { App } from '#app/app.ts'
import { sitDown, sittingIn } from '#app/group-seat.ts'
import { groupOf, type GroupHere } from '#app/group.ts'
import { wholeKeyLink } from '#app/invite.ts'
import { goIn, openWithCode, readLink } from '#app/join.ts'
import { makeGroup } from '#app/make-group.ts'
import { closeMeeting, keptFrom, minutesNow } from '#app/meeting-agreements.ts'
import { dotsIn, layDots, putDot, showDots } from '#app/meeting-dots.ts'
import { moveItem, movedByOthers, undoMove } from '#app/meeting-map.ts'
import { chooseTheme } from '#app/meeting-themes.ts'
import { meetingTime, runTime, stopMeeting } from '#app/meeting-time.ts'
import {
  atTheTable,
  giveTurn,
  goTo,
  handOver,
  meetingIn,
  takeTheLead,
  type AtTheTable,
} from '#app/meeting.ts'
import { inviteToLookOn, wallInvitation } from '#app/wall-invitation.ts'
import { goToPhase, placeItem } from '#documents'
import type { Clock } from '#ports/clock.ts'
import { createFakeRandom } from '#ports/random.fake.ts'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'

import { clock, expectSoon, Wire } from './house.ts'

interface Member {
  readonly app: App
  readonly table: AtTheTable
}

function deviceOn(wire: Wire, seed: number, itsClock: Clock = clock) {
  const around = { relay: wire.dialer, random: createFakeRandom(seed), clock: itsClock }
  return openDevice({ ...around, roomStore: createFakeRoomStore() })
}

async function tableOf(app: App, here: GroupHere): Promise<Member> {
  await expectSoon(() => sittingIn(app, here).peek().state === 'sitting')
  const table = atTheTable(app, here, sittingIn(app, here).peek())
  if (table === null) throw new Error('she sits at no table')
  return { app, table }
}

/** Goes in, and again where a busy machine was too slow for the clock of the stories. */
async function comeIn(app: App): Promise<() => ReturnType<typeof groupOf>> {
  for (let tries = 0; tries < 20; tries += 1) {
    await goIn(app)
    const record = (await app.rooms.load()).find(({ kind }) => kind === 'group')
    if (record !== undefined) return () => groupOf(app, record.handle)
  }
  throw new Error('she does not come in')
}

/** So many people at one table; the first made the room and leads the group. */
async function seated(count: number, clockOf: (at: number) => Clock = () => clock) {
  const wire = new Wire()
  const host = deviceOn(wire, 1, clockOf(0))
  const made = await makeGroup(host.app, {
    name: 'Skoleledelsen',
    seatCount: String(count),
    mode: 'open',
    meets: { date: '', time: '' },
    length: 120,
    leaderName: 'Mette',
  })
  if (!made.ok) throw new Error('no group was made')
  const hers = await opened(() => groupOf(host.app, made.handle))
  await expectSoon(() => hers.status.value.edits === 'saved')
  const link = (await wholeKeyLink(host.app, made.handle)) ?? ''
  const members = [await tableOf(host.app, hers)]
  for (let at = 1; at < count; at += 1) {
    const { app } = deviceOn(wire, at + 1, clockOf(at))
    await readLink(app, link)
    const here = await opened(await comeIn(app))
    await expectSoon(() => sittingIn(app, here).peek().state === 'standing')
    expect(await sitDown(app, here, `N${String(at)}`)).toEqual({ ok: true })
    members.push(await tableOf(app, here))
  }
  const seats = () => members.map(({ table }) => table.here.room.value.seats.length)
  await expectSoon(
    () => seats().every((seen) => seen === count),
    () => seats(),
  )
  return { wire, host, hers, members }
}

const placesOf = (members: readonly Member[], item: string) =>
  members.map(({ table }) => table.meeting.value.placed.get(item)?.place)

test('twelve move the same card at once, and all see it lie in one place', async () => {
  const { members } = await seated(12)
  const places = ['focus', 'hold', 'understand', 'consider'] as const

  members.forEach(({ table }, at) =>
    moveItem(table, { item: 'B4', place: places[at % 4] ?? 'focus' }),
  )

  await expectSoon(
    () => new Set(placesOf(members, 'B4')).size === 1 && placesOf(members, 'B4')[0] !== undefined,
    () => placesOf(members, 'B4'),
  )
  await expectSoon(
    () => members.every(({ table }) => table.here.status.value.waiting === 0),
    () => members.map(({ table }) => table.here.status.value.edits),
  )
  expect(new Set(placesOf(members, 'B4')).size).toBe(1)
})

test('who moved something is told to the others, and undoing does not undo another', async () => {
  const { members } = await seated(3)
  const [mette, jonas] = members
  if (mette === undefined || jonas === undefined) throw new Error('three sit here')
  const seen = movedByOthers(jonas.app, jonas.table.here, jonas.table.seat)

  moveItem(mette.table, { item: 'A1', place: 'focus' })
  await expectSoon(() => seen.value.length > 0)
  expect(seen.value).toEqual([{ id: 'A1', by: 'Mette' }])
  await expectSoon(() => seen.value.length === 0)

  moveItem(jonas.table, { item: 'A1', place: 'hold' })
  await expectSoon(() => placesOf([mette], 'A1')[0] === 'hold')
  expect(undoMove(mette.table)).toEqual({ ok: false, reason: 'movedOn' })
  expect(placesOf([mette], 'A1')).toEqual(['hold'])
  expect(undoMove(jonas.table)).toEqual({ ok: true })
  await expectSoon(() => placesOf([mette], 'A1')[0] === 'focus')
})

const toldBy = (seen: ReturnType<typeof movedByOthers>) => {
  const told: string[] = []
  seen.subscribe((marks) => marks.forEach(({ id, by }) => told.push(`${id} ${by}`)))
  return told
}

test('[S383] her own move is never told her as another’s, also where the map was drawn before her seat was known', async () => {
  const { members } = await seated(3)
  const [mette, jonas] = members
  if (mette === undefined || jonas === undefined) throw new Error('three sit here')
  const { app, table } = jonas
  const beforeHeSat = toldBy(movedByOthers(app, table.here, null))
  const told = toldBy(movedByOthers(app, table.here, table.seat))

  moveItem(table, { item: 'A1', place: 'hold' })
  await expectSoon(() => beforeHeSat.includes('A1 N1'))
  moveItem(mette.table, { item: 'B4', place: 'focus' })
  await expectSoon(() => told.length > 0)
  expect(new Set(told)).toEqual(new Set(['B4 Mette']))
})

test('[S384] of several moves that come together each is told', async () => {
  const { members } = await seated(3)
  const [mette, jonas] = members
  if (mette === undefined || jonas === undefined) throw new Error('three sit here')
  const told = toldBy(movedByOthers(jonas.app, jonas.table.here, jonas.table.seat))

  mette.table.here.doc.transact(() => {
    moveItem(mette.table, { item: 'A1', place: 'focus' })
    moveItem(mette.table, { item: 'B4', place: 'hold' })
  })

  await expectSoon(() => told.length > 0)
  expect(new Set(told)).toEqual(new Set(['A1 Mette', 'B4 Mette']))
})

test('the facilitator’s laptop dies in minute 40; another takes over with one act, and the time goes on', async () => {
  const { members } = await seated(3)
  const [mette, jonas, sara] = members
  if (mette === undefined || jonas === undefined || sara === undefined) throw new Error('three')
  takeTheLead(jonas.table)
  goTo(jonas.table, { phase: 'themes', theme: 'A1' })
  await settle()
  runTime(jonas.table, true)
  giveTurn(jonas.table, sara.table.seat)
  await expectSoon(() => sara.table.meeting.value.timer.since !== null)

  expect(goTo(sara.table, { phase: 'agreements' })).toEqual({
    ok: false,
    reason: 'notFacilitator',
  })
  jonas.table.here.doc.destroy()
  takeTheLead(sara.table)

  await expectSoon(
    () => mette.table.here.room.value.roles.facilitator === sara.table.seat,
    () => mette.table.here.room.value.roles,
  )
  const { timer, phase, had } = sara.table.meeting.value
  expect({ phase, isRunning: timer.since !== null }).toEqual({ phase: 'themes', isRunning: true })
  expect(had.get(sara.table.seat)).toBe(1)
  const left = () => meetingTime(sara.app, sara.table.here).left.value.ms
  expect(left()).toBeGreaterThan(39 * 60_000)
  expect(left()).toBeLessThanOrEqual(40 * 60_000)
  expect(goTo(sara.table, { phase: 'agreements' })).toEqual({ ok: true })
  expect(handOver(sara.table, mette.table.seat)).toEqual({ ok: true })
  await expectSoon(() => mette.table.here.room.value.roles.facilitator === mette.table.seat)
})

test('[Y351] where they stopped the time stands for all, and they go on with what was left', async () => {
  let leapMs = 0
  const { members } = await seated(3, () => ({ ...clock, now: () => clock.now() + leapMs }))
  const [mette, jonas] = members
  if (mette === undefined || jonas === undefined) throw new Error('three sit here')
  takeTheLead(mette.table)
  goTo(mette.table, { phase: 'picture' })
  await settle()
  runTime(mette.table, true)
  await expectSoon(() => mette.table.meeting.value.timer.since !== null)
  const time = meetingTime(mette.app, mette.table.here)
  const stop = time.follow()
  leapMs = 5 * 60_000
  await expectSoon(() => time.left.value.ms < 15.1 * 60_000)
  stop()

  expect(stopMeeting(jonas.table)).toEqual({ ok: false, reason: 'notFacilitator' })
  expect(stopMeeting(mette.table)).toEqual({ ok: true })
  await expectSoon(() => jonas.table.meeting.value.isStopped)
  leapMs = 60 * 60_000
  const { timer } = jonas.table.meeting.value
  expect(timer.since).toBeNull()
  expect(timer.leftMs).toBeGreaterThan(14.5 * 60_000)
  expect(goTo(mette.table, { phase: 'picture' })).toEqual({ ok: true })

  await expectSoon(() => !jonas.table.meeting.value.isStopped)
  expect(jonas.table.meeting.value).toMatchObject({ phase: 'picture', timer })
})

test('a phone whose clock is a quarter of an hour fast counts with the others once it hears the start', async () => {
  const fast: Clock = { ...clock, now: () => Date.now() + 15 * 60_000 }
  let leapMs = 0
  const patient = (base: Clock): Clock => ({ ...base, now: () => base.now() + leapMs })
  const { members } = await seated(3, (at) => patient(at === 1 ? fast : clock))
  const [mette, jonas] = members
  if (mette === undefined || jonas === undefined) throw new Error('three sit here')
  const time = meetingTime(jonas.app, jonas.table.here)
  // They have sat together for a while before the time is started.
  leapMs = 10_000
  takeTheLead(mette.table)
  goTo(mette.table, { phase: 'picture' })
  await settle()
  runTime(mette.table, true)
  await expectSoon(() => jonas.table.meeting.value.timer.since !== null)
  const stop = time.follow()

  expect(time.left.value.ms).toBeGreaterThan(19 * 60_000)
  leapMs += 5 * 60_000
  await expectSoon(() => time.left.value.ms < 15.1 * 60_000)
  expect(time.left.value.ms).toBeGreaterThan(14.9 * 60_000)
  stop()
})

test('dots stay in each one’s own room until they are shown, and then all lie there without a name', async () => {
  const { members } = await seated(3)
  const hands = members.map(({ app, table }) => {
    const sitting = sittingIn(app, table.here).value
    if (sitting.state !== 'sitting') throw new Error('she sits')
    return dotsIn(table, sitting.own)
  })
  const [mette, jonas] = members
  if (mette === undefined || jonas === undefined) throw new Error('three sit here')
  takeTheLead(mette.table)
  await settle()
  hands.forEach((hand) => ['A1', 'B2', 'C5'].forEach((item) => putDot(hand, item)))
  expect(hands[0] && putDot(hands[0], 'A2')).toEqual({ ok: false, reason: 'noneLeft' })
  await expectSoon(() => hands.every(({ mine }) => mine.value.items.length === 3))
  // Only two lay theirs down.
  hands.slice(0, 2).forEach((hand) => layDots(hand, true))

  await expectSoon(() => jonas.table.meeting.value.dots.laid === 2)
  expect([...jonas.table.here.doc.getMap('dots').keys()]).toEqual([])
  expect(showDots(jonas.table)).toEqual({ ok: false, reason: 'notFacilitator' })
  showDots(mette.table)

  await expectSoon(
    () => members.every(({ table }) => table.meeting.value.dots.arrived === 2),
    () => members.map(({ table }) => table.meeting.value.dots),
  )
  expect([...mette.table.meeting.value.dots.byItem]).toEqual([
    ['A1', 2],
    ['B2', 2],
    ['C5', 2],
  ])
  const names = [...jonas.table.here.doc.getMap('dots').keys()].join()
  for (const { table } of members) expect(names).not.toContain(table.seat)
})

test('a fourth theme is refused kindly, and closing begins a round that opens with the agreements', async () => {
  const { members } = await seated(3)
  const [mette, jonas] = members
  if (mette === undefined || jonas === undefined) throw new Error('three sit here')
  takeTheLead(mette.table)
  for (const item of ['A1', 'A2', 'B4'])
    expect(chooseTheme(mette.table, item)).toEqual({ ok: true })
  await expectSoon(() => mette.table.meeting.value.themes.length === 3)
  expect(chooseTheme(mette.table, 'C5')).toEqual({ ok: false, reason: 'full' })
  expect(chooseTheme(jonas.table, 'C5')).toEqual({ ok: false, reason: 'notFacilitator' })

  expect(closeMeeting(jonas.table, true)).toEqual({ ok: false, reason: 'notFacilitator' })
  expect(closeMeeting(mette.table, false)).toEqual({ ok: false, reason: 'noDate' })
  expect(closeMeeting(mette.table, true)).toEqual({ ok: true })

  await expectSoon(() => jonas.table.here.room.value.round === 2)
  expect(keptFrom(jonas.table.here).minutes.value[1]?.meeting.themes).toEqual(['A1', 'A2', 'B4'])
  expect(minutesNow(jonas.table.here).value?.meeting.phase).toBeNull()
})

test('[R9] a guest at the wall reads along, has no table, and what it writes by hand reaches nobody', async () => {
  const { wire, host, members } = await seated(3)
  const [mette, jonas] = members
  if (mette === undefined || jonas === undefined) throw new Error('three sit here')
  const record = host.app.rooms.list.value?.find(({ kind }) => kind === 'group')
  if (record === undefined) throw new Error('the host has the room')
  const { viewer } = (await deriveRoomKeys(record.link)).secrets
  if (viewer === undefined) throw new Error('a host has all secrets')
  const wall = deviceOn(wire, 40)
  const link = { role: 'viewer', roomId: record.link.roomId, secret: viewer } as const
  const { handle } = await wall.app.rooms.remember(wall.app.rooms.newHandle(), {
    kind: 'group',
    name: '',
    link,
    endsDay: null,
  })
  const there = await opened(() => groupOf(wall.app, handle))
  takeTheLead(mette.table)
  goTo(mette.table, { phase: 'picture' })
  await expectSoon(() => meetingIn(there).value.phase === 'picture')

  expect(atTheTable(wall.app, there, sittingIn(wall.app, there).value)).toBeNull()
  placeItem(there.doc, { round: 1, item: 'A1', place: 'focus', by: 'guest' })
  goToPhase(there.doc, { round: 1, phase: 'nextTalk' })
  moveItem(mette.table, { item: 'B1', place: 'hold' })
  await expectSoon(() => jonas.table.meeting.value.placed.has('B1'))
  expect(jonas.table.meeting.value.placed.has('A1')).toBe(false)
  expect(jonas.table.meeting.value.phase).toBe('picture')
})

test('the way in on the wall gives a seat from a member’s device, and only a look from a guest’s', async () => {
  const { wire, members } = await seated(3)
  const [mette] = members
  if (mette === undefined) throw new Error('three sit here')
  const way = wallInvitation(mette.app, mette.table.here.handle)
  await expectSoon(() => way.value.state === 'made')
  expect(way.value).toMatchObject({ lets: 'joins' })

  const look = await inviteToLookOn(mette.app, mette.table.here.handle)
  if (!look.ok) throw new Error('no invitation')
  expect(look.code).toMatch(/^\d{6}$/)
  const wall = deviceOn(wire, 41)
  await readLink(wall.app, look.link)
  await openWithCode(wall.app, look.code)
  await opened(await comeIn(wall.app))
  const record = (await wall.app.rooms.load()).find(({ kind }) => kind === 'group')
  expect(record?.link.role).toBe('viewer')
  const again = wallInvitation(wall.app, record?.handle ?? '')
  await expectSoon(() => again.value.state === 'made')
  expect(again.value).toMatchObject({ lets: 'follows' })
})

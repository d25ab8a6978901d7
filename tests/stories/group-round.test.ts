import { expect, test } from 'vitest'

import { openDevice, opened, settle } from '#app/app.fixture.ts'
import type { App } from '#app/app.ts'
import { chooseMode, leaveOutItem, setSeatCount } from '#app/group-settings.ts'
import { sitDown, sittingIn } from '#app/group-seat.ts'
import { groupOf, type GroupHere } from '#app/group.ts'
import { wholeKeyLink } from '#app/invite.ts'
import { goIn, readLink } from '#app/join.ts'
import { makeGroup } from '#app/make-group.ts'
import { layItem, takeUp, turnsOf } from '#app/open-table.ts'
import { preparationIn, rateItem, type PreparationHere } from '#app/preparation.ts'
import { hasNews, sitAtUrn } from '#app/urn/hand-in.ts'
import { addSeats, closeRound, openRound, seatsToAdd } from '#app/urn/open-round.ts'
import { revealRound } from '#app/urn/reveal-round.ts'
import { enterRound, roundOf, watchRound, type RoundHere } from '#app/urn/round.ts'
import { itemKeys, type GroupMode, type Level, type OwnSeat } from '#domain'
import { createFakeRandom } from '#ports/random.fake.ts'
import type { UrnStatus } from '#urn'

import { expectSoon, Wire } from './house.ts'
import { clock } from './group-house.ts'

interface Member {
  readonly app: App
  readonly here: GroupHere
  readonly seat: OwnSeat
  readonly round: RoundHere
  readonly preparation: PreparationHere
}

async function membersOf(names: readonly string[], mode: GroupMode = 'picture') {
  const wire = new Wire()
  const device = (seed: number) =>
    openDevice({ clock, relay: wire.dialer, random: createFakeRandom(seed) })
  const { app } = device(1)
  const [leader = '', ...others] = names
  const meets = { date: '', time: '' }
  const draft = { name: 'Ledelsen', seatCount: '8', mode, meets, leaderName: leader }
  const made = await makeGroup(app, draft)
  if (!made.ok) throw new Error('no group was made')
  const first = await opened(() => groupOf(app, made.handle))
  // Three items are enough to tell.
  for (const key of itemKeys.slice(3)) leaveOutItem(first, key, true)
  await expectSoon(() => first.status.value.edits === 'saved')
  const link = (await wholeKeyLink(app, made.handle)) ?? ''
  const host = await seated(app, first)
  const members = [host]
  for (const [at, name] of others.entries()) {
    members.push(await comeIn(device(at + 2).app, link, name))
  }
  const entered = mode === 'picture' ? names.length : 0
  await expectSoon(
    () => Object.keys(host.round.record.value.voterKeys).length === entered,
    () => host.round.record.value,
  )
  return { wire, link, device, host, members }
}

async function comeIn(app: App, link: string, name: string): Promise<Member> {
  await readLink(app, link)
  await goIn(app)
  const record = (await app.rooms.load()).find(({ kind }) => kind === 'group')
  const here = await opened(() => groupOf(app, record?.handle ?? ''))
  await expectSoon(() => here.room.value.asked.length === 3)
  await expectSoon(() => sittingIn(app, here).peek().state === 'standing')
  expect(await sitDown(app, here, name)).toEqual({ ok: true })
  return seated(app, here)
}

async function seated(app: App, here: GroupHere): Promise<Member> {
  await expectSoon(() => sittingIn(app, here).peek().state === 'sitting')
  const sitting = sittingIn(app, here).peek()
  if (sitting.state !== 'sitting') throw new Error('nobody sits here')
  const round = roundOf(app, here)
  await enterRound(app, round, sitting.secret)
  const preparation = preparationIn(sitting.own, here)
  return { app, here, round, seat: sitting.secret, preparation }
}

async function openedRound(names: readonly string[]) {
  const group = await membersOf(names)
  expect(await openRound(group.host.app, group.host.round)).toEqual({ ok: true })
  await expectSoon(() => group.members.every(({ round }) => round.urn.value !== null))
  return group
}

const six = ['Mette', 'Jonas', 'Sara', 'Ali', 'Bo', 'Kim']

/** Rates the first item, and hands in. */
async function answer(member: Member, success: Level, importance: Level | null = 'high') {
  rateItem(member.preparation, { item: 'A1', axis: 'success', level: success })
  rateItem(member.preparation, { item: 'A1', axis: 'importance', level: importance })
  await settle()
  return handIn(member)
}

async function handIn({ app, round, seat, preparation }: Member) {
  const urn = round.urn.value
  const at = urn && (await sitAtUrn(app, round, { urn, seat }))
  if (at === null) throw new Error('there is no urn')
  await at.handIn(preparation)
  const status = at.status.value
  const isNew = hasNews(status, round, preparation)
  at.close()
  return { status, isNew }
}

async function statusOf({ app, round }: Member): Promise<UrnStatus> {
  const urn = round.urn.value
  if (urn === null) throw new Error('there is no urn')
  return new Promise((resolve) => {
    const stop = watchRound(app, round, {
      urn,
      hear: (status) => {
        resolve(status)
        queueMicrotask(() => stop())
      },
    })
  })
}

const pictureIn = ({ round }: Member) => round.record.value.picture

test('[S85] six answer, the number is all that is told, and after closing all see the same bands', async () => {
  const { wire, host, members } = await openedRound(six)
  expect(host.here.room.value.asked.map(({ id }) => id)).toEqual(['A1', 'A2', 'A3'])

  for (const [at, member] of members.entries()) {
    const given = await answer(member, at < 5 ? 'low' : 'high', at < 3 ? 'high' : 'low')
    expect(given).toMatchObject({ status: { isHandedIn: true }, isNew: false })
  }
  expect(await statusOf(members[3] ?? host)).toEqual({
    state: 'open',
    answered: 6,
    isAsAnnounced: true,
  })
  expect(await revealRound(host.app, host.round, host.seat)).toEqual({ state: 'open' })

  expect(await closeRound(host.app, host.round)).toEqual({ ok: true })
  for (const { app, round, seat } of members) {
    expect(await revealRound(app, round, seat)).toEqual({ state: 'revealed', doubts: [] })
  }

  const picture = {
    A1: { success: 'mostLow', importance: 'split' },
    A2: { success: 'tooFew', importance: 'tooFew' },
    A3: { success: 'tooFew', importance: 'tooFew' },
  }
  await expectSoon(() => members.every((member) => pictureIn(member) !== null))
  expect(members.map(pictureIn)).toEqual(members.map(() => picture))
  const seen = wire.seen.map((frame) => Buffer.from(frame).toString('latin1')).join('\n')
  for (const word of ['mostLow', 'Ledelsen', 'Sara']) expect(seen).not.toContain(word)
})

test('[S85] asked twice, and again after a late answer, the picture is the one that was', async () => {
  const { host, members } = await openedRound(six)
  for (const member of members) await answer(member, 'high')
  await closeRound(host.app, host.round)
  await revealRound(host.app, host.round, host.seat)
  await expectSoon(() => pictureIn(host) !== null)
  const before = pictureIn(host)

  const late = members[2]
  if (late === undefined) throw new Error('there are six')
  const given = await answer(late, 'low', 'low')
  expect(given.status.state).toBe('closed')
  expect(await closeRound(host.app, host.round)).toEqual({ ok: true })
  expect(await revealRound(late.app, late.round, null)).toMatchObject({ state: 'revealed' })

  expect(pictureIn(late)).toEqual(before)
  expect(pictureIn(host)).toEqual(before)
})

test('[S86] of six who are asked four answer: nothing is read, and the open round is offered', async () => {
  const { host, members } = await openedRound(six)
  for (const member of members.slice(0, 4)) await answer(member, 'low')
  await closeRound(host.app, host.round)

  expect(await revealRound(host.app, host.round, host.seat)).toMatchObject({ state: 'revealed' })
  await expectSoon(() => pictureIn(host) !== null)
  const bands = Object.values(pictureIn(host) ?? {}).flatMap((item) => Object.values(item))
  expect(new Set(bands)).toEqual(new Set(['tooFew']))

  chooseMode(host.here, 'open')
  await expectSoon(() => members.every(({ here }) => here.room.value.mode === 'open'))
})

test('[S86] with four who can answer it is not opened, and nothing is asked of the relay', async () => {
  const { host } = await membersOf(six.slice(0, 4))

  expect(await openRound(host.app, host.round)).toEqual({ ok: false, problem: 'urnTerms' })
  expect(host.round.record.value.terms).toBeNull()
})

test('[S87] answers from a line that is cut, sent twice, count once', async () => {
  const { wire, host, members } = await openedRound(six)
  for (const member of members.slice(1)) await answer(member, 'high')
  wire.isDown = true
  wire.cut()
  const first = await answer(host, 'low')
  expect(first.status.pending.size).toBeGreaterThan(0)

  wire.isDown = false
  expect((await handIn(host)).status).toMatchObject({ isHandedIn: true })
  expect((await handIn(host)).status).toMatchObject({ isHandedIn: true })

  expect(await statusOf(host)).toMatchObject({ answered: 6 })
  await closeRound(host.app, host.round)
  await revealRound(host.app, host.round, host.seat)
  await expectSoon(() => pictureIn(host) !== null)
  expect(pictureIn(host)?.['A1']).toEqual({ success: 'mostHigh', importance: 'mostHigh' })
})

test('[S88] a seat that the host adds after opening is told to everybody, and can answer', async () => {
  const { link, device, host, members } = await openedRound(six)
  expect(members.map(({ round }) => round.addedLater.value)).toEqual(members.map(() => []))
  setSeatCount(host.here, '9')
  const late = await comeIn(device(20).app, link, 'Nanna')
  await expectSoon(() => seatsToAdd(host.round).length === 1)
  await expectSoon(() => late.round.urn.value !== null)
  expect((await answer(late, 'low')).status.state).toBe('not-listed')

  expect(await addSeats(host.app, host.round)).toEqual({ ok: true })
  await expectSoon(() =>
    members.every(({ round }) => round.addedLater.value.map(({ name }) => name)[0] === 'Nanna'),
  )
  await expectSoon(() => late.round.urn.value?.voters.length === 7)
  expect((await handIn(late)).status).toMatchObject({ isHandedIn: true })
  expect(await statusOf(members[1] ?? host)).toMatchObject({ answered: 1, isAsAnnounced: true })
})

test('[S89] only the host opens, and what was asked stays what it was when it opened', async () => {
  const { host, members } = await openedRound(six)
  const [, other] = members
  if (other === undefined) throw new Error('there are six')
  expect(await openRound(other.app, other.round)).toEqual({ ok: false, problem: 'keyRefused' })
  expect(await closeRound(other.app, other.round)).toMatchObject({ ok: false })

  leaveOutItem(host.here, 'A1', true)
  await settle()
  expect(await openRound(host.app, host.round)).toEqual({ ok: true })
  expect(host.here.room.value.asked.map(({ id }) => id)).toEqual(['A1', 'A2', 'A3'])
  expect(host.round.record.value.announcements).toHaveLength(1)
})

test('each lays three items on the table, all see them, and the leader comes last', async () => {
  const { host, members } = await membersOf(six.slice(0, 3), 'open')
  const [, jonas] = members
  if (jonas === undefined) throw new Error('there are three')
  expect(host.here.room.value.mode).toBe('open')
  const [item] = jonas.here.room.value.asked
  if (item === undefined) throw new Error('something is asked')
  const laid = {
    seat: jonas.seat.id,
    item,
    field: 'focus',
    why: 'Vi trækker hver sin vej',
  } as const

  expect(layItem(jonas.here, laid)).toEqual({ ok: true })
  await expectSoon(() => turnsOf(host.here).value[0]?.laid.length === 1)
  expect(turnsOf(host.here).value.map(({ seat }) => seat.name)).toEqual(['Jonas', 'Sara', 'Mette'])
  expect(turnsOf(host.here).value[0]?.laid[0]).toMatchObject({ field: 'focus', why: laid.why })

  takeUp(jonas.here, laid)
  await expectSoon(() => turnsOf(host.here).value[0]?.laid.length === 0)
})

import { expect, test } from 'vitest'

import { settle } from '#app/app.fixture.ts'
import { chooseMode, leaveOutItem, setSeatCount } from '#app/group-settings.ts'
import { keepPicture } from '#documents'
import { answersBySlot } from '#domain'
import { layItem, takeUp, turnsOf } from '#app/open-table.ts'
import { rateItem } from '#app/preparation.ts'
import { roundStage } from '#app/round-stage.ts'
import { attendRound, sitAtUrn } from '#app/urn/hand-in.ts'
import { addSeats, closeRound, openRound, seatsToAdd } from '#app/urn/open-round.ts'
import { revealRound } from '#app/urn/reveal-round.ts'

import { expectSoon } from './house.ts'
import {
  answer,
  comeIn,
  handIn,
  membersOf,
  openedRound,
  pictureIn,
  six,
  statusOf,
} from './round-house.ts'

test('[S85] six answer, the number is all that is told, and after closing all see the same bands', async () => {
  const { wire, host, members } = await openedRound(six)
  expect(host.here.room.value.asked.map(({ id }) => id)).toEqual(['A1', 'A2', 'A3'])
  expect(roundStage(host.here)).toBe('open')

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
    expect(await revealRound(app, round, seat)).toEqual({
      state: 'revealed',
      doubts: [],
      differing: [],
    })
  }

  const picture = {
    A1: { success: 'mostLow', importance: 'split' },
    A2: { success: 'tooFew', importance: 'tooFew' },
    A3: { success: 'tooFew', importance: 'tooFew' },
  }
  await expectSoon(() => members.every((member) => pictureIn(member) !== null))
  expect(members.map(pictureIn)).toEqual(members.map(() => picture))
  expect(members.map(({ here }) => roundStage(here))).toEqual(members.map(() => 'shown'))
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

test('[S163] what a closed tab left on its way goes on when she opens the group again, and counts once', async () => {
  const { host, members } = await openedRound(six)
  for (const member of members.slice(1)) await answer(member, 'high')
  rateItem(host.preparation, { item: 'A1', axis: 'success', level: 'low' })
  rateItem(host.preparation, { item: 'A2', axis: 'success', level: 'low' })
  await settle()
  const urn = host.round.urn.value
  const tab = urn && (await sitAtUrn(host.app, host.round, { urn, seat: host.seat }))
  if (tab === null) throw new Error('there is an urn')
  const { asked } = host.here.room.value
  void tab.handIn(answersBySlot(asked, host.preparation.now.value))
  await expectSoon(() => tab.status.value.pending.size > 0)
  tab.close()
  expect(await statusOf(host)).toMatchObject({ answered: 5 })

  const nextTab = { ...host.round }
  const stop = attendRound(host.app, nextTab, host.seat)
  await expect
    .poll(() => statusOf(host), { timeout: 10_000 })
    .toMatchObject({ state: 'open', answered: 6 })
  stop()
})

test('[S164] bands that somebody wrote by hand are found by every device that opens the urn', async () => {
  const { host, members } = await openedRound(six)
  for (const member of members) await answer(member, 'low')
  const [, forger, other] = members
  if (forger === undefined || other === undefined) throw new Error('there are six')
  const bands = { success: 'mostHigh', importance: 'mostHigh' } as const
  const few = { success: 'tooFew', importance: 'tooFew' } as const
  keepPicture(forger.here.doc, 1, { A1: bands, A2: few, A3: few })
  await expectSoon(() => members.every((member) => pictureIn(member) !== null))
  await closeRound(host.app, host.round)

  for (const { app, round, seat } of [host, other]) {
    expect(await revealRound(app, round, seat)).toEqual({
      state: 'revealed',
      doubts: ['other-picture'],
      differing: ['A1'],
    })
  }
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

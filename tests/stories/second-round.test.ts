import { expect, test } from 'vitest'

import { setSeatCount, wordItem } from '#app/group-settings.ts'
import { isAside, sittingIn, stepAside } from '#app/group-seat.ts'
import { closeMeeting, keptFrom } from '#app/meeting-agreements.ts'
import { moveItem } from '#app/meeting-map.ts'
import {
  atTheTable,
  giveTurn,
  goTo,
  handOver,
  isFacilitator,
  meetingIn,
  takeTheLead,
} from '#app/meeting.ts'
import { preparationIn } from '#app/preparation.ts'
import { closeRound, openRound } from '#app/urn/open-round.ts'
import { revealRound } from '#app/urn/reveal-round.ts'
import { attendRound } from '#app/urn/hand-in.ts'
import { roundOf } from '#app/urn/round.ts'
import { lastPicture, movedIn, movedSinceLast } from '#app/urn/since-last.ts'
import { bandsBefore, type Level } from '#domain'

import { expectSoon } from './house.ts'
import {
  answer,
  comeAside,
  comeIn,
  openedRound,
  pictureIn,
  six,
  type Member,
} from './round-house.ts'

/** Everybody answers the same of the first item, the host closes, and all see the picture. */
async function answerAndClose(members: readonly Member[], success: Level): Promise<void> {
  for (const member of members) await answer(member, success)
  const [host] = members
  if (host === undefined) throw new Error('there is a host')
  expect(await closeRound(host.app, host.round)).toEqual({ ok: true })
  await revealRound(host.app, host.round, host.seat)
  await expectSoon(() => members.every((member) => pictureIn(member) !== null))
}

function tableOf({ app, here }: Member) {
  const table = atTheTable(app, here, sittingIn(app, here).peek())
  if (table === null) throw new Error('she takes part')
  return table
}

async function closeTheMeeting(members: readonly Member[]): Promise<void> {
  const [host] = members
  if (host === undefined) throw new Error('there is a host')
  takeTheLead(tableOf(host))
  expect(closeMeeting(tableOf(host), true)).toEqual({ ok: true })
  await expectSoon(() => members.every(({ here }) => here.room.value.round === 2))
}

/** The host is the last to look: the others wait in the room, and are entered without doing anything. */
async function openSecond(members: readonly Member[]): Promise<readonly Member[]> {
  const [host, ...others] = members.map(inSecond)
  if (host === undefined) throw new Error('there is a host')
  const stops = [...others, host].map(({ app, round, seat }) => attendRound(app, round, seat))
  await expectSoon(() => Object.keys(host.round.record.value.voterKeys).length === members.length)
  for (const stop of stops) stop()
  expect(await openRound(host.app, host.round)).toEqual({ ok: true })
  const again = [host, ...others]
  await expectSoon(() => again.every(({ round }) => round.urn.value !== null))
  return again
}

function inSecond(member: Member): Member {
  const { app, here, preparation } = member
  const round = roundOf(app, here)
  return { ...member, round, preparation: preparationIn(preparation.own, here) }
}

test('[S160] [S162] the same six answer twice, and see the first picture beside the second, and what moved', async () => {
  const { host, members } = await openedRound(six)
  await answerAndClose(members, 'low')
  expect(lastPicture(host.app, host.here)).toEqual({ state: 'none' })
  await closeTheMeeting(members)
  const again = await openSecond(members)
  await answerAndClose(again, 'high')

  for (const { app, here, round } of again) {
    const last = lastPicture(app, here)
    if (last.state !== 'compared') throw new Error(last.state)
    expect(bandsBefore(last.picture, round.record.value.picture ?? {})).toMatchObject({
      A1: { success: 'mostLow', importance: 'mostHigh' },
      A2: { success: null, importance: null },
    })
    const moved = movedSinceLast(app, here, meetingIn(here).value)
    expect(moved).toEqual([{ item: 'A1', from: 'focus', to: 'hold' }])
    const [now, before] = keptFrom(here).minutes.value
    if (now === undefined || before === undefined) throw new Error('they have met twice')
    expect(movedIn(app, here, now)).toEqual(moved)
    expect(movedIn(app, here, before)).toEqual([])
  }
})

test('[S160] an item in other words is another item, and is not compared', async () => {
  const { host, members } = await openedRound(six)
  await answerAndClose(members, 'low')
  await closeTheMeeting(members)
  expect(wordItem(host.app, host.here, { key: 'A1', text: 'Vi har fem mål' }).ok).toBe(true)
  const again = await openSecond(members)
  await answerAndClose(again, 'high')

  const last = lastPicture(host.app, host.here)
  const now = again[0]?.round.record.value.picture ?? {}
  expect(last.state === 'compared' ? Object.keys(bandsBefore(last.picture, now)) : last).toEqual([
    'A2',
    'A3',
  ])
})

test('[S161] with one more who can answer only the new picture is shown, and what people moved themselves', async () => {
  const { link, device, host, members } = await openedRound(six)
  await answerAndClose(members, 'low')
  moveItem(tableOf(host), { item: 'A3', place: 'focus' })
  await closeTheMeeting(members)
  setSeatCount(host.here, '9')
  const seventh = await comeIn(device(20).app, link, 'Nanna')
  const again = await openSecond([...members, seventh])
  await answerAndClose(again, 'high')
  moveItem(tableOf(host), { item: 'A3', place: 'hold' })

  for (const { app, here } of again) {
    await expectSoon(() => lastPicture(app, here).state === 'others')
    await expectSoon(() => movedSinceLast(app, here, meetingIn(here).value).length === 1)
    expect(movedSinceLast(app, here, meetingIn(here).value)).toEqual([
      { item: 'A3', from: 'focus', to: 'hold' },
    ])
  }
})

test('[S390] who leads without answering comes between two rounds, and the same six are still compared', async () => {
  const { link, device, host, members } = await openedRound(six)
  await answerAndClose(members, 'low')
  await closeTheMeeting(members)
  const hr = await comeAside(device(20).app, link, 'Nanna')
  expect(isAside(hr.here, sittingIn(hr.app, hr.here).peek())).toBe(true)
  // Her key stands in the room, and still nobody may answer with it.
  const again = await openSecond([...members, hr])
  const answering = again.filter(({ here }) => here !== hr.here)
  expect(host.here.room.value.answering).toHaveLength(6)
  expect(roundOf(host.app, host.here).urn.value?.voters).toHaveLength(6)
  expect(stepAside(hr.here, hr.seat.id, false)).toEqual({ ok: false, reason: 'open' })
  await answerAndClose(answering, 'high')

  await expectSoon(() => lastPicture(hr.app, hr.here).state === 'compared')
  expect(handOver(tableOf(host), hr.seat.id)).toEqual({ ok: true })
  await expectSoon(() => isFacilitator(tableOf(hr)))
  expect(goTo(tableOf(hr), { phase: 'goals' })).toEqual({ ok: true })
  expect(giveTurn(tableOf(hr), host.here.room.value.answering[1]?.id ?? '')).toEqual({ ok: true })
})

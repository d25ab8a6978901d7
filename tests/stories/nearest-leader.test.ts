import { describe, expect, test } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'

import { openDevice, opened, settle } from '#app/app.fixture.ts'
import type { App } from '#app/app.ts'
import { answer, choosePoint, nameNearestLeader } from '#app/carry-points.ts'
import { changeNearestLeader } from '#app/change-leader.ts'
import { addAgreement, dialogueOf, writeAgreement, type DialogueHere } from '#app/dialogue.ts'
import { wholeKeyLink } from '#app/invite.ts'
import { bytesToHex } from '#app/hex.ts'
import { goIn, readLink } from '#app/join.ts'
import { carryInto, dialogueOfPoints, makeDialogue, sharedRoomOf } from '#app/make-dialogue.ts'
import { makeRoomAsNearest, roomsAsNearest } from '#app/nearest-rooms.ts'
import { ownRoomOf, type OwnRoomHere } from '#app/own-room.ts'
import { linesToChoose, pointsOf } from '#domain'
import { createFakeRandom } from '#ports/random.fake.ts'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'

import { clock, expectSoon, Wire } from './house.ts'

function deviceOn(wire: Wire, seed: number) {
  const roomStore = createFakeRoomStore()
  return openDevice({ clock, relay: wire.dialer, random: createFakeRandom(seed), roomStore })
}

async function ownRoomWithPoint(app: App, text: string): Promise<OwnRoomHere> {
  const own = await opened(() => ownRoomOf(app))
  answer(own, 'g0', text)
  await settle()
  const [line] = linesToChoose(own.room.value, ['g0']).flatMap(({ lines }) => lines)
  if (line) choosePoint(app, own, line)
  await settle()
  return own
}

/** Whoever has the link comes in, and finds the dialogue on the device. */
async function comeIn(app: App, link: string): Promise<DialogueHere> {
  await readLink(app, link)
  await goIn(app)
  const record = (await app.rooms.load()).find(({ kind }) => kind === 'dialogue')
  return opened(() => dialogueOf(app, record?.handle ?? ''))
}

function saysIn({ doc }: DialogueHere, word: string): boolean {
  return Buffer.from(encodeStateAsUpdate(doc)).includes(word)
}

async function agreed({ app }: { app: App }, here: DialogueHere, what: string): Promise<void> {
  addAgreement(app, here)
  await settle()
  const id = here.room.value.agreements[0]?.id ?? ''
  writeAgreement(here, { id, field: 'what', text: what })
  await expectSoon(() => here.status.value.edits === 'saved' || here.status.value.edits === 'seen')
}

describe('when the nearest leader changes', () => {
  async function theTwo() {
    const wire = new Wire()
    const [leader, nearest] = [deviceOn(wire, 1), deviceOn(wire, 2)]
    const own = await ownRoomWithPoint(leader.app, 'KANARIE ro til at lede')
    nameNearestLeader(own, 'Jonas')
    await settle()
    const made = await makeDialogue(leader.app, own)
    if (!made.ok) throw new Error(made.reason)
    const hers = await opened(() => dialogueOf(leader.app, made.handle))
    await expectSoon(() => hers.status.value.edits === 'saved')
    const his = await comeIn(nearest.app, (await wholeKeyLink(leader.app, made.handle)) ?? '')
    await agreed(leader, hers, 'KANARIE fast formiddag')
    await expectSoon(() => his.room.value.agreements.length === 1)
    return { wire, leader, nearest, own, hers, his }
  }

  test('[Y75] the room ends for both, says why, and each reads a copy without a network', async () => {
    const { wire, leader, nearest, hers, his } = await theTwo()

    expect(await changeNearestLeader(leader.app, hers)).toBe('ended')
    await expectSoon(
      () => his.ended.value && his.room.value.isLeaderNew,
      () => [his.status.value, his.room.value.isLeaderNew],
    )
    wire.isDown = true
    wire.cut()

    for (const [{ roomStore }, handle, seed] of [
      [leader, hers.handle, 11],
      [nearest, his.handle, 12],
    ] as const) {
      const anotherDay = () => openDevice({ clock, roomStore, random: createFakeRandom(seed) })
      const isOver = async () =>
        (await anotherDay().app.rooms.load()).some((room) => room.handle === handle && room.ended)
      await expect.poll(isOver).toBe(true)
      const later = anotherDay()
      const copy = await opened(() => dialogueOf(later.app, handle))
      expect(copy.ended.value).toBe(true)
      expect(copy.room.value.isLeaderNew).toBe(true)
      expect(copy.room.value.agreements.map(({ what }) => what)).toEqual(['KANARIE fast formiddag'])
    }
  })

  test('the new one inherits nothing: a new room begins empty', async () => {
    const { leader, own, hers } = await theTwo()
    await changeNearestLeader(leader.app, hers)
    await expectSoon(() => leader.app.rooms.list.value?.some(({ ended }) => ended) === true)
    await settle()

    expect(own.room.value.nearestLeader).toBe('')
    expect(own.room.value.answers).toEqual({ g0: 'KANARIE ro til at lede' })
    expect(sharedRoomOf(leader.app)).toBeNull()
    // Her points are in no room any more: she may carry them anew, after seeing them once more.
    expect(dialogueOfPoints(leader.app, own.room.value.points)).toBeNull()

    const made = await makeDialogue(leader.app, own)
    if (!made.ok) throw new Error(made.reason)
    const fresh = await opened(() => dialogueOf(leader.app, made.handle))
    expect(fresh.room.value).toMatchObject({ round: 1, agreements: [], last: [], history: [] })
    expect(fresh.otherName.value).toBe('')
    expect(saysIn(fresh, 'KANARIE fast formiddag')).toBe(false)
  })

  test('without a network nothing is said and nothing ended', async () => {
    const { wire, leader, hers } = await theTwo()
    wire.isDown = true
    wire.cut()
    await expectSoon(() => hers.status.value.connection === 'offline')

    expect(await changeNearestLeader(leader.app, hers)).toBe('offline')

    expect(hers.room.value.isLeaderNew).toBe(false)
    expect(hers.ended.value).toBe(false)
  })

  test('the nearest leader, who did not make the room, cannot end it', async () => {
    const { nearest, his } = await theTwo()

    expect(his.isMaker).toBe(false)
    expect(await changeNearestLeader(nearest.app, his)).toBe('offline')
  })
})

describe('a leader of leaders', () => {
  test('[Y76] has a room for each of hers, and none of them holds a trace of another', async () => {
    const wire = new Wire()
    const boss = deviceOn(wire, 1)
    const handles = [
      await makeRoomAsNearest(boss.app, 'KANARIE-Mette'),
      await makeRoomAsNearest(boss.app, 'KANARIE-Signe'),
    ]
    const rooms = await Promise.all(handles.map((at) => opened(() => dialogueOf(boss.app, at))))
    const leaders = [deviceOn(wire, 2), deviceOn(wire, 3)]
    const theirs: DialogueHere[] = []
    for (const [at, { app }] of leaders.entries()) {
      await expectSoon(() => rooms[at]?.status.value.connection === 'live')
      const here = await comeIn(app, (await wholeKeyLink(boss.app, handles[at] ?? '')) ?? '')
      const own = await ownRoomWithPoint(app, `KANARIE punkt ${String(at)}`)
      const shared = sharedRoomOf(app)
      if (shared === null) throw new Error('there is no room to carry into')
      expect(await carryInto(app, own, shared)).toMatchObject({ ok: true })
      theirs.push(here)
    }

    for (const [at, here] of rooms.entries()) {
      await expectSoon(() => pointsOf(here.room.value, 'leader').points.length === 1)
      const other = String(1 - at)
      expect(here.side).toBe('nearest')
      expect(here.isMaker).toBe(true)
      expect(theirs[at]?.side).toBe('leader')
      expect(saysIn(here, `KANARIE punkt ${String(at)}`)).toBe(true)
      expect(saysIn(here, `KANARIE punkt ${other}`)).toBe(false)
      expect(saysIn(here, 'Mette') || saysIn(here, 'Signe')).toBe(false)
    }
    expect(
      roomsAsNearest(boss.app)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['KANARIE-Mette', 'KANARIE-Signe'])
    const keys = (await boss.app.rooms.load()).map(({ link }) => bytesToHex(link.secret))
    expect(new Set(keys).size).toBe(handles.length)
    // Eve has heard every frame, and one room's frames name no other room.
    expect(wire.seen.some((bytes) => Buffer.from(bytes).includes('KANARIE'))).toBe(false)
  })

  test('sits on the same side on another day, before the room is opened', async () => {
    const wire = new Wire()
    const boss = deviceOn(wire, 1)
    await makeRoomAsNearest(boss.app, '')
    const { roomStore } = boss

    const later = openDevice({ clock, random: createFakeRandom(9), roomStore })
    await later.app.rooms.load()

    expect(roomsAsNearest(later.app)).toHaveLength(1)
    expect(sharedRoomOf(later.app)).toBeNull()
  })
})

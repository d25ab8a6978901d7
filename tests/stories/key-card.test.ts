import { expect, test } from 'vitest'

import { openDevice, opened, settle } from '#app/app.fixture.ts'
import { answer, choosePoint, nameNearestLeader } from '#app/carry-points.ts'
import { dialogueOf } from '#app/dialogue.ts'
import { wholeKeyLink } from '#app/invite.ts'
import { goIn, joiningOf, readLink } from '#app/join.ts'
import { keyCardOf } from '#app/key-card.ts'
import { endRoom } from '#app/leave-room.ts'
import { makeDialogue } from '#app/make-dialogue.ts'
import { ownRoomOf } from '#app/own-room.ts'
import { linesToChoose, pointsOf } from '#domain'
import { createFakeRandom } from '#ports/random.fake.ts'

import { clock, expectSoon, Wire } from './house.ts'

function deviceOn(wire: Wire, seed: number) {
  return openDevice({ clock, relay: wire.dialer, random: createFakeRandom(seed) })
}

/** A leader with an own room and a dialogue, both on the relay. */
async function leaderOn(wire: Wire) {
  const device = deviceOn(wire, 1)
  const own = await opened(() => ownRoomOf(device.app))
  answer(own, 'g0', 'Ro til at lede')
  nameNearestLeader(own, 'Jonas')
  await settle()
  const [line] = linesToChoose(own.room.value, ['g0']).flatMap(({ lines }) => lines)
  if (line) choosePoint(device.app, own, line)
  await settle()
  const made = await makeDialogue(device.app, own)
  if (!made.ok) throw new Error(made.reason)
  const table = await opened(() => dialogueOf(device.app, made.handle))
  await expectSoon(
    () => own.status.value.edits === 'saved' && table.status.value.edits === 'saved',
    () => [own.status.value, table.status.value],
  )
  return { ...device, handle: made.handle, table }
}

test('the key card opens the own room on another device, and the dialogues she made', async () => {
  const wire = new Wire()
  const { app } = await leaderOn(wire)
  const card = keyCardOf(app, null)
  const { link } = await opened(() => card)

  const other = deviceOn(wire, 2)
  await readLink(other.app, link)
  await goIn(other.app)

  const own = await opened(() => ownRoomOf(other.app))
  expect(own.room.value.answers).toEqual({ g0: 'Ro til at lede' })
  const dialogue = other.app.rooms.list.value?.find(({ kind }) => kind === 'dialogue')
  expect(dialogue?.name).toBe('Jonas')
  const table = await opened(() => dialogueOf(other.app, dialogue?.handle ?? ''))
  expect(pointsOf(table.room.value, 'leader').points.map(({ text }) => text)).toEqual([
    'Ro til at lede',
  ])
})

test('the nearest leader comes in with the whole key, and cannot end the room', async () => {
  const wire = new Wire()
  const { app, handle } = await leaderOn(wire)
  const link = await wholeKeyLink(app, handle)

  const nearest = deviceOn(wire, 3)
  await readLink(nearest.app, link ?? '')
  await goIn(nearest.app)

  const [record] = await nearest.app.rooms.load()
  const here = await opened(() => dialogueOf(nearest.app, record?.handle ?? ''))
  expect(here.side).toBe('nearest')
  expect(await endRoom(nearest.app, here.handle)).toBe('offline')
})

test('a room that has ended says so to the one who comes too late, and to the one who is there', async () => {
  const wire = new Wire()
  const { app, handle, table } = await leaderOn(wire)
  const link = await wholeKeyLink(app, handle)

  expect(await endRoom(app, handle)).toBe('ended')
  const late = deviceOn(wire, 4)
  await readLink(late.app, link ?? '')
  await goIn(late.app)

  expect(table.status.value.ended).toBe(true)
  expect(joiningOf(late.app).value).toMatchObject({ state: 'has-key', problem: 'roomEnded' })
  expect(late.app.rooms.list.value).toEqual([])
})

import { expect, test, vi } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'

import { linesToChoose, pointsOf } from '#domain'

import { openDevice, opened, settle } from './app.fixture.ts'
import { answer, choosePoint, nameNearestLeader, reword } from './carry-points.ts'
import { dialogueOf, withdrawPoint, type DialogueHere } from './dialogue.ts'
import { carryInto, dialogueOfPoints, makeDialogue, sharedRoomOf } from './make-dialogue.ts'
import { ownRoomOf } from './own-room.ts'

async function leaderWithTwoPoints() {
  const device = openDevice()
  const { app } = device
  const own = await opened(() => ownRoomOf(app))
  answer(own, 'g0', 'Ro til at lede\nIkke til andre')
  answer(own, 's0', 'Svar inden fredag')
  nameNearestLeader(own, 'Jonas')
  await settle()
  const [first, , second] = linesToChoose(own.room.value, ['g0', 's0']).flatMap(
    ({ lines }) => lines,
  )
  for (const line of [first, second]) if (line) choosePoint(app, own, line)
  await settle()
  return { ...device, own }
}

/** The document as it would be sent, searchable. */
function everythingIn({ doc }: DialogueHere): string {
  return new TextDecoder().decode(encodeStateAsUpdate(doc))
}

test('the room holds copies of her points and nothing else she wrote', async () => {
  const { app, own } = await leaderWithTwoPoints()

  const made = await makeDialogue(app, own)

  if (!made.ok) throw new Error(made.reason)
  const here = await opened(() => dialogueOf(app, made.handle))
  const { points } = pointsOf(here.room.value, 'leader')
  expect(points.map(({ text }) => text)).toEqual(['Ro til at lede', 'Svar inden fredag'])
  expect(everythingIn(here)).not.toMatch(/Ikke til andre|Jonas/)
})

test('her own room remembers the dialogue, so that one key card opens both', async () => {
  const { app, own } = await leaderWithTwoPoints()

  const made = await makeDialogue(app, own)
  await settle()

  expect(own.room.value.dialogues.map(({ name }) => name)).toEqual(['Jonas'])
  expect(made.ok && dialogueOfPoints(app, own.room.value.points)).toBe(made.ok && made.handle)
})

test('a point that is empty is not carried, and no room is made', async () => {
  const { app, own } = await leaderWithTwoPoints()
  const [point] = own.room.value.points
  if (point) reword(own, point.id, '   ')
  await settle()

  const made = await makeDialogue(app, own)

  expect(made).toEqual({ ok: false, reason: 'empty' })
  expect(app.rooms.list.value?.map(({ kind }) => kind)).toEqual(['own-room'])
})

test('a point that is withdrawn leaves a trace and no text', async () => {
  const { app, own } = await leaderWithTwoPoints()
  const made = await makeDialogue(app, own)
  if (!made.ok) throw new Error(made.reason)
  const here = await opened(() => dialogueOf(app, made.handle))

  const [point] = pointsOf(here.room.value, 'leader').points
  if (point) withdrawPoint(here, point.id)
  await settle()

  expect(pointsOf(here.room.value, 'leader')).toMatchObject({
    points: [{ text: 'Svar inden fredag' }],
    withdrawn: true,
  })
  expect(everythingIn(here)).not.toContain('Ro til at lede')
})

test('rewording her copy afterwards does not change what was carried', async () => {
  const { app, own } = await leaderWithTwoPoints()
  const made = await makeDialogue(app, own)
  if (!made.ok) throw new Error(made.reason)
  const here = await opened(() => dialogueOf(app, made.handle))

  const [point] = own.room.value.points
  if (point) reword(own, point.id, 'Noget helt andet')
  await settle()

  expect(pointsOf(here.room.value, 'leader').points[0]?.text).toBe('Ro til at lede')
})

test('new points go into the room the two share, until there is no more room', async () => {
  const { app, own } = await leaderWithTwoPoints()
  const made = await makeDialogue(app, own)
  const shared = sharedRoomOf(app)
  if (!made.ok || shared === null) throw new Error('the room is made')
  const lines = linesToChoose(own.room.value, ['g0', 's0']).flatMap((group) => group.lines)
  const [, kept, again] = lines
  if (kept) choosePoint(app, own, kept)
  await settle()

  const third = await carryInto(app, own, shared)
  await settle()
  if (again) choosePoint(app, own, again)
  await settle()
  const fourth = await carryInto(app, own, shared)

  expect(third).toEqual({ ok: true, handle: made.handle })
  expect(fourth).toEqual({ ok: false, reason: 'noRoomLeft' })
  const here = await opened(() => dialogueOf(app, made.handle))
  expect(pointsOf(here.room.value, 'leader').points).toHaveLength(3)
})

test('[D171] a page that dies while the room is made has not lost its key, and offers no second one', async () => {
  const { app, own } = await leaderWithTwoPoints()
  vi.spyOn(app.rooms, 'remember').mockReturnValue(new Promise(() => undefined))

  void makeDialogue(app, own)
  await vi.waitFor(() => expect(app.rooms.remember).toHaveBeenCalled())

  const { dialogues, points } = own.room.value
  expect(dialogues).toHaveLength(1)
  expect(points.map(({ carriedTo }) => carriedTo)).toEqual(points.map(() => dialogues[0]?.roomId))
})

import { describe, expect, test } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'

import { openDevice, opened, settle } from '#app/app.fixture.ts'
import type { App } from '#app/app.ts'
import { answer } from '#app/carry-points.ts'
import {
  askAt,
  attendInterviews,
  beginInterview,
  endInterview,
  linkToInterview,
  putNoteIntoAnswer,
} from '#app/interview.ts'
import { interviewerOf, sendNote, type InterviewerHere } from '#app/interviewer.ts'
import { goIn, joiningOf, readLink } from '#app/join.ts'
import { makeKeyring, keyringOf } from '#app/keyring-rooms.ts'
import { keyCardOf } from '#app/key-card.ts'
import { ownRoomOf, type OwnRoomHere } from '#app/own-room.ts'
import { isListed } from '#app/rooms.ts'
import type { InterviewUnderWay } from '#domain'
import type { Clock } from '#ports/clock.ts'
import { createFakeRandom } from '#ports/random.fake.ts'
import { createFakeRoomStore, type FakeRoomStore } from '#ports/room-store.fake.ts'

import { clock, expectSoon, Wire } from './house.ts'

function deviceOn(wire: Wire, seed: number, roomStore: FakeRoomStore = createFakeRoomStore()) {
  return openDevice({ clock, relay: wire.dialer, random: createFakeRandom(seed), roomStore })
}

async function attending(app: App): Promise<OwnRoomHere> {
  const own = await opened(() => ownRoomOf(app))
  attendInterviews(app, own)
  return own
}

function goingOnIn(own: OwnRoomHere): InterviewUnderWay {
  const [interview] = own.room.value.interviews
  if (interview === undefined) throw new Error('there is no interview')
  return interview
}

/** A leader who has begun an interview, and the link she shows. */
async function leaderOn(wire: Wire, { mayNote = false } = {}) {
  const device = deviceOn(wire, 1)
  const own = await attending(device.app)
  answer(own, 'g0', 'KANARIE mit eget svar')
  await beginInterview(device.app, own, { path: 'all', mayNote })
  await settle()
  const interview = goingOnIn(own)
  const link = (await linkToInterview(device.app, interview)) ?? ''
  await expectSoon(() => own.status.value.edits === 'saved')
  return { ...device, own, interview, link }
}

async function comeIn(app: App, link: string): Promise<InterviewerHere> {
  await readLink(app, link)
  await expectSoon(() => joiningOf(app).value.state === 'has-key')
  await goIn(app)
  const [record] = await app.rooms.load()
  return opened(() => interviewerOf(app, record?.handle ?? ''))
}

const notesOf = (own: OwnRoomHere) => own.room.value.interviewNotes.map(({ text }) => text)
const idOf = (own: OwnRoomHere) => own.room.value.interviewNotes[0]?.id ?? ''

async function expectTurn(here: InterviewerHere, question: string): Promise<void> {
  await expectSoon(
    () => here.room.value.turn === question,
    () => [here.room.value],
  )
}

function inDocument({ doc }: InterviewerHere, word: string): boolean {
  return Buffer.from(encodeStateAsUpdate(doc)).includes(word)
}

function holdsWord({ roomStore }: { roomStore: FakeRoomStore }, word: string): boolean {
  return roomStore.everything().some((bytes) => Buffer.from(bytes).includes(word))
}

describe('an interview', () => {
  test('[Y72] shows who asks the questions and the turn, and no answer', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    const friend = deviceOn(wire, 2)
    const here = await comeIn(friend.app, leader.link)

    askAt(leader.app, leader.own, 'g3')

    await expectTurn(here, 'g3')
    expect(here.room.value).toEqual({ path: 'all', turn: 'g3' })
    expect(inDocument(here, 'KANARIE')).toBe(false)
    expect(here.mayNote).toBe(false)
  })

  test('is in no list and on no keyring, of hers or of the one who asks', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    const friend = deviceOn(wire, 2)
    await comeIn(friend.app, leader.link)
    await makeKeyring(friend.app)
    const ring = await opened(() => keyringOf(friend.app))

    expect(leader.app.rooms.list.value?.map(({ kind }) => kind)).toEqual(['own-room'])
    expect(friend.app.rooms.list.value?.filter(isListed).map(({ kind }) => kind)).toEqual([
      'keyring',
    ])
    expect(ring.room.value.rooms).toEqual([])
  })

  test('brings notes into her room, as the words of the one who asked', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire, { mayNote: true })
    const friend = deviceOn(wire, 2)
    const here = await comeIn(friend.app, leader.link)

    expect(
      await sendNote(friend.app, here, { question: 'g0', text: 'KANARIE han hørte ro' }),
    ).toEqual({ ok: true })
    await expectSoon(
      () => notesOf(leader.own).length === 1,
      () => [leader.own.room.value],
    )
    expect(leader.own.room.value.answers).toEqual({ g0: 'KANARIE mit eget svar' })

    putNoteIntoAnswer(leader.own, idOf(leader.own))
    await settle()
    expect(leader.own.room.value.answers['g0']).toBe('KANARIE mit eget svar\nKANARIE han hørte ro')
    expect(notesOf(leader.own)).toEqual([])
    expect(here.unsent.value).toBe(0)
  })

  test('[S60] keeps a note from a second person with the same link, and from who wrote it', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire, { mayNote: true })
    const friend = deviceOn(wire, 2)
    const here = await comeIn(friend.app, leader.link)
    await sendNote(friend.app, here, { question: 'g0', text: 'KANARIE hørt' })
    await expectSoon(() => notesOf(leader.own).length === 1)

    const second = deviceOn(wire, 3)
    const there = await comeIn(second.app, leader.link)
    await expectSoon(() => there.status.value.connection === 'live')

    expect(inDocument(there, 'KANARIE')).toBe(false)
    expect(there.room.value).toEqual({ path: 'all', turn: null })
    for (const device of [friend, second, leader]) {
      expect(holdsWord(device, 'KANARIE')).toBe(false)
    }
    // Eve has heard every frame.
    expect(wire.seen.some((bytes) => Buffer.from(bytes).includes('KANARIE'))).toBe(false)
  })

  test('[S433] keeps a note that was written without a network, sealed, until there is one', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire, { mayNote: true })
    const friend = deviceOn(wire, 2)
    const here = await comeIn(friend.app, leader.link)
    wire.isDown = true
    wire.cut()

    await sendNote(friend.app, here, { question: 's1', text: 'KANARIE i kælderen' })
    await expectSoon(() => here.unsent.value === 1)
    expect(holdsWord(friend, 'KANARIE')).toBe(false)

    // The page is loaded again before the network is back.
    const again = deviceOn(wire, 4, friend.roomStore)
    const [record] = await again.app.rooms.load()
    const later = await opened(() => interviewerOf(again.app, record?.handle ?? ''))
    expect(later.unsent.value).toBe(1)
    wire.isDown = false

    await expectSoon(
      () => notesOf(leader.own).length === 1,
      () => [later.status.value, leader.own.room.value],
    )
    await expectSoon(() => later.unsent.value === 0)
    expect(notesOf(leader.own)).toEqual(['KANARIE i kælderen'])
  })

  test('[S433] leaves nothing with the one who asked when she ends it, also what was not sent', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire, { mayNote: true })
    const friend = deviceOn(wire, 2)
    const here = await comeIn(friend.app, leader.link)
    await expectSoon(() => here.status.value.connection === 'live')

    expect(await endInterview(leader.app, leader.own, leader.interview)).toBe('ended')

    await expectSoon(
      () => here.isOver.value && friend.app.rooms.list.value?.length === 0,
      () => [here.status.value, friend.app.rooms.list.value],
    )
    await expectSoon(() => friend.roomStore.everything().length === 0)
    await expectSoon(() => leader.own.room.value.interviews.length === 0)
    const handle = here.handle
    expect(await stateOn(deviceOn(wire, 5, friend.roomStore).app, handle)).toBe('missing')
  })

  test('opens nothing any more once it has ended', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    await endInterview(leader.app, leader.own, leader.interview)

    const late = deviceOn(wire, 6)
    await readLink(late.app, leader.link)
    await goIn(late.app)

    expect(joiningOf(late.app).value).toMatchObject({ problem: 'roomEnded' })
    expect(late.app.rooms.list.value).toEqual([])
  })

  test('[S433] is not ended without a network, and says so', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    wire.isDown = true
    wire.cut()

    expect(await endInterview(leader.app, leader.own, leader.interview)).toBe('offline')
    expect(leader.own.room.value.interviews).toHaveLength(1)
  })

  test('goes on when she loads the page again, and on another device of hers', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire, { mayNote: true })
    const card = keyCardOf(leader.app, null)
    const { link } = await opened(() => card)
    const friend = deviceOn(wire, 2)
    const here = await comeIn(friend.app, leader.link)

    const other = deviceOn(wire, 7)
    await readLink(other.app, link)
    await goIn(other.app)
    const own = await attending(other.app)
    await expectSoon(() => own.room.value.interviews.length === 1)
    askAt(other.app, own, 'l2')
    await expectTurn(here, 'l2')
    await sendNote(friend.app, here, { question: 'l2', text: 'KANARIE hver fjortende dag' })
    await expectSoon(() => notesOf(own).length === 1 && notesOf(leader.own).length === 1)

    expect(await endInterview(other.app, own, goingOnIn(own))).toBe('ended')
    await expectSoon(() => leader.own.room.value.interviews.length === 0)
    expect(notesOf(leader.own)).toEqual(['KANARIE hver fjortende dag'])
  })

  test('[S433] that she forgot is gone from both the day after its last', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    const friend = deviceOn(wire, 2)
    const here = await comeIn(friend.app, leader.link)
    await expectSoon(() => friend.app.rooms.list.value?.[0]?.lastDay === leader.interview.lastDay)

    const dayAfter: Clock = { ...clock, now: () => Date.now() + 2 * 86_400_000 }
    const later = (roomStore: FakeRoomStore, seed: number) =>
      openDevice({ clock: dayAfter, relay: wire.dialer, random: createFakeRandom(seed), roomStore })
    const hers = later(leader.roomStore, 8)
    const own = await attending(hers.app)

    await expectSoon(() => own.room.value.interviews.length === 0)
    expect(await stateOn(later(friend.roomStore, 9).app, here.handle)).toBe('missing')
    expect(friend.roomStore.everything()).toEqual([])
  })
})

async function stateOn(app: App, handle: string): Promise<string> {
  const opening = interviewerOf(app, handle)
  await expectSoon(() => opening.value.state !== 'opening')
  return opening.value.state
}

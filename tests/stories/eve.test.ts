import * as indexedDbFakes from 'fake-indexeddb'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'

import { createIndexedDbRoomStore } from '#adapters/indexeddb-room-store.ts'
import { openDevice, opened, settle } from '#app/app.fixture.ts'
import type { App } from '#app/app.ts'
import { ownBadge } from '#app/badges.ts'
import { answer, choosePoint, nameNearestLeader, reword } from '#app/carry-points.ts'
import { writeClause } from '#app/contract.ts'
import {
  addAgreement,
  bringPoint,
  closeRound,
  dialogueOf,
  nameOneself,
  setNextTalk,
  writeAgreement,
} from '#app/dialogue.ts'
import { sitDown, sittingIn } from '#app/group-seat.ts'
import { groupOf } from '#app/group.ts'
import { attendInterviews, beginInterview, linkToInterview } from '#app/interview.ts'
import { interviewerOf, sendNote } from '#app/interviewer.ts'
import { invite, wholeKeyLink } from '#app/invite.ts'
import { goIn, joiningOf, openWithCode, readLink } from '#app/join.ts'
import { callDevice } from '#app/keyring-devices.ts'
import { keyringOf, makeKeyring, renameRoom } from '#app/keyring-rooms.ts'
import { makeDialogue } from '#app/make-dialogue.ts'
import { makeGroup } from '#app/make-group.ts'
import { ownRoomOf } from '#app/own-room.ts'
import type { RoomKind } from '#app/rooms.ts'
import { linesToChoose } from '#domain'
import { createFakeRandom } from '#ports/random.fake.ts'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'

import { openSqliteStore } from '../../server/src/storage/sqlite.ts'
import { everythingInIndexedDb, placesOf, tracesOf, tracesOfBytes, type Found } from './eve.ts'
import { clock, expectSoon, Wire } from './house.ts'

/** One word for each thing that anybody writes, calls herself or calls a room. */
const texts = {
  answer: 'Kanarie-svar',
  nearest: 'Kanarie-chefen Jonas',
  promise: 'Kanarie-løfte',
  carried: 'Kanarie-punkt',
  brought: 'Kanarie-hans punkt',
  agreement: 'Kanarie-aftale',
  herName: 'Kanarie-Mette',
  hisName: 'Kanarie-Jonas',
  note: 'Kanarie-note',
  group: 'Kanarieledelsen',
  leader: 'Kanarie-leder',
  seat: 'Kanarie-plads',
  title: 'Kanarie-navn på nøglering',
  device: 'Kanarie-telefon',
} as const
const kinds: readonly RoomKind[] = ['own-room', 'dialogue', 'keyring', 'interview']

beforeAll(() => {
  for (const [name, fake] of Object.entries(indexedDbFakes)) vi.stubGlobal(name, fake)
})

function deviceOn(wire: Wire, name: string, seed: number) {
  const roomStore = { ...createFakeRoomStore(), ...createIndexedDbRoomStore(name) }
  return openDevice({ clock, relay: wire.dialer, random: createFakeRandom(seed), roomStore }).app
}

async function recordOf(app: App, kind: RoomKind) {
  const record = (await app.rooms.load()).find((room) => room.kind === kind)
  if (record === undefined) throw new Error(`there is no ${kind}`)
  return record
}

async function comeIn(app: App, link: string): Promise<void> {
  await readLink(app, link)
  await expectSoon(() => joiningOf(app).value.state === 'has-key')
  await goIn(app)
}

/** Alone: an answer, a promise, what she calls her nearest leader, a point to carry, the dialogue. */
async function prepares(app: App) {
  const own = await opened(() => ownRoomOf(app))
  attendInterviews(app, own)
  answer(own, 'g0', texts.answer)
  nameNearestLeader(own, texts.nearest)
  writeClause(app, own, { clause: 'rest', text: texts.promise })
  await settle()
  const [line] = linesToChoose(own.room.value, ['g0']).flatMap(({ lines }) => lines)
  if (line) choosePoint(app, own, line)
  await settle()
  reword(own, own.room.value.points[0]?.id ?? '', texts.carried)
  await settle()
  const made = await makeDialogue(app, own)
  if (!made.ok) throw new Error(made.reason)
  return { own, dialogue: await opened(() => dialogueOf(app, made.handle)) }
}

/** Together: names, a point of his, an agreement, the next talk. */
async function talk(
  hers: App,
  his: App,
  dialogue: Awaited<ReturnType<typeof prepares>>['dialogue'],
) {
  const invited = await invite(hers, dialogue.handle)
  if (!invited.ok) throw new Error(invited.problem)
  await readLink(his, invited.link)
  await openWithCode(his, invited.code)
  await goIn(his)
  const { handle } = await recordOf(his, 'dialogue')
  const there = await opened(() => dialogueOf(his, handle))
  nameOneself(dialogue, texts.herName)
  nameOneself(there, texts.hisName)
  bringPoint(his, there, texts.brought)
  addAgreement(hers, dialogue)
  await settle()
  const id = dialogue.room.value.agreements[0]?.id ?? ''
  writeAgreement(dialogue, { id, field: 'what', text: texts.agreement })
  setNextTalk(hers, dialogue, { date: '2099-03-30', time: '09:30' })
  await settle()
  closeRound(hers, dialogue, false)
  return there
}

async function isInterviewed(
  hers: App,
  friend: App,
  own: Awaited<ReturnType<typeof prepares>>['own'],
) {
  await beginInterview(hers, own, { path: 'all', mayNote: true })
  await settle()
  const [interview] = own.room.value.interviews
  if (interview === undefined) throw new Error('there is no interview')
  await comeIn(friend, (await linkToInterview(hers, interview)) ?? '')
  const { handle } = await recordOf(friend, 'interview')
  const there = await opened(() => interviewerOf(friend, handle))
  await sendNote(friend, there, { question: 'g0', text: texts.note })
  await expectSoon(() => own.room.value.interviewNotes.length === 1)
}

async function meetInAGroup(hers: App, his: App) {
  const meets = { date: '', time: '' }
  const draft = { name: texts.group, seatCount: '5', mode: 'picture', meets, length: 120 } as const
  const made = await makeGroup(hers, { ...draft, leaderName: texts.leader })
  if (!made.ok) throw new Error('no group was made')
  const group = await opened(() => groupOf(hers, made.handle))
  await comeIn(his, (await wholeKeyLink(hers, made.handle)) ?? '')
  const { handle } = await recordOf(his, 'group')
  const there = await opened(() => groupOf(his, handle))
  await expectSoon(() => sittingIn(his, there).peek().state === 'standing')
  await sitDown(his, there, texts.seat)
  await expectSoon(() => group.room.value.seats.length === 2)
  return group
}

test('[S22] [S133] of a whole journey no word, name, title or kind of room is anywhere but on the page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tillidsrum-eve-'))
  const wire = new Wire(openSqliteStore(join(folder, 'eve.db')))
  const [mette, jonas, bo] = ['mette', 'jonas', 'bo'].map((name, at) =>
    deviceOn(wire, name, at + 1),
  )
  if (mette === undefined || jonas === undefined || bo === undefined)
    throw new Error('three people')

  const { own, dialogue } = await prepares(mette)
  await makeKeyring(mette)
  const there = await talk(mette, jonas, dialogue)
  await isInterviewed(mette, bo, own)
  const group = await meetInAGroup(mette, jonas)
  await renameRoom(mette, await recordOf(mette, 'dialogue'), texts.title)
  const ring = await opened(() => keyringOf(mette))
  callDevice(ring, (await ownBadge(mette, ring.handle)) ?? '', texts.device)
  await failOnce(wire, () => answer(own, 'g1', texts.answer))
  await wire.relay.sweep()
  const rooms = [own, dialogue, there, group, ring]
  await expectSoon(
    () => rooms.every(({ status }) => status.value.waiting === 0),
    () => rooms.map(({ status }) => status.value),
  )

  // The search itself: open, everything is there to be found.
  const open = rooms.map(({ doc }) => ({ where: 'open', bytes: Y.encodeStateAsUpdate(doc) }))
  for (const text of Object.values(texts))
    expect([text, placesOf(tracesOf(text), open)]).not.toEqual([text, []])

  const whole = await heapOf(wire, folder, ['mette', 'jonas', 'bo'])
  for (const text of [...Object.values(texts), 'Kanarie', ...kinds]) {
    expect([text, placesOf(tracesOf(text), whole)]).toEqual([text, []])
  }
  for (const app of [mette, jonas, bo]) {
    for (const { link } of await app.rooms.load()) {
      expect(placesOf(tracesOfBytes(Buffer.from(link.secret)), whole)).toEqual([])
    }
  }
  // Nor does the relay's log know a room by its number.
  const logged = whole.filter(({ where }) => where === 'log')
  expect(logged.length).toBeGreaterThan(1)
  for (const { link } of await mette.rooms.load()) {
    expect(placesOf(tracesOfBytes(Buffer.from(link.roomId)), logged)).toEqual([])
  }
  await wire.relay.stop()
  await wire.store.close()
  expect(placesOf(tracesOf('Kanarie'), filesIn(folder))).toEqual([])
  rmSync(folder, { recursive: true })
})

/** The relay's disk fails while she writes: what the relay says of it is in its log. */
async function failOnce({ store, logged }: Wire, write: () => void): Promise<void> {
  const append = store.append.bind(store)
  store.append = () => Promise.reject(new Error('disk full'))
  write()
  await expectSoon(
    () => logged.some((line) => line.includes('store-failed')),
    () => logged,
  )
  store.append = append
}

/** All that is anywhere but in the memory of a page. */
async function heapOf(wire: Wire, folder: string, browsers: readonly string[]) {
  const stores = await Promise.all(browsers.map(everythingInIndexedDb))
  const heap: readonly Found[] = [
    ...filesIn(folder),
    ...wire.seen.map((bytes) => ({ where: 'wire', bytes })),
    ...wire.logged.map((line) => ({ where: 'log', bytes: Buffer.from(line) })),
    ...stores.flat(),
  ]
  const places = new Set(heap.map(({ where }) => where))
  for (const place of ['eve.db', 'eve.db-wal', 'wire', 'log', 'mette rooms', 'jonas memories']) {
    expect(places).toContain(place)
  }
  return heap
}

function filesIn(folder: string): readonly Found[] {
  return readdirSync(folder).map((name) => ({
    where: name,
    bytes: readFileSync(join(folder, name)),
  }))
}

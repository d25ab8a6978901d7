import { expect, test } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'

import { opened } from '#app/app.fixture.ts'
import { wholeKeyLink } from '#app/invite.ts'
import { readLink } from '#app/join.ts'
import { answerLetter, inboxIn } from '#app/letters/inbox.ts'
import { letterboxInHand } from '#app/letters/letterbox-in-hand.ts'
import { makeOrganisation } from '#app/make-organisation.ts'
import { organisationOf } from '#app/organisation.ts'
import { forgetRoom } from '#app/leave-room.ts'
import { closeAll } from '#app/session.ts'
import { atWorkshop, writeReflection } from '#app/workshop/at-workshop.ts'
import {
  askForDots,
  decide,
  enterProposal,
  gatheringIn,
  layDots,
  makeCluster,
  ownDots,
  putInCluster,
  showDots,
  turnDot,
} from '#app/workshop/gathering.ts'
import { addProposal, sendProposals, tableOf, writeTableNote } from '#app/workshop/table.ts'
import type { TableHere } from '#app/workshop/table.ts'
import {
  clearTables,
  drawNumber,
  ownTable,
  ownWish,
  setTables,
  sitAt,
  tablesIn,
} from '#app/workshop/tables.ts'
import { linkWorkshop, sendDecision, workshopPost } from '#app/workshop/workshop-post.ts'
import { countedDots, drawnSizes, wallOf } from '#domain'
import { createFakeRoomStore, type FakeRoomStore } from '#ports/room-store.fake.ts'
import { parseClientFrame, parseEntry } from '#protocol'

import { placesOf, tracesOf } from './eve.ts'
import { expectSoon, Wire } from './house.ts'
import { addressOf } from './letters-house.ts'
import { comeIn, deviceIn, enter, openWorkshop, type InHall } from './workshop-house.ts'

async function hallWith(phones: number) {
  const wire = new Wire()
  const mette = await openWorkshop(wire)
  const people: InHall[] = []
  for (let phone = 0; phone < phones; phone += 1) {
    people.push(await comeIn(wire, mette, { role: 'participant', seed: 10 + phone }))
  }
  return { wire, mette, people }
}

async function tablesFor({ app, here }: InHall, people: readonly InHall[], seating = 'code') {
  const set = seating === 'draw' ? 'draw' : 'code'
  expect(setTables(app, here, { seating: set, count: '3' })).toEqual({ ok: true })
  await expectSoon(() => people.every((one) => tablesIn(one.here).value !== null))
}

async function sitsAt({ app, here }: InHall, number: string): Promise<TableHere> {
  expect(sitAt(app, here, number).ok).toBe(true)
  await expectSoon(() => ownTable(app, here) !== null)
  const table = tableOf(app, here, ownTable(app, here) ?? 0)
  await expectSoon(() => table.value !== null)
  if (table.value === null) throw new Error('the table is open')
  return table.value
}

const textsAt = (table: TableHere) => table.work.value.proposals.proposals.map(({ text }) => text)
const gathered = ({ here }: InHall) => gatheringIn(here).value.proposals

test('[S257] who types the table’s number writes there with the others, all sitting down at once; no other table sees it', async () => {
  const { mette, people } = await hallWith(4)
  await tablesFor(mette, people)
  const [first, second, third, fourth] = people
  if (!first || !second || !third || !fourth) throw new Error('four came')
  const [one, other, last] = await Promise.all([
    sitsAt(first, '2'),
    sitsAt(second, ' bord 2'),
    sitsAt(third, '02'),
  ])
  const elsewhere = await sitsAt(fourth, '3')
  expect(sitAt(fourth.app, fourth.here, '4')).toEqual({ ok: false, reason: 'noSuchTable' })

  addProposal(first.app, one, { topic: 'proposals', text: 'KANARIE korte møder' })
  writeTableNote(other, { topic: 'opening', text: 'KANARIE fordi det smitter' })
  await expectSoon(() => textsAt(last).includes('KANARIE korte møder'))
  await expectSoon(() => last.work.value.opening.note === 'KANARIE fordi det smitter')
  expect(textsAt(elsewhere)).toEqual([])
  // One who leads can sit down too, and who comes late finds it by its number.
  const hers = await sitsAt(mette, '2')
  await expectSoon(() => textsAt(hers).length === 1)

  clearTables(mette.app, mette.here)
  await expectSoon(() => people.every(({ app, here }) => ownTable(app, here) === null))
  expect(textsAt(await sitsAt(second, '2'))).toEqual([])
})

test('[S258] two proposals are not done and nothing goes; three come to the gathering once, whoever sends them', async () => {
  const { wire, mette, people } = await hallWith(2)
  await tablesFor(mette, people)
  const [first, second] = people
  if (!first || !second) throw new Error('two came')
  const one = await sitsAt(first, '1')
  const other = await sitsAt(second, '1')
  for (const text of ['Et', 'To']) addProposal(first.app, one, { topic: 'proposals', text })
  await expectSoon(() => textsAt(other).length === 2)

  expect(sendProposals(other, 'proposals')).toEqual({ ok: false, reason: 'tooFew' })
  expect(textsAt(other)).toEqual(['Et', 'To'])
  addProposal(second.app, other, { topic: 'proposals', text: 'Tre' })
  await expectSoon(() => textsAt(one).length === 3)
  expect(gathered(mette)).toEqual([])

  // Both press at once, without a network; it comes back, and each tries until it has come.
  wire.isDown = true
  wire.cut()
  expect([sendProposals(one, 'proposals'), sendProposals(other, 'proposals')]).toEqual([
    { ok: true },
    { ok: true },
  ])
  wire.isDown = false
  await expectSoon(() => gathered(mette).length === 3)
  await expectSoon(() => one.waiting.value === 0 && other.waiting.value === 0)
  expect(
    gathered(mette)
      .map(({ text, table }) => `${String(table)} ${text}`)
      .toSorted(),
  ).toEqual(['1 Et', '1 To', '1 Tre'])
  // On every phone too, and with nothing by which a phone could be told.
  await expectSoon(() => gathered(first).length === 3)
  const told = ['cluster', 'id', 'isAside', 'n', 'table', 'text', 'topic']
  expect(Object.keys(gathered(first)[0] ?? {}).toSorted()).toEqual(told)
})

test('[S259] what is sent while the facilitator’s laptop is dead comes when she, or another who leads, is back', async () => {
  const { wire, mette, people } = await hallWith(1)
  await tablesFor(mette, people)
  const [first] = people
  if (!first) throw new Error('one came')
  const table = await sitsAt(first, '1')
  const link = (await wholeKeyLink(mette.app, mette.here.handle, 'member')) ?? ''
  await closeAll(mette.app)

  addProposal(first.app, table, { topic: 'beyond', text: 'Mens hun var væk' })
  expect(sendProposals(table, 'beyond')).toEqual({ ok: true })
  await expectSoon(() => table.waiting.value === 0)
  expect(gathered(first)).toEqual([])
  const other = deviceIn(wire, 99)
  await readLink(other, link)
  const jonas = await enter(other)

  await expectSoon(() => gathered(jonas).length === 1)
  await expectSoon(() => gathered(first)[0]?.text === 'Mens hun var væk')
})

test('[S260] drawn numbers are even, each phone has one, and keeps it', async () => {
  const { mette, people } = await hallWith(5)
  await tablesFor(mette, people, 'draw')

  await Promise.all(people.map(({ app, here }) => drawNumber(app, here)))
  await expectSoon(() => people.every(({ app, here }) => ownTable(app, here) !== null))

  const tables = tablesIn(mette.here).value
  const sizes = tables === null ? [] : drawnSizes(tables)
  expect(sizes.toSorted((one, other) => one - other)).toEqual([1, 2, 2])
})

test('[S260] who closes the page while her wish is on its way, or meets new tables, still gets a number', async () => {
  const { wire, mette } = await hallWith(0)
  const roomStore = createFakeRoomStore()
  const phone = deviceIn(wire, 30, roomStore)
  await readLink(phone, (await wholeKeyLink(mette.app, mette.here.handle, 'participant')) ?? '')
  const first = await enter(phone)
  await tablesFor(mette, [first], 'draw')
  wire.isDown = true
  wire.cut()
  await drawNumber(first.app, first.here)
  await closeAll(phone)

  const back = await comeBack(wire, { seed: 31, roomStore })
  await expectSoon(() => ownWish(back.app, back.here) !== null)
  wire.isDown = false
  await expectSoon(() => ownTable(back.app, back.here) !== null)
  const table = ownTable(back.app, back.here)
  await closeAll(back.app)
  const again = await comeBack(wire, { seed: 32, roomStore })
  await expectSoon(() => ownTable(again.app, again.here) === table)

  clearTables(mette.app, mette.here)
  await expectSoon(() => ownTable(again.app, again.here) === null)
  expect(ownWish(again.app, again.here)).toBeNull()
  await drawNumber(again.app, again.here)
  await expectSoon(() => ownTable(again.app, again.here) !== null)
})

test('[S419] who opens the page fifty times keeps her table, her reflection and her dots, and is counted once', async () => {
  const { wire, mette } = await hallWith(0)
  const roomStore = createFakeRoomStore()
  const phone = deviceIn(wire, 30, roomStore)
  await readLink(phone, (await wholeKeyLink(mette.app, mette.here.handle, 'participant')) ?? '')
  let her = await enter(phone)
  await tablesFor(mette, [her], 'draw')
  await drawNumber(her.app, her.here)
  await expectSoon(() => ownTable(her.app, her.here) !== null)
  const table = ownTable(her.app, her.here)
  writeReflection(her.app, her.here, { topic: 'noticed', text: 'Det jeg tog med' })
  const { tid } = await askedForDots(mette, [her])
  expect(lays(her, tid)).toEqual({ ok: true })
  layDots(her.app, her.here, true)

  for (let time = 1; time <= 50; time += 1) {
    await closeAll(her.app)
    her = await comeBack(wire, { seed: 100 + time, roomStore })
    if (time === 25) showDots(mette.here)
  }
  const { app, here } = her
  await expectSoon(() => dotsIn(mette).hands.length === 1 && ownDots(app, here).hasGone)
  expect(dotsIn(mette).hands).toEqual([[tid]])
  expect(ownTable(app, here)).toBe(table)
  expect(atWorkshop(app, here).value).toMatchObject({
    reflection: { noticed: 'Det jeg tog med' },
  })
  const tables = tablesIn(mette.here).value
  expect(tables?.drawn.size).toBe(1)
})

/** The page is opened anew on the same phone. */
async function comeBack(
  wire: Wire,
  { seed, roomStore }: { readonly seed: number; readonly roomStore: FakeRoomStore },
): Promise<InHall> {
  return enter(deviceIn(wire, seed, roomStore))
}

/** Four proposals on the wall, two of them in a cluster, and everybody is asked for dots. */
async function askedForDots(mette: InHall, people: readonly InHall[]) {
  const { app, here } = mette
  for (const text of ['Tid', 'Ro', 'Retning', 'Møder']) {
    enterProposal(app, here, { topic: 'proposals', text, table: '' })
  }
  await expectSoon(() => people.every((one) => gathered(one).length === 4))
  makeCluster(app, here, 'Plads')
  await expectSoon(() => gatheringIn(here).value.clusters.length === 1)
  const plads = gatheringIn(here)
    .value.clusters.map(({ id }) => id)
    .join('')
  const [tid = '', ro = '', retning = '', moder = ''] = gathered(mette).map(({ id }) => id)
  for (const id of [tid, ro]) putInCluster(here, id, plads)
  askForDots(here)
  await expectSoon(() => people.every((one) => dotsIn(one).stage === 'open'))
  return { tid, retning, moder, plads }
}

const dotsIn = ({ here }: InHall) => gatheringIn(here).value.dots
const lays = ({ app, here }: InHall, id: string) => turnDot(app, here, { id, isOn: true })

test('[S261] dots wait on each phone until they are shown; then all come, each once, and nobody’s before', async () => {
  const { wire, mette, people } = await hallWith(3)
  const { tid, retning, moder, plads } = await askedForDots(mette, people)
  const [first] = people
  if (!first) throw new Error('three came')
  for (const one of people) expect(lays(one, plads)).toEqual({ ok: true })
  lays(first, retning)
  lays(first, moder)
  expect(lays(first, tid)).toEqual({ ok: false, reason: 'noneLeft' })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(dotsIn(mette).hands).toEqual([])
  expect(lettersIn(wire)).toEqual([])

  showDots(mette.here)
  await expectSoon(() => dotsIn(mette).hands.length === 3)
  await expectSoon(() => people.every(({ app, here }) => ownDots(app, here).hasGone))
  await expectSoon(() => people.every((one) => dotsIn(one).hands.length === 3))
  const now = gatheringIn(first.here).value
  const counted = countedDots(wallOf(now), now.dots) ?? []
  expect(counted.map(({ item, dots }) => [item.name, dots])).toEqual([
    ['Plads', 3],
    ['Retning', 1],
    ['Møder', 1],
  ])
  expect(lettersIn(wire)).toHaveLength(3)
  const handsOf = () => people.map(({ app, here }) => ownDots(app, here).hand)
  const shown = handsOf()

  askForDots(mette.here)
  await expectSoon(() => people.every((one) => dotsIn(one).stage === 'open'))
  for (const one of people) lays(one, tid)
  showDots(mette.here)
  await expectSoon(() => dotsIn(mette).hands.length === 3)
  expect(new Set([...shown, ...handsOf()]).size).toBe(6)
})

/** The number of each that a phone has sent, however often. */
function lettersIn({ seen }: Wire): readonly string[] {
  const numbers = seen.flatMap((bytes) => {
    const frame = parseClientFrame(bytes.slice())
    if (!frame.ok || frame.value.type !== 'append') return []
    const entry = parseEntry(frame.value.entry)
    return entry.ok && entry.value.header.kind === 'letter' ? [entry.value.header.writer] : []
  })
  return [...new Set(numbers.map((number) => Buffer.from(number).toString('hex')))]
}

test('[S262] the relay reads nothing of a table, and a reflection never leaves the phone', async () => {
  const { wire, mette, people } = await hallWith(1)
  await tablesFor(mette, people)
  const [first] = people
  if (!first) throw new Error('one came')
  writeReflection(first.app, first.here, {
    topic: 'noticedTools',
    text: 'KANARIE det gør ondt at lede',
  })
  const table = await sitsAt(first, '1')
  addProposal(first.app, table, { topic: 'beyond', text: 'KANARIE forslag' })
  sendProposals(table, 'beyond')
  await expectSoon(() => gathered(mette).length === 1)
  decide(mette.app, mette.here, { text: 'KANARIE beslutning', who: 'KANARIE Lene' })
  await expectSoon(() => gatheringIn(first.here).value.decisions.length === 1)

  const seen = wire.seen.map((bytes) => ({ where: 'wire', bytes }))
  for (const word of ['KANARIE', 'proposals', 'gathered', 'ondt at lede']) {
    expect(placesOf(tracesOf(word), seen)).toEqual([])
  }
  for (const doc of [mette.here.doc, table.doc]) {
    expect(
      placesOf(tracesOf('ondt at lede'), [{ where: 'document', bytes: encodeStateAsUpdate(doc) }]),
    ).toEqual([])
  }
})

test('[S263] who only looks on, as the wall does, comes to no table', async () => {
  const { wire, mette, people } = await hallWith(0)
  await tablesFor(mette, people)
  const link = (await wholeKeyLink(mette.app, mette.here.handle, 'viewer')) ?? ''
  const wall = deviceIn(wire, 77)
  await readLink(wall, link)
  const { here } = await enter(wall)
  await expectSoon(() => tablesIn(here).value !== null)

  const table = tableOf(wall, here, 1)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(here.standing).toBe('wall')
  expect(table.value).toBeNull()
})

test('[S380] who forgets the workshop forgets the tables she sat at, and nothing of them comes back', async () => {
  const { wire, mette } = await hallWith(0)
  const roomStore = createFakeRoomStore()
  const phone = deviceIn(wire, 30, roomStore)
  await readLink(phone, (await wholeKeyLink(mette.app, mette.here.handle, 'participant')) ?? '')
  const first = await enter(phone)
  await tablesFor(mette, [first])
  const tables: TableHere[] = []
  for (const number of ['1', '2']) {
    const table = await sitsAt(first, number)
    addProposal(phone, table, { topic: 'beyond', text: `Ved bord ${number}` })
    await expectSoon(() => table.status.value.edits === 'saved')
    tables.push(table)
  }
  expect(atWorkshop(phone, first.here).value.tables).toHaveLength(2)

  await forgetRoom(phone, first.here.handle)
  for (const table of tables) addProposal(phone, table, { topic: 'beyond', text: 'Efter' })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(roomStore.everything()).toEqual([])

  // Elsewhere all of it stays.
  const hers = await sitsAt(mette, '2')
  await expectSoon(() => hers.work.value.beyond.proposals.length === 1)
})

test('[S264] what was decided goes to the organisation’s letterbox once, without a name, and its answer comes back', async () => {
  const { wire, mette, people } = await hallWith(1)
  const owner = deviceIn(wire, 50)
  const made = await makeOrganisation(owner, { name: 'Fjordby Kommune', owner: '' })
  if (!made.ok) throw new Error('no room was made')
  const organisation = { app: owner, here: await opened(() => organisationOf(owner, made.handle)) }
  await readLink(mette.app, await addressOf(organisation))
  const letterbox = letterboxInHand(mette.app).peek() ?? ''
  const link = (await wholeKeyLink(mette.app, mette.here.handle, 'participant')) ?? ''
  expect(await linkWorkshop(mette.here, link)).toEqual({ ok: false, reason: 'noLetterbox' })
  expect(await linkWorkshop(mette.here, letterbox)).toEqual({ ok: true })
  decide(mette.app, mette.here, { text: 'KANARIE færre møder', who: 'KANARIE Lene' })
  await expectSoon(() => workshopPost(mette.here).value.letters.length === 1)
  const id = workshopPost(mette.here)
    .value.letters.map((one) => one.id)
    .join('')

  expect(sendDecision(mette.here, id)).toEqual({ ok: true })
  expect(sendDecision(mette.here, id)).toEqual({ ok: false, reason: 'sent' })
  await expectSoon(() => inboxIn(organisation.here).value.letters.length === 1)
  expect(inboxIn(organisation.here).value.letters).toMatchObject([
    { text: 'KANARIE færre møder', group: null },
  ])
  answerLetter(organisation.here, id, { verdict: 'taken', why: 'KANARIE det er med' })
  const stateIn = ({ here }: InHall) => workshopPost(here).value.letters[0]
  await expectSoon(() => stateIn(mette)?.state === 'answered')
  await expectSoon(() => people.every((one) => stateIn(one)?.reply?.why === 'KANARIE det er med'))
  const seen = wire.seen.map((bytes) => ({ where: 'wire', bytes }))
  expect(placesOf(tracesOf('KANARIE'), seen)).toEqual([])
})

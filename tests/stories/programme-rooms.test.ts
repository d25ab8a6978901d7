import { expect, test } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'

import { openDevice, opened } from '#app/app.fixture.ts'
import type { App } from '#app/app.ts'
import { bringPoint, dialogueOf, type DialogueHere } from '#app/dialogue.ts'
import { localHelpHere } from '#app/local-help-here.ts'
import { shareHelp } from '#app/local-help.ts'
import { wholeKeyLink } from '#app/invite.ts'
import { goIn, readLink } from '#app/join.ts'
import { followSteps, letGoOfSteps } from '#app/letters/dialogue-post.ts'
import { inboxIn } from '#app/letters/inbox.ts'
import { roomStepsOf, sayDone } from '#app/letters/room-steps.ts'
import { newRoomLink } from '#app/room-link.ts'
import {
  chooseStartPath,
  programmeWriter,
  tellSteps,
  toldIn,
  writeStep,
  type ProgrammeWriter,
} from '#app/programme.ts'
import { foundSession } from '#app/session.ts'
import { addHelpCard, createDialogue, readBoxes, readFollowing, writeHelpCard } from '#documents'
import { createFakeRandom } from '#ports/random.fake.ts'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'

import { placesOf, tracesOf } from './eve.ts'
import { clock, expectSoon, Wire } from './house.ts'
import { addressOf, leaderOf, link, memberOf, type Leader } from './letters-house.ts'
import { letIn, openOrganisation, type InRoom } from './organisation-house.ts'

interface AtTable {
  readonly app: App
  readonly here: DialogueHere
}

function writes({ app, here }: InRoom): ProgrammeWriter {
  const writer = programmeWriter(app, here)
  if (writer === null) throw new Error('she may not write')
  return writer
}

function deviceOn(wire: Wire, seed: number): App {
  const around = { relay: wire.dialer, random: createFakeRandom(seed), clock }
  return openDevice({ ...around, roomStore: createFakeRoomStore() }).app
}

/** Two at a table: what they said is nobody else's. */
async function twoAtTable(wire: Wire, seed: number): Promise<readonly [AtTable, AtTable]> {
  const app = deviceOn(wire, seed)
  const key = await newRoomLink(app.ports.random)
  const record = await foundSession(app, { kind: 'dialogue', name: '', link: key }, (doc) =>
    createDialogue(doc, { calendarId: 'cal' }),
  )
  const here = await opened(() => dialogueOf(app, record.handle))
  bringPoint(app, here, 'KANARIE min leder presser mig')
  await expectSoon(() => here.status.value.edits === 'saved')
  const his = deviceOn(wire, seed + 1)
  await readLink(his, (await wholeKeyLink(app, here.handle)) ?? '')
  for (let tries = 0; tries < 20; tries += 1) {
    await goIn(his)
    const known = (await his.rooms.load()).find(({ kind }) => kind === 'dialogue')
    if (known === undefined) continue
    return [
      { app, here },
      { app: his, here: await opened(() => dialogueOf(his, known.handle)) },
    ]
  }
  throw new Error('he does not come in')
}

const stepsOf = ({ here }: Pick<AtTable | Leader, 'here'>) => roomStepsOf(here.doc).value
const saidOf = (room: Pick<AtTable | Leader, 'here'>, step: string) =>
  stepsOf(room).steps.find(({ id }) => id === step)?.said
const doneOf = ({ here }: InRoom, step: string) => toldIn(here).value.done.get(step)

async function openProgramme(groups: number) {
  const wire = new Wire()
  const organisation = await openOrganisation(wire)
  const writer = writes(organisation)
  chooseStartPath(writer, 'dialogueFirst')
  const address = await addressOf(organisation)
  const leaders: Leader[] = []
  for (let at = 0; at < groups; at += 1) {
    const leader = await leaderOf(wire, `KANARIE gruppe ${String(at)}`, 10 + at)
    await link(leader, address)
    leaders.push(leader)
  }
  return { wire, organisation, writer, address, leaders }
}

const keyIn = (address: string) => address.slice(address.indexOf('#') + 1)

test('[S240] [S241] three groups and a dialogue: told by hand, done by hand, counted by room; Eve finds nothing', async () => {
  const { wire, organisation, writer, address, leaders } = await openProgramme(3)
  const editor = await letIn(wire, organisation, { role: 'member', seed: 5 })
  const [hers, his] = await twoAtTable(wire, 40)
  expect(await followSteps(his.here, keyIn(address))).toEqual({ ok: true })
  await expectSoon(() => stepsOf(hers).letterbox !== null)
  expect(stepsOf(hers).steps).toEqual([])

  writeStep(writer, { id: 'look', field: 'what', text: 'KANARIE vi ser på os selv' })
  tellSteps(writer)
  await expectSoon(() => stepsOf(hers).from === 'Fjordby Kommune')
  expect(stepsOf(hers).steps.map(({ id }) => id)).toEqual(['talk'])
  for (const leader of leaders) {
    await expectSoon(() => stepsOf(leader).steps.length === 3)
    expect(stepsOf(leader).steps[0]).toMatchObject({
      id: 'look',
      what: 'KANARIE vi ser på os selv',
    })
  }

  for (const leader of leaders.slice(0, 2)) sayDone(leader.app, leader.here.doc, 'look')
  for (const leader of leaders.slice(0, 2)) {
    await expectSoon(() => saidOf(leader, 'look') === 'delivered')
  }
  expect(doneOf(organisation, 'look')).toBe('few')
  const [, , third] = leaders
  if (third === undefined) throw new Error('there are three')
  sayDone(third.app, third.here.doc, 'look')
  await expectSoon(() => doneOf(editor, 'look') === 3)

  sayDone(hers.app, hers.here.doc, 'talk')
  await expectSoon(() => saidOf(his, 'talk') === 'delivered')
  expect(doneOf(organisation, 'talk')).toBe('few')
  expect(inboxIn(organisation.here).value).toMatchObject({ linked: 3, letters: [] })

  const heap = [
    ...wire.seen.map((bytes) => ({ where: 'wire', bytes })),
    ...wire.logged.map((line) => ({ where: 'log', bytes: Buffer.from(line) })),
  ]
  const needles = ['KANARIE', 'Fjordby', 'dialogueFirst'].flatMap((text) => [...tracesOf(text)])
  expect(placesOf(needles, heap)).toEqual([])
}, 60_000)

test('[S412] a dialogue that follows has the help that was shared, and gives nothing back; it goes with the steps', async () => {
  const { wire, organisation, address } = await openProgramme(0)
  const { app, here } = organisation
  const [hers, his] = await twoAtTable(wire, 40)
  const helpAt = (one: AtTable) =>
    localHelpHere(one.app).shared.flatMap(({ cards }) => cards.map(({ name }) => name))
  addHelpCard(here.doc, 'mentor')
  writeHelpCard(here.doc, { id: 'mentor', field: 'name', text: 'KANARIE mentor' })
  await followSteps(his.here, keyIn(address))
  await expectSoon(() => readFollowing(here.doc, readBoxes(here.doc)[0]?.id ?? '').length === 1)
  expect([helpAt(hers), helpAt(his)]).toEqual([[], []])

  expect(shareHelp(app, here)).toEqual({ ok: true })
  for (const one of [hers, his]) await expectSoon(() => helpAt(one).join() === 'KANARIE mentor')
  expect(Buffer.from(encodeStateAsUpdate(here.doc)).includes('presser mig')).toBe(false)
  expect(inboxIn(here).value).toMatchObject({ linked: 0, letters: [] })

  letGoOfSteps(hers.here)
  for (const one of [hers, his]) await expectSoon(() => helpAt(one).length === 0)
})

test('[S242] without a network, and said by two at once: one room, however many devices say it', async () => {
  const { wire, organisation, writer, leaders } = await openProgramme(1)
  const [first] = leaders
  if (first === undefined) throw new Error('one is linked')
  const member = await memberOf(wire, first, 30)
  tellSteps(writer)
  await expectSoon(() => stepsOf(first).steps.length === 3)
  await expectSoon(() => stepsOf(member).steps.length === 3)

  wire.isDown = true
  wire.cut()
  sayDone(first.app, first.here.doc, 'look')
  sayDone(member.app, member.here.doc, 'look')
  await expectSoon(() => saidOf(first, 'look') === 'waiting')
  wire.isDown = false
  await expectSoon(() => saidOf(first, 'look') === 'delivered')
  await expectSoon(() => organisation.here.doc.getMap('programmeDone').size > 0)
  sayDone(member.app, member.here.doc, 'useIt')
  await expectSoon(() => organisation.here.doc.getMap('programmeDone').size === 2)
  const marks = [...organisation.here.doc.getMap('programmeDone').keys()].map(
    (key) => key.split('/')[1],
  )
  expect(new Set(marks).size).toBe(2)
}, 60_000)

test('[S243] what two said stays at their table, whatever they say they are done with', async () => {
  const { wire, organisation, writer, address, leaders } = await openProgramme(1)
  const [hers, his] = await twoAtTable(wire, 40)
  await followSteps(hers.here, keyIn(address))
  tellSteps(writer)
  await expectSoon(() => stepsOf(his).steps.length === 1)
  sayDone(his.app, his.here.doc, 'talk')
  await expectSoon(() => saidOf(hers, 'talk') === 'delivered')
  await expectSoon(() => organisation.here.doc.getMap('programmeDone').size === 1)

  const [leader] = leaders
  for (const doc of [organisation.here.doc, leader?.here.doc]) {
    if (doc === undefined) throw new Error('a group is linked')
    expect(Buffer.from(encodeStateAsUpdate(doc)).includes('KANARIE min leder')).toBe(false)
  }
  const said = [...organisation.here.doc.getMap('programmeDone').entries()]
  expect(said).toHaveLength(1)
  expect(said[0]?.[0]).toMatch(/^talk\/[\w-]{11}$/)
  expect(said[0]?.[1]).toBe(true)

  letGoOfSteps(hers.here)
  await expectSoon(() => stepsOf(his).letterbox === null)
  expect(await followSteps(hers.here, 'https://fjordby.dk')).toEqual({
    ok: false,
    reason: 'noLetterbox',
  })
}, 60_000)

import { expect, test } from 'vitest'
import { encodeStateAsUpdate, type Doc } from 'yjs'

import { openDevice, opened, settle } from '#app/app.fixture.ts'
import type { App } from '#app/app.ts'
import { answer, choosePoint } from '#app/carry-points.ts'
import { dialogueOf, type DialogueHere } from '#app/dialogue.ts'
import { wholeKeyLink } from '#app/invite.ts'
import { goIn, readLink } from '#app/join.ts'
import { planTakenUp, postOf } from '#app/letters/group-post.ts'
import { answerLetter, inboxIn, layLetter } from '#app/letters/inbox.ts'
import { makeDialogue } from '#app/make-dialogue.ts'
import { moveCard } from '#app/matrix-moves.ts'
import { planIn, planWriter, writeCard } from '#app/organisation-plan.ts'
import { ownRoomOf } from '#app/own-room.ts'
import { setImportant, themesIn } from '#app/prioritise.ts'
import { planPage } from '#app/publishing/plan-page.ts'
import { publish } from '#app/publishing/publish.ts'
import { publishingIn } from '#app/publishing/publishing.ts'
import { putInPlan, themesWithoutCard } from '#app/themes-in-plan.ts'
import { da } from '#content/all'
import { closeMeeting, nameOwner, readPages } from '#documents'
import { dateOfDay, linesToChoose } from '#domain'
import { createFakeRandom } from '#ports/random.fake.ts'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'

import { createPublished } from '../../server/src/http/published.ts'
import { createMemoryStore } from '../../server/src/storage/store.fake.ts'
import { placesOf, tracesOf } from './eve.ts'
import { clock, expectSoon, Wire } from './house.ts'
import { addressOf, decide, leaderOf, link, memberOf, send } from './letters-house.ts'
import { letIn, openOrganisation, type InRoom } from './organisation-house.ts'

const today = Math.floor(Date.now() / 86_400_000)

const holds = (doc: Doc, text: string) => Buffer.from(encodeStateAsUpdate(doc)).includes(text)

function deviceOn(wire: Wire, seed: number): App {
  const around = { clock, relay: wire.dialer, random: createFakeRandom(seed) }
  return openDevice({ ...around, roomStore: createFakeRoomStore() }).app
}

/** Two lines in a leader's own room, of which she carries one to her nearest leader. */
async function carryOnePoint(wire: Wire): Promise<{ ownDoc: Doc; his: DialogueHere }> {
  const [hers, nearest] = [deviceOn(wire, 60), deviceOn(wire, 61)]
  const own = await opened(() => ownRoomOf(hers))
  answer(own, 'g0', 'KANARIE-BÅRET ro til at lede\nKANARIE-BEHOLDT min nabo i gruppen')
  await settle()
  const [line] = linesToChoose(own.room.value, ['g0']).flatMap(({ lines }) => lines)
  if (line) choosePoint(hers, own, line)
  await settle()
  const made = await makeDialogue(hers, own)
  if (!made.ok) throw new Error(made.reason)
  const here = await opened(() => dialogueOf(hers, made.handle))
  await expectSoon(() => here.status.value.edits === 'saved')
  await readLink(nearest, (await wholeKeyLink(hers, made.handle)) ?? '')
  for (let tries = 0; tries < 20; tries += 1) {
    await goIn(nearest)
    const record = (await nearest.rooms.load()).find(({ kind }) => kind === 'dialogue')
    if (record === undefined) continue
    const his = await opened(() => dialogueOf(nearest, record.handle))
    await expectSoon(() => holds(his.doc, 'KANARIE-BÅRET'))
    return { ownDoc: own.doc, his }
  }
  throw new Error('he does not come in')
}

async function publishPlan({ app, here }: InRoom): Promise<string> {
  const writer = planWriter(app, here)
  if (writer === null) throw new Error('she may write')
  nameOwner(here.doc, 'Anne Holm')
  await expectSoon(() => themesIn(here).value.length === 1)
  for (const { id } of themesIn(here).value) setImportant(here, id, true)
  await expectSoon(() => themesWithoutCard(here).length === 1)
  putInPlan(writer, themesWithoutCard(here), da)
  await expectSoon(() => planIn(here).value.plan.cards.length === 1)
  for (const { id } of planIn(here).value.plan.cards) {
    moveCard(writer, id, 'groups.high')
    writeCard(writer, { id, field: 'lesson', text: 'Andre kan låne det' })
  }
  await expectSoon(() => publishingIn(here).plan.value.cards[0]?.spot === 'groups.high')
  const plan = publishingIn(here).plan.value
  const content = planPage(da, { plan, language: 'da', reviewOn: dateOfDay(today + 181) })
  for (let tries = 0; tries < 20; tries += 1) {
    const published = await publish(app, here.handle, { content, number: 1 })
    if (published.state === 'published') break
  }
  return readPages(here.doc)[0]?.id ?? ''
}

test('[S221] [S228] [S229] a point, a theme, a letter, an answer, a plan, a page, the next meeting; nobody sees what was not carried', async () => {
  const store = createMemoryStore()
  const wire = new Wire(store)
  const { ownDoc, his } = await carryOnePoint(wire)
  const owner = await openOrganisation(wire)
  const editor = await letIn(wire, owner, { role: 'member', seed: 3 })
  const viewer = await letIn(wire, owner, { role: 'viewer', seed: 4 })
  const leader = await leaderOf(wire, 'KANARIE-GRUPPEN', 10)
  const members = [await memberOf(wire, leader, 11), await memberOf(wire, leader, 12)]
  await link(leader, await addressOf(owner))
  await expectSoon(() => inboxIn(owner.here).value.linked === 1)

  decide(leader, { id: 'theme-one', text: 'KANARIE-TEMA for mange projekter' })
  decide(leader, { id: 'theme-two', text: 'KANARIE-VENTER noget andet' })
  send(leader, 'theme-one')
  await expectSoon(() => inboxIn(editor.here).value.letters.length === 1)
  answerLetter(editor.here, 'theme-one', { verdict: 'taken', why: 'KANARIE-SVAR i planen' })
  layLetter(editor.app, editor.here, { id: 'theme-one', text: 'Kortere projekter' })
  for (const { here } of [leader, ...members]) {
    await expectSoon(() => postOf(here).value.letters[0]?.reply?.verdict === 'taken')
  }

  const page = await publishPlan(owner)
  expect((await createPublished({ store, today: () => today })(`/side/${page}`))?.html).toContain(
    'Kortere projekter',
  )
  closeMeeting(leader.here.doc, { round: 1, today: dateOfDay(today), withoutDate: true })
  for (const { here } of [leader, ...members]) {
    await expectSoon(() => here.room.value.round === 2 && postOf(here).value.plan?.page === page)
  }
  planTakenUp(leader.here, { page, edition: 1 })
  for (const { here } of members) await expectSoon(() => postOf(here).value.plan === null)

  // Each room has what was carried to it, and nothing else of the others.
  const organisation = [owner, editor, viewer].map(({ here }) => here.doc)
  const group = [leader, ...members].map(({ here }) => here.doc)
  expect(holds(ownDoc, 'KANARIE-BEHOLDT')).toBe(true)
  for (const doc of [his.doc, ...group, ...organisation]) {
    expect(holds(doc, 'KANARIE-BEHOLDT')).toBe(false)
  }
  for (const doc of [...group, ...organisation]) expect(holds(doc, 'KANARIE-BÅRET')).toBe(false)
  await expectSoon(() => organisation.every((doc) => holds(doc, 'KANARIE-TEMA')))
  for (const doc of organisation) {
    expect(holds(doc, 'KANARIE-VENTER') || holds(doc, 'KANARIE-GRUPPEN')).toBe(false)
  }
  expect(holds(his.doc, 'KANARIE-TEMA')).toBe(false)

  // Eve finds nothing but what was published.
  const heap = wire.seen.map((bytes) => ({ where: 'wire', bytes }))
  expect(placesOf(tracesOf('KANARIE'), heap)).toEqual([])
  expect(placesOf(tracesOf('Kortere projekter'), heap)).not.toEqual([])
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { base64urlToBytes, bytesToBase64url } from '#crypto'
import { da, en } from '#content/all'
import {
  addMatrixCard,
  keepPageSecret,
  markWithdrawn,
  nameOwner,
  readPages,
  sealedPageSecret,
  writeMatrixCard,
} from '#documents'
import { dateOfDay, newestEdition, type OrganisationPlan } from '#domain'
import { encodePageContent, parsePageContent } from '#protocol'
import { newRoomLink } from '#app/room-link.ts'
import { pageKey, resealPages } from '#app/publishing/page-key.ts'
import { planPage } from '#app/publishing/plan-page.ts'
import {
  changesSince,
  lookAfterPages,
  publish,
  withdraw,
  type Published,
} from '#app/publishing/publish.ts'
import { publishingIn } from '#app/publishing/publishing.ts'
import { createFakeRandom } from '#ports/random.fake.ts'

import { anyPlan } from '../../packages/domain/src/organisation-plan/plan.fixture.ts'
import { createPublished } from '../../server/src/http/published.ts'
import { createMemoryStore } from '../../server/src/storage/store.fake.ts'
import { expectSoon, Wire } from './house.ts'
import { letIn, openOrganisation, type InRoom } from './organisation-house.ts'

const today = Math.floor(Date.now() / 86_400_000)
const reviewOn = dateOfDay(today + 181)

function contentOf({ here }: InRoom) {
  const plan = publishingIn(here).plan.value
  return planPage(da, { plan, language: 'da', reviewOn })
}

function publishAs(one: InRoom, number: number): Promise<Published> {
  return publish(one.app, one.here.handle, { content: contentOf(one), number })
}

function writeCard({ here }: InRoom, id: string, title: string): void {
  addMatrixCard(here.doc, { id, spot: 'groups.high', by: 'her' })
  writeMatrixCard(here.doc, { id, field: 'title', text: title })
}

/** An owner whose plan lacks nothing, and an editor beside her. */
async function start() {
  const store = createMemoryStore()
  const wire = new Wire(store)
  const owner = await openOrganisation(wire)
  nameOwner(owner.here.doc, 'Anne Holm')
  writeCard(owner, 'a', 'Makkerpar')
  await expectSoon(() => owner.here.status.value.edits === 'saved')
  const editor = await letIn(wire, owner, { role: 'member', seed: 2 })
  await expectSoon(() => publishingIn(editor.here).plan.value.cards.length === 1)
  const published = createPublished({ store, today: () => today })
  const read = (id: string) => published(`/side/${id}`)
  return { store, wire, owner, editor, read }
}

function idIn({ here }: InRoom): string {
  return readPages(here.doc)[0]?.id ?? ''
}

test('[S187] what she saw is what everybody reads, and the draft changes it no more', async () => {
  const { owner, read } = await start()
  expect(await publishAs(owner, 1)).toEqual({ state: 'published', number: 1 })
  const first = await read(idIn(owner))
  expect(first?.html).toContain('Makkerpar')
  expect(first?.html).toContain('Anne Holm')

  writeCard(owner, 'b', 'Morgenmøder')
  await expectSoon(() => owner.here.status.value.edits === 'saved')
  expect((await read(idIn(owner)))?.html).toBe(first?.html)
  expect(changesSince(owner.here, contentOf(owner))).toEqual({ added: ['Morgenmøder'], gone: [] })

  expect(await publishAs(owner, 2)).toEqual({ state: 'published', number: 2 })
  expect((await read(idIn(owner)))?.html).toContain('Morgenmøder')
})

test('[S188] of two who publish at once one is told, nothing is lost, and hers becomes the next', async () => {
  const { owner, editor, read } = await start()
  await publishAs(owner, 1)
  await expectSoon(() => newestEdition(publishingIn(editor.here).current.value)?.number === 1)

  const answers = await Promise.all([publishAs(owner, 2), publishAs(editor, 2)])

  const states = answers.map(({ state }) => state).toSorted()
  expect([
    ['published', 'published'],
    ['published', 'refused'],
  ]).toContainEqual(states)
  for (const one of [owner, editor]) {
    await expectSoon(() => newestEdition(publishingIn(one.here).current.value)?.number === 2)
  }
  expect(await publishAs(editor, 3)).toEqual({ state: 'published', number: 3 })
  expect((await read(idIn(owner)))?.html).toContain('Udgave 3')
})

test('[S188] who has not seen the newest edition publishes over nobody', async () => {
  const { owner } = await start()
  await publishAs(owner, 1)
  expect(await publishAs(owner, 1)).toEqual({ state: 'refused', problem: 'pageTaken' })
  expect(newestEdition(publishingIn(owner.here).current.value)?.number).toBe(1)
})

test('[S189] with an empty cell that must be lifted nothing is published', async () => {
  const { owner, read } = await start()
  addMatrixCard(owner.here.doc, { id: 'low', spot: 'groups.low', by: 'her' })
  writeMatrixCard(owner.here.doc, { id: 'low', field: 'title', text: 'Møder' })
  expect(await publishAs(owner, 1)).toEqual({ state: 'missing' })
  expect(readPages(owner.here.doc)).toEqual([])
  expect(await read(idIn(owner))).toBeNull()
})

test('[S189] without a network nothing is published, and the page comes when there is one', async () => {
  const { wire, owner } = await start()
  wire.isDown = true
  wire.cut()
  expect(await publishAs(owner, 1)).toEqual({ state: 'offline' })
  wire.isDown = false
  await expectSoon(() => owner.here.status.value.connection === 'live')
  expect(await publishAs(owner, 1)).toEqual({ state: 'published', number: 1 })
})

test('[S190] a withdrawn page is gone for all, and the next edition gets a new address', async () => {
  const { owner, editor, read } = await start()
  await publishAs(owner, 1)
  const old = idIn(owner)
  await expectSoon(() => idIn(editor) === old)
  expect(await withdraw(editor.app, editor.here.handle, old)).toBe('withdrawn')
  expect((await read(old))?.status).toBe(410)
  await expectSoon(() => publishingIn(owner.here).current.value === null)
  expect(await publishAs(owner, 1)).toEqual({ state: 'published', number: 1 })
  const fresh = publishingIn(owner.here).current.value?.id ?? ''
  expect(fresh).not.toBe(old)
  expect((await read(fresh))?.status).toBe(200)
  expect((await read(old))?.status).toBe(410)
})

test('[S190] a page that was withdrawn and came back with a backup is withdrawn once more', async () => {
  const { owner, read } = await start()
  await publishAs(owner, 1)
  const id = idIn(owner)
  markWithdrawn(owner.here.doc, id)
  expect((await read(id))?.status).toBe(200)
  await lookAfterPages(owner.app, owner.here.handle)
  expect((await read(id))?.status).toBe(410)
})

test('[S191] an edition that was published before the device died is found again', async () => {
  const { owner, editor } = await start()
  await publishAs(owner, 1)
  await expectSoon(() => newestEdition(publishingIn(editor.here).current.value)?.number === 1)
  const id = idIn(editor)
  for (const key of editor.here.doc.getMap('page-editions').keys()) {
    editor.here.doc.getMap('page-editions').delete(key)
  }
  await lookAfterPages(editor.app, editor.here.handle)
  expect(newestEdition(readPages(editor.here.doc)[0] ?? null)).toMatchObject({ number: 1 })
  expect(await publishAs(editor, 2)).toEqual({ state: 'published', number: 2 })
  expect(id).toBe(idIn(editor))
})

test('[S192] a viewer reads the secret of no page, and publishes and withdraws nothing', async () => {
  const { wire, owner, read } = await start()
  await publishAs(owner, 1)
  const viewer = await letIn(wire, owner, { role: 'viewer', seed: 3 })
  await expectSoon(() => publishingIn(viewer.here).current.value !== null)
  expect(await publishAs(viewer, 2)).toEqual({ state: 'refused', problem: 'keyRefused' })
  expect(await withdraw(viewer.app, viewer.here.handle, idIn(viewer))).toBe('keyRefused')
  expect((await read(idIn(owner)))?.html).toContain('Udgave 1')
})

test('[S192] when the room gets a new key, its pages go along', async () => {
  const { owner } = await start()
  await publishAs(owner, 1)
  const id = idIn(owner)
  const { doc } = owner.here
  const link = (await owner.app.rooms.load()).find(({ kind }) => kind === 'organisation')?.link
  if (link === undefined) throw new Error('she has the room')
  const random = createFakeRandom(77)
  const to = await newRoomLink(random)
  await resealPages(random, { from: { doc, link }, to, doc })
  expect(await pageKey({ doc, link }, id)).toBeNull()
  expect(bytesToBase64url((await pageKey({ doc, link: to }, id))?.pageId ?? new Uint8Array())).toBe(
    id,
  )
})

test('[S192] another page’s secret under this page’s id is not believed', async () => {
  const { owner } = await start()
  await publishAs(owner, 1)
  const id = idIn(owner)
  const sealed = sealedPageSecret(owner.here.doc, id) ?? ''
  const link = (await owner.app.rooms.load()).find(({ kind }) => kind === 'organisation')?.link
  if (link === undefined) throw new Error('she has the room')
  const other = bytesToBase64url(new Uint8Array(16))
  keepPageSecret(owner.here.doc, other, sealed)
  expect(await pageKey({ doc: owner.here.doc, link }, other)).toBeNull()
})

test('[S193] Eve, who reads all that the relay holds, finds what was published and no more', async () => {
  const { store, wire, owner } = await start()
  await publishAs(owner, 1)
  writeCard(owner, 'b', 'Hemmelig kladde')
  await expectSoon(() => owner.here.status.value.edits === 'saved')
  const id = Buffer.from(base64urlToBytes(idIn(owner)) ?? [])
  const roomId = Buffer.from(owner.here.ids.value[0] ?? '', 'hex')
  const page = await store.edition(id, 1)
  const open = Buffer.from(page ?? [])
  expect(open.includes('Makkerpar')).toBe(true)
  expect(open.includes('Hemmelig')).toBe(false)
  expect(open.includes(roomId)).toBe(false)
  const log = await store.entries(roomId, { lane: 'log', from: 1, to: 999, bytes: 9_999_999 })
  for (const entry of [...log, ...wire.seen].map((bytes) => Buffer.from(bytes))) {
    if (entry.includes(Buffer.from(open.subarray(0, 40)))) continue
    for (const word of ['Makkerpar', 'Hemmelig', 'Anne Holm'])
      expect(entry.includes(word)).toBe(false)
    expect(entry.includes(id) && entry.includes(roomId)).toBe(false)
  }
})

test('[S193] whatever stands in a plan, it makes a page that the relay takes', () => {
  const withControls = (plan: OrganisationPlan): OrganisationPlan => ({
    ...plan,
    organisation: `a\u0000\r\n${plan.organisation}`,
    owner: plan.owner.trim() === '' ? 'Anne' : `${plan.owner}\ud800`,
    sections: { ...plan.sections, where: 'a\r\nb\u0007' },
  })
  fc.assert(
    fc.property(
      anyPlan,
      fc.constantFrom(['da', da] as const, ['en', en] as const),
      (plan, [language, words]) => {
        const content = planPage(words, { plan: withControls(plan), language, reviewOn })
        expect(parsePageContent(encodePageContent(content))).toEqual(content)
      },
    ),
  )
})

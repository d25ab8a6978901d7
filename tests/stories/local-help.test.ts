import { expect, test } from 'vitest'

import type { App } from '#app/app.ts'
import { openDevice, settle } from '#app/app.fixture.ts'
import { hasUnreadNews, postOf, unlinkGroup } from '#app/letters/group-post.ts'
import { letterboxLink } from '#app/letters/deliver.ts'
import { inboxIn } from '#app/letters/inbox.ts'
import { localHelpHere } from '#app/local-help-here.ts'
import { helpToShareIn, shareHelp } from '#app/local-help.ts'
import {
  addHelpCard,
  planWriter,
  removeHelpCard,
  sayAround,
  writeHelpCard,
} from '#app/organisation-plan.ts'
import { readLinked, readLocalHelp } from '#documents'
import type { RelayDialer } from '#ports/relay.ts'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'
import { putLetter } from '#sync'

import { placesOf, tracesOf } from './eve.ts'
import { clock, expectSoon, Wire } from './house.ts'
import {
  addressOf,
  deviceOn,
  leaderAt,
  leaderOf,
  link,
  memberOf,
  type Leader,
} from './letters-house.ts'
import { letIn, openOrganisation, type InRoom } from './organisation-house.ts'

// An organisation's help cards reach the rooms that are linked to it, and stand under help there.

const cardsAt = ({ app }: Pick<Leader, 'app'>) =>
  localHelpHere(app).shared.flatMap(({ cards }) => cards.map(({ name }) => name))

/** Anne's organisation, and Mette's group, which is linked to it. */
async function linkedGroup() {
  const wire = new Wire()
  const anne = await openOrganisation(wire)
  const address = await addressOf(anne)
  const mette = await leaderOf(wire, 'KANARIE gruppe', 10)
  await link(mette, address)
  await expectSoon(() => inboxIn(anne.here).value.linked === 1)
  return { wire, anne, address, mette }
}

async function writeCard(one: InRoom, name: string): Promise<string> {
  const writer = planWriter(one.app, one.here)
  if (writer === null) throw new Error('she may write')
  const before = new Set(one.here.doc.getMap('helpCards').keys())
  addHelpCard(writer)
  const id = [...one.here.doc.getMap('helpCards').keys()].find((key) => !before.has(key)) ?? ''
  writeHelpCard(writer, { id, field: 'name', text: name })
  writeHelpCard(writer, { id, field: 'told', text: 'Kun Ida' })
  sayAround(writer, id, 'yes')
  await expectSoon(() => helpToShareIn(one.here).now.cards.some((card) => card.name === name))
  return id
}

test('[S235] help cards go to linked groups by a hand, anew when they change, and away when they are taken back', async () => {
  const { wire, anne, mette } = await linkedGroup()
  const jonas = await memberOf(wire, mette, 20)
  const mentor = await writeCard(anne, 'KANARIE mentor')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(cardsAt(mette)).toEqual([])

  expect(shareHelp(anne.app, anne.here)).toEqual({ ok: true })
  for (const one of [mette, jonas, anne]) {
    await expectSoon(() => cardsAt(one).join() === 'KANARIE mentor')
  }
  expect(helpToShareIn(anne.here)).toMatchObject({ isShared: true, shared: { n: 1 } })
  expect(postOf(mette.here).value.hasHelp).toBe(true)

  await writeCard(anne, 'KANARIE psykolog')
  expect(helpToShareIn(anne.here).isShared).toBe(false)
  expect(cardsAt(mette)).toEqual(['KANARIE mentor'])
  shareHelp(anne.app, anne.here)
  await expectSoon(() => cardsAt(jonas).length === 2)

  const writer = planWriter(anne.app, anne.here)
  for (const id of [mentor, ...anne.here.doc.getMap('helpCards').keys()]) {
    if (writer !== null) removeHelpCard(writer, id)
  }
  await expectSoon(() => helpToShareIn(anne.here).now.cards.length === 0)
  shareHelp(anne.app, anne.here)
  for (const one of [mette, jonas, anne]) await expectSoon(() => cardsAt(one).length === 0)
})

test('[S235] a group that is linked later gets them too, and one that lets go has them no more', async () => {
  const { wire, anne, address } = await linkedGroup()
  await writeCard(anne, 'KANARIE mentor')
  shareHelp(anne.app, anne.here)
  const later = await leaderOf(wire, 'KANARIE senere', 11)
  await link(later, address)
  await expectSoon(() => cardsAt(later).length === 1)

  unlinkGroup(later.here, later.seat)
  await expectSoon(() => cardsAt(later).length === 0)
})

test('[S235] without a network they wait, and help has those of before, also in a page that is opened anew', async () => {
  const wire = new Wire()
  const anne = await openOrganisation(wire)
  const roomStore = createFakeRoomStore()
  const mette = await leaderAt(deviceOn(wire, 10, roomStore), 'KANARIE gruppe')
  await link(mette, await addressOf(anne))
  await writeCard(anne, 'KANARIE mentor')
  shareHelp(anne.app, anne.here)
  await expectSoon(() => cardsAt(mette).length === 1)
  wire.isDown = true
  wire.cut()
  await writeCard(anne, 'KANARIE psykolog')
  shareHelp(anne.app, anne.here)

  const again = openDevice({ roomStore, relay: wire.dialer, clock }).app
  expect(cardsAt({ app: again })).toEqual([])
  for (let tries = 0; tries < 50 && cardsAt({ app: again }).length === 0; tries += 1) {
    await again.rooms.load()
  }
  expect(cardsAt({ app: again })).toEqual(['KANARIE mentor'])
  wire.isDown = false
  await expectSoon(() => cardsAt(mette).length === 2)
})

test('[S235] a page that has its files shows them and asks nobody for anything', async () => {
  const wire = new Wire()
  const anne = await openOrganisation(wire)
  const roomStore = createFakeRoomStore()
  const mette = await leaderAt(deviceOn(wire, 10, roomStore), 'KANARIE gruppe')
  await link(mette, await addressOf(anne))
  await writeCard(anne, 'KANARIE mentor')
  shareHelp(anne.app, anne.here)
  await expectSoon(() => cardsAt(mette).length === 1)

  let dialed = 0
  const dial: RelayDialer['dial'] = (listener) => {
    dialed += 1
    return wire.dialer.dial(listener)
  }
  const { app } = openDevice({ roomStore, clock, relay: { ...wire.dialer, dial } })
  for (let tries = 0; tries < 50 && cardsAt({ app }).length === 0; tries += 1) {
    await app.rooms.load()
  }
  expect(cardsAt({ app })).toEqual(['KANARIE mentor'])
  await settle()
  expect(dialed).toBe(0)
})

test('[S236] two who share at once: every group ends with the same cards', async () => {
  const { wire, anne, mette } = await linkedGroup()
  const ida = await letIn(wire, anne, { role: 'member', seed: 3 })
  await writeCard(anne, 'KANARIE mentor')
  await expectSoon(() => helpToShareIn(ida.here).now.cards.length === 1)
  shareHelp(anne.app, anne.here)
  shareHelp(ida.app, ida.here)
  const isAlike = () =>
    [anne, ida, mette].every(
      ({ here }) => readLocalHelp(here.doc)?.mark === readLocalHelp(anne.here.doc)?.mark,
    )
  await expectSoon(isAlike)
  expect(readLocalHelp(mette.here.doc)?.cards).toHaveLength(1)
  const viewer = await letIn(wire, anne, { role: 'viewer', seed: 4 })
  expect(shareHelp(viewer.app, viewer.here)).toEqual({ ok: false, reason: 'viewer' })
})

test('[S237] cards that fill too much are not sent, and that is said; those of before stay', async () => {
  const { anne, mette } = await linkedGroup()
  await writeCard(anne, 'KANARIE mentor')
  shareHelp(anne.app, anne.here)
  await expectSoon(() => cardsAt(mette).length === 1)
  const writer = planWriter(anne.app, anne.here)
  if (writer === null) throw new Error('she may write')
  for (let n = 0; n < 7; n += 1) {
    const id = await writeCard(anne, `KANARIE ${String(n)}`)
    for (const field of ['how', 'hours', 'told'] as const) {
      writeHelpCard(writer, { id, field, text: '字'.repeat(300) })
    }
  }
  await expectSoon(() =>
    helpToShareIn(anne.here).now.cards.every(({ how }, at) => at === 0 || how.length === 300),
  )

  expect(shareHelp(anne.app, anne.here)).toEqual({ ok: false, reason: 'tooLong' })
  expect(helpToShareIn(anne.here)).toMatchObject({ isShared: false, shared: { n: 1 } })
  expect(cardsAt(mette)).toEqual(['KANARIE mentor'])
})

test('[S237] of what a newer version sent, or what is none, the group is told, and nothing is lost', async () => {
  const { wire, anne, mette } = await linkedGroup()
  await writeCard(anne, 'KANARIE mentor')
  shareHelp(anne.app, anne.here)
  await expectSoon(() => cardsAt(mette).length === 1)
  const box = inboxIn(anne.here).value.box
  const [group] = box === null ? [] : readLinked(anne.here.doc, box.id)
  const letterbox = group === undefined ? null : await letterboxLink(group.answer)
  if (letterbox === null) throw new Error('the group is linked')
  const put = (id: number, letter: unknown) =>
    putLetter(
      { clock, random: { bytes: (length) => new Uint8Array(length).fill(id) }, relay: wire.dialer },
      {
        link: letterbox,
        id: new Uint8Array(8).fill(id),
        plaintext: new TextEncoder().encode(JSON.stringify(letter)),
      },
    )

  expect(hasUnreadNews(mette.here)).toBe(false)
  await put(1, { version: 1, kind: 'help', organisation: 'Fjordby', n: 9, cards: 'mange' })
  await put(2, 'ikke et brev')
  await put(3, { version: 2, kind: 'help', cards: {} })
  await expectSoon(() => hasUnreadNews(mette.here))
  expect(cardsAt(mette)).toEqual(['KANARIE mentor'])
})

test('[S237] what a newer version wrote on this device is said to be unreadable, until the room is opened', async () => {
  const { anne, mette } = await linkedGroup()
  await writeCard(anne, 'KANARIE mentor')
  shareHelp(anne.app, anne.here)
  await expectSoon(() => cardsAt(mette).length === 1)
  await markUnreadable(mette.app, mette.here.handle)
  await expectSoon(() => cardsAt(mette).length === 1)
  expect(localHelpHere(mette.app).isUnreadable).toBe(false)
})

async function markUnreadable({ rooms }: App, handle: string): Promise<void> {
  await rooms.change(handle, { localHelp: 'unreadable' })
}

test('[S238] Eve finds no word of the cards on the wire or in the log', async () => {
  const { wire, anne, mette } = await linkedGroup()
  await writeCard(anne, 'KANARIE mentor')
  shareHelp(anne.app, anne.here)
  await expectSoon(() => cardsAt(mette).length === 1)
  const heap = [
    ...wire.seen.map((bytes) => ({ where: 'wire', bytes })),
    ...wire.logged.map((line) => ({ where: 'log', bytes: Buffer.from(line) })),
  ]
  expect(placesOf([...tracesOf('KANARIE'), ...tracesOf('Fjordby')], heap)).toEqual([])
})

import { openDevice, opened } from '#app/app.fixture.ts'
import type { App } from '#app/app.ts'
import { sitDown, sittingIn } from '#app/group-seat.ts'
import { groupOf, type GroupHere } from '#app/group.ts'
import { wholeKeyLink } from '#app/invite.ts'
import { goIn, readLink } from '#app/join.ts'
import { linkGroup, sendThisLetter } from '#app/letters/group-post.ts'
import { letterboxAddress, openLetterbox } from '#app/letters/inbox.ts'
import { letterboxInHand } from '#app/letters/letterbox-in-hand.ts'
import { makeGroup } from '#app/make-group.ts'
import { decideToSend, nameToSend, suggestToSend, writeToSend } from '#documents'
import { createFakeRandom } from '#ports/random.fake.ts'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'

import { clock, expectSoon, type Wire } from './house.ts'
import type { InRoom } from './organisation-house.ts'

// Groups that are linked to an organisation, each with a leader of its own.

export interface Leader {
  readonly app: App
  readonly here: GroupHere
  readonly seat: string
}

export function deviceOn(wire: Wire, seed: number, roomStore = createFakeRoomStore()): App {
  return openDevice({ relay: wire.dialer, random: createFakeRandom(seed), clock, roomStore }).app
}

async function seatOf(app: App, here: GroupHere): Promise<string> {
  await expectSoon(() => sittingIn(app, here).peek().state === 'sitting')
  const sitting = sittingIn(app, here).peek()
  return sitting.state === 'sitting' ? sitting.seat.id : ''
}

/** She makes a group and leads it. */
export function leaderOf(wire: Wire, name: string, seed: number): Promise<Leader> {
  return leaderAt(deviceOn(wire, seed), name)
}

export async function leaderAt(app: App, name: string): Promise<Leader> {
  const made = await makeGroup(app, {
    name,
    seatCount: '6',
    mode: 'open',
    meets: { date: '', time: '' },
    length: 120,
    leaderName: 'Mette',
  })
  if (!made.ok) throw new Error('no group was made')
  const here = await opened(() => groupOf(app, made.handle))
  await expectSoon(() => here.status.value.edits === 'saved')
  return { app, here, seat: await seatOf(app, here) }
}

/** Somebody else of her group, on a device of his own. */
export async function memberOf(wire: Wire, { app: hers, here }: Leader, seed: number) {
  const app = deviceOn(wire, seed)
  await readLink(app, (await wholeKeyLink(hers, here.handle)) ?? '')
  for (let tries = 0; tries < 20; tries += 1) {
    await goIn(app)
    const record = (await app.rooms.load()).find(({ kind }) => kind === 'group')
    if (record === undefined) continue
    const his = await opened(() => groupOf(app, record.handle))
    await expectSoon(() => sittingIn(app, his).peek().state === 'standing')
    await sitDown(app, his, 'Jonas')
    return { app, here: his, seat: await seatOf(app, his) }
  }
  throw new Error('he does not come in')
}

/** The address that the organisation gives out, once its letterbox is at the relay. */
export async function addressOf({ app, here }: InRoom): Promise<string> {
  for (let tries = 0; tries < 20; tries += 1) {
    if ((await openLetterbox(app, here)) === 'open') break
  }
  const address = letterboxAddress(app, here)
  await expectSoon(() => address.value !== null)
  return address.value ?? ''
}

/** She opens the link, chooses her group, and links it. */
export async function link({ app, here, seat }: Leader, address: string): Promise<void> {
  await readLink(app, address)
  const linked = await linkGroup(here, seat, letterboxInHand(app).peek() ?? '')
  if (!linked.ok) throw new Error(linked.reason)
}

interface ToDecide {
  readonly id: string
  readonly text: string
  readonly isNamed?: boolean
}

/** What a meeting of the group decides. */
export function decide({ here, seat }: Leader, { id, text, isNamed = false }: ToDecide): void {
  const which = { round: 1, id }
  suggestToSend(here.doc, 1, id)
  writeToSend(here.doc, { ...which, text })
  nameToSend(here.doc, which, isNamed)
  decideToSend(here.doc, { ...which, seat })
}

/** Her hand on it. */
export function send({ here, seat }: Leader, id: string): void {
  const sent = sendThisLetter(here, seat, id)
  if (!sent.ok) throw new Error(sent.reason)
}

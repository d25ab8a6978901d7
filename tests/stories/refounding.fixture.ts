import { openDevice, opened, settle } from '#app/app.fixture.ts'
import type { App } from '#app/app.ts'
import { seenBadges } from '#app/badges.ts'
import { answer, choosePoint } from '#app/carry-points.ts'
import { addAgreement, dialogueOf, writeAgreement, type DialogueHere } from '#app/dialogue.ts'
import { wholeKeyLink } from '#app/invite.ts'
import { goIn, readLink } from '#app/join.ts'
import { makeDialogue } from '#app/make-dialogue.ts'
import { ownRoomOf } from '#app/own-room.ts'
import type { RoomOnDevice } from '#app/rooms.ts'
import { sessionOf } from '#app/session.ts'
import { linesToChoose } from '#domain'
import { createFakeRandom } from '#ports/random.fake.ts'

import { browserOn, expectSoon, type Wire } from './house.ts'

// A dialogue, those who are in it, and the ways to look at it from outside.

type SomeBrowser = ReturnType<typeof browserOn>

/** A page in somebody's browser; the same browser again is the same person. */
export function openPage(browser: SomeBrowser, seed: number) {
  const { ports, crash } = browser.openTab()
  return { ...openDevice({ ...ports, random: createFakeRandom(seed) }), crash, browser }
}
export type OpenPage = ReturnType<typeof openPage>

export function arriveOn(wire: Wire, seed: number): OpenPage {
  return openPage(browserOn(wire), seed)
}

/** Somebody at the table, by the page they are at. */
export interface AtTable {
  readonly page: OpenPage
  readonly here: DialogueHere
}

/** The leader carries a point into a room of her own making. */
export async function makeRoom(page: OpenPage): Promise<AtTable> {
  const { app } = page
  const own = await opened(() => ownRoomOf(app))
  answer(own, 'g0', 'Ro til at lede')
  await settle()
  const [line] = linesToChoose(own.room.value, ['g0']).flatMap(({ lines }) => lines)
  if (line) choosePoint(app, own, line)
  await settle()
  const made = await makeDialogue(app, own)
  if (!made.ok) throw new Error(made.reason)
  const host = { page, here: await opened(() => dialogueOf(app, made.handle)) }
  await expectSaved(host)
  return host
}

/** Comes in by the whole key, as somebody does who was shown it, or who got hold of it. */
export async function comeIn(page: OpenPage, link: string): Promise<AtTable> {
  await readLink(page.app, link)
  await goIn(page.app)
  const [record] = await page.app.rooms.load()
  if (record === undefined) throw new Error('the link opens the room')
  const here = await opened(() => dialogueOf(page.app, record.handle))
  const atTable = { page, here }
  await expectSaved(atTable)
  return atTable
}

/** The same person in the same room another day, or in another tab. */
export async function comeBack(browser: SomeBrowser, handle: string, seed: number) {
  const page = openPage(browser, seed)
  return { page, here: await opened(() => dialogueOf(page.app, handle)) }
}

export async function keyOf({ page, here }: AtTable): Promise<string> {
  return (await wholeKeyLink(page.app, here.handle)) ?? ''
}

function recordOf({ rooms }: App, handle: string): RoomOnDevice {
  const record = rooms.list.value?.find((room) => room.handle === handle)
  if (record === undefined) throw new Error('the room is on this device')
  return record
}

export function recordAt({
  page,
  here,
}: {
  readonly page: OpenPage
  readonly here: Pick<DialogueHere, 'handle'>
}): RoomOnDevice {
  return recordOf(page.app, here.handle)
}

export const roomIdAt = (atTable: AtTable): string =>
  Buffer.from(recordAt(atTable).link.roomId).toString('hex')

/** Those who follow, as the host finds them in the list: by the badge each of them wears. */
export async function badgesOf(host: AtTable, staying: readonly AtTable[]): Promise<string[]> {
  const own = await Promise.all([host, ...staying].map(badgeAt))
  await expectSoon(
    () => own.every((key) => host.here.doc.getMap('badges').has(key)),
    () => own,
  )
  return own
}

/** It is put on a moment after the room is open. */
async function badgeAt({ here, page }: AtTable): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const seen = await seenBadges(recordOf(page.app, here.handle).link, here.doc)
    const own = seen.find(({ whose }) => whose === 'this-device')
    if (own !== undefined) return own.key
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  throw new Error('no badge was put on')
}

export function agree({ page, here }: AtTable, text: string): void {
  const before = new Set(here.doc.getMap('agreements').keys())
  addAgreement(page.app, here)
  const id = [...here.doc.getMap('agreements').keys()].find((key) => !before.has(key)) ?? ''
  writeAgreement(here, { id, field: 'what', text })
}

/** More than the room has places for: words in its document that no screen shows. */
export function scribble({ here }: AtTable, text: string): void {
  const words = here.doc.getText('words')
  words.insert(words.length, text)
}

export const scribbledAt = ({ here }: AtTable): string => here.doc.getText('words').toJSON()

export const agreementsAt = ({ here }: AtTable): string[] =>
  here.room.value.agreements.map(({ what }) => what)

/** Resolves when what was written at this page is on its device. */
export async function kept({ page, here }: AtTable): Promise<void> {
  await settle()
  const session = await sessionOf(page.app, recordOf(page.app, here.handle))
  await session?.room.settled()
}

export async function expectSaved({ here }: AtTable): Promise<void> {
  await expectSoon(
    () => here.status.value.connection === 'live' && here.status.value.waiting === 0,
    () => here.status.value,
  )
}

export async function expectIn(atTable: AtTable, roomId: string): Promise<void> {
  await expectSoon(
    () => roomIdAt(atTable) === roomId,
    () => [recordAt(atTable), atTable.here.status.value],
  )
  await expectSaved(atTable)
}

export async function expectAgreed(atTable: AtTable, texts: readonly string[]): Promise<void> {
  await expectSoon(
    () => texts.every((text) => agreementsAt(atTable).includes(text)),
    () => [agreementsAt(atTable), atTable.here.status.value],
  )
}

export async function expectLeftBehind(atTable: AtTable): Promise<void> {
  await expectSoon(
    () => recordAt(atTable).leftBehind,
    () => [recordAt(atTable), atTable.here.status.value],
  )
}

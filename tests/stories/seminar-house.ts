import { openDevice, opened } from '#app/app.fixture.ts'
import type { App } from '#app/app.ts'
import { goIn, readLink } from '#app/join.ts'
import { addTheme, themesIn } from '#app/prioritise.ts'
import { seminarOf, type GuestHere } from '#app/seminar/guest.ts'
import { askForThemes, revealNames } from '#app/seminar/naming.ts'
import type { NamesRead } from '#app/seminar/read-names.ts'
import {
  ask,
  endSeminar,
  openSeminar,
  revealSeminar,
  type SeminarRevealed,
} from '#app/seminar/run-seminar.ts'
import { linkToSeminar, makeSeminar, seminarAt, type SeminarHere } from '#app/seminar/seminars.ts'
import type { Level } from '#domain'
import { createFakeRandom } from '#ports/random.fake.ts'
import { createFakeRoomStore, type FakeRoomStore } from '#ports/room-store.fake.ts'

import { clock, expectSoon, type Wire } from './house.ts'
import type { InRoom } from './organisation-house.ts'

// A seminar that an organisation's room holds, and leaders who come in by its link.

export interface Running {
  readonly app: App
  readonly here: SeminarHere
}

export async function makes({ app, here }: InRoom, ...texts: readonly string[]): Promise<Running> {
  for (const text of texts) addTheme(app, here, text)
  const made = await makeSeminar(app, here, 'Lederseminar')
  if (!made.ok) throw new Error(made.reason)
  await expectSoon(() => here.status.value.edits !== 'written')
  const seminar = await opened(() => seminarAt(app, here, made.id))
  return { app, here: seminar }
}

/** Another who writes in the organisation's room opens the same seminar. */
export async function joins({ app, here }: InRoom, { id }: SeminarHere): Promise<Running> {
  await expectSoon(() => here.doc.getMap('seminars').has(id))
  return { app, here: await opened(() => seminarAt(app, here, id)) }
}

/** All that lies on the table. */
export async function asks({ here }: Running): Promise<void> {
  const themes = themesIn(here.organisation).value
  const asked = await ask(
    here,
    themes.map(({ id, text, candidate }) => ({ id, text, candidate })),
  )
  if (!asked.ok) throw new Error(asked.reason)
  await expectSoon(() => here.asked.value !== null)
}

/** The leaders are asked what they would name. */
export async function asksForNames({ here }: Running): Promise<void> {
  await askForThemes(here)
  await expectSoon(() => here.naming.value !== null)
}

/** To those who have come in for it. */
export async function opensNaming(running: Running, guests: readonly Guest[]): Promise<void> {
  const { app, here } = running
  await expectSoon(
    () => here.named.entered().length >= guests.length,
    () => here.named.entered().length,
  )
  const done = await patiently(() => openSeminar(app, here, here.named))
  if (!done.ok) throw new Error(done.problem)
  await expectSoon(
    () => guests.every((guest) => guest.here.namingSeat.value?.state === 'ready'),
    () => guests.map((guest) => guest.here.namingComing.value),
  )
}

/** On her device, when it answers. */
export async function names({ here }: Guest, ...texts: readonly string[]): Promise<void> {
  for (const [at, text] of texts.entries()) {
    const named = here.name(at, text)
    if (!named.ok) throw new Error(named.reason)
    await expectSoon(() => (here.namingSeat.value?.texts.get(at) ?? '') === text.trim())
  }
}

export async function namesHandedIn(guests: readonly Guest[]): Promise<void> {
  await expectSoon(
    () => guests.every(({ here }) => here.namingSeat.value?.isHandedIn === true),
    () => guests.map(({ here }) => here.namingSeat.value?.pending.size),
  )
}

export async function endsNaming({ app, here }: Running): Promise<NamesRead> {
  const ended = await patiently(() => endSeminar(app, here, here.named))
  if (!ended.ok) throw new Error(ended.problem)
  return patiently(() => revealNames(app, here))
}

export interface Guest {
  readonly app: App
  readonly here: GuestHere
  readonly roomStore: FakeRoomStore
}

export async function linkOf({ app, here }: Running): Promise<string> {
  const link = await linkToSeminar(app, here)
  return link ?? ''
}

export async function comesIn(wire: Wire, link: string, seed: number): Promise<Guest> {
  const roomStore = createFakeRoomStore()
  const around = { relay: wire.dialer, random: createFakeRandom(seed), clock, roomStore }
  const { app } = openDevice(around)
  await readLink(app, link)
  for (let tries = 0; tries < 20; tries += 1) {
    await goIn(app)
    const record = (await app.rooms.load()).find(({ kind }) => kind === 'seminar')
    if (record !== undefined) {
      return { app, here: await opened(() => seminarOf(app, record.handle)), roomStore }
    }
  }
  throw new Error('she does not come in')
}

export function comeIn(wire: Wire, link: string, count: number): Promise<readonly Guest[]> {
  return Promise.all(Array.from({ length: count }, (_, at) => comesIn(wire, link, 100 + at)))
}

export async function opens(running: Running, guests: readonly Guest[]): Promise<void> {
  const { app, here } = running
  await expectSoon(
    () => here.judged.entered().length >= guests.length,
    () => here.judged.entered().length,
  )
  const done = await patiently(() => openSeminar(app, here))
  if (!done.ok) throw new Error(done.problem)
  await expectSoon(
    () => guests.every((guest) => guest.here.seat.value?.state === 'ready'),
    () => guests.map((guest) => [guest.here.coming.value, guest.here.seat.value?.state]),
  )
}

/** The same to each theme: how it goes, and that it matters. */
export function judges({ here }: Guest, success: Level): void {
  const themes = here.asked.value?.themes ?? []
  for (const at of themes.keys()) {
    here.give({ at, axis: 'success', level: success })
    here.give({ at, axis: 'importance', level: 'high' })
  }
}

export async function handedIn(guests: readonly Guest[]): Promise<void> {
  await expectSoon(
    () => guests.every(({ here }) => here.seat.value?.isHandedIn === true),
    () => guests.map(({ here }) => [here.seat.value?.state, here.seat.value?.pending.size]),
  )
}

export async function ends({ app, here }: Running): Promise<SeminarRevealed> {
  const ended = await patiently(() => endSeminar(app, here))
  if (!ended.ok) throw new Error(ended.problem)
  const revealed = await patiently(() => revealSeminar(app, here))
  await expectSoon(() => here.asked.value?.result !== null)
  return revealed
}

/** A busy machine is taken for a dead line: then a person presses once more. */
async function patiently<Answer extends object>(act: () => Promise<Answer>): Promise<Answer> {
  let answer = await act()
  for (let tries = 0; tries < 20 && isOffline(answer); tries += 1) answer = await act()
  return answer
}

function isOffline(answer: object): boolean {
  return 'problem' in answer && answer.problem === 'offlineRound'
}

export const toldIn = ({ here }: Pick<Running, 'here'> | Guest) => here.asked.value?.result ?? null

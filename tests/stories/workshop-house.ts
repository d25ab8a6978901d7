import { openDevice, opened } from '#app/app.fixture.ts'
import type { App } from '#app/app.ts'
import { wholeKeyLink } from '#app/invite.ts'
import { goIn, readLink } from '#app/join.ts'
import { makeWorkshop } from '#app/workshop/make-workshop.ts'
import { workshopOf, type WorkshopHere } from '#app/workshop/workshop.ts'
import { danishWorkshop } from '#content/workshop/da'
import { createFakeRandom } from '#ports/random.fake.ts'
import { createFakeRoomStore, type FakeRoomStore } from '#ports/room-store.fake.ts'

import { clock, expectSoon, type Wire } from './house.ts'

// A workshop's room, who made it, who leads as well, and those who take part.

export interface InHall {
  readonly app: App
  readonly here: WorkshopHere
}

export function deviceIn(
  wire: Wire,
  seed: number,
  roomStore: FakeRoomStore = createFakeRoomStore(),
): App {
  return openDevice({ relay: wire.dialer, random: createFakeRandom(seed), clock, roomStore }).app
}

/** She makes the room with the morning's programme, on a day to come, and it is at the relay. */
export async function openWorkshop(wire: Wire): Promise<InHall> {
  const app = deviceIn(wire, 1)
  const begins = { date: '2100-03-02', time: '08:30' }
  const draft = { name: 'KANARIE formiddag', begins, template: 'morning' } as const
  const made = await makeWorkshop(app, draft, danishWorkshop.templates)
  if (!made.ok) throw new Error('no room was made')
  const here = await opened(() => workshopOf(app, made.handle))
  await expectSoon(() => here.status.value.edits === 'saved')
  return { app, here }
}

/** Comes in by the whole key of a role, on a device of one's own. */
export async function comeIn(
  wire: Wire,
  { app: hers, here }: InHall,
  { role, seed }: { readonly role: 'member' | 'participant'; readonly seed: number },
): Promise<InHall> {
  const app = deviceIn(wire, seed)
  await readLink(app, (await wholeKeyLink(hers, here.handle, role)) ?? '')
  return enter(app)
}

/** Goes in with the key in hand. */
export async function enter(app: App): Promise<InHall> {
  for (let tries = 0; tries < 20; tries += 1) {
    await goIn(app)
    const record = (await app.rooms.load()).find(({ kind }) => kind === 'workshop')
    if (record !== undefined) {
      return { app, here: await opened(() => workshopOf(app, record.handle)) }
    }
  }
  throw new Error('nobody comes in')
}

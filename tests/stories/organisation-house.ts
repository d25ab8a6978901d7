import { openDevice, opened } from '#app/app.fixture.ts'
import type { App } from '#app/app.ts'
import { wholeKeyLink, type InvitedRole } from '#app/invite.ts'
import { goIn, readLink } from '#app/join.ts'
import { makeOrganisation } from '#app/make-organisation.ts'
import { organisationOf, type OrganisationHere } from '#app/organisation.ts'
import { createFakeRandom } from '#ports/random.fake.ts'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'

import { clock, expectSoon, type Wire } from './house.ts'

// An organisation's room, its owner, and those she lets in.

export interface InRoom {
  readonly app: App
  readonly here: OrganisationHere
}

function deviceOn(wire: Wire, seed: number): App {
  const around = { relay: wire.dialer, random: createFakeRandom(seed), clock }
  return openDevice({ ...around, roomStore: createFakeRoomStore() }).app
}

/** She makes the room, and it is at the relay. */
export async function openOrganisation(wire: Wire, app = deviceOn(wire, 1)): Promise<InRoom> {
  const made = await makeOrganisation(app, { name: 'Fjordby Kommune', owner: '' })
  if (!made.ok) throw new Error('no room was made')
  const here = await opened(() => organisationOf(app, made.handle))
  await expectSoon(() => here.status.value.edits === 'saved')
  return { app, here }
}

interface LetIn {
  readonly role: InvitedRole
  readonly seed: number
  readonly app?: App
}

/** Comes in by the whole key of a role, on a device of his own. */
export async function letIn(
  wire: Wire,
  { app: hers, here }: InRoom,
  { role, seed, app = deviceOn(wire, seed) }: LetIn,
): Promise<InRoom> {
  const link = (await wholeKeyLink(hers, here.handle, role)) ?? ''
  await readLink(app, link)
  for (let tries = 0; tries < 20; tries += 1) {
    await goIn(app)
    const record = (await app.rooms.load()).find(({ kind }) => kind === 'organisation')
    if (record !== undefined) {
      return { app, here: await opened(() => organisationOf(app, record.handle)) }
    }
  }
  throw new Error('he does not come in')
}

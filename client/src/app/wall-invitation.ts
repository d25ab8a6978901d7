import { signal, type ReadonlySignal } from '@preact/signals'

import { deriveRoomKeys, type RoomLink } from '#crypto'

import { onePerPage } from './one-per-page.ts'
import type { App } from './app.ts'
import { putInvitation, type Invited, type InvitedRole } from './invite.ts'

/** The way in that stands on the wall. */
export type OnTheWay =
  | { readonly state: 'making' }
  | { readonly state: 'offline' }
  | {
      readonly state: 'made'
      readonly link: string
      readonly code: string
      /** A wall opened with a guest's key can let others follow, and no more. */
      readonly lets: 'joins' | 'follows'
    }

const made = onePerPage<ReadonlySignal<OnTheWay>>()

const daysOnTheWall = 1
const againMs = 10_000

/**
 * An invitation of its own for the wall: it is gone tomorrow, and those that were sent by mail still
 * open the room. A photograph of the picture alone opens nothing.
 */
export function wallInvitation(
  app: App,
  handle: string,
  most: InvitedRole = 'member',
): ReadonlySignal<OnTheWay> {
  return made(app, handle, () => make(app, handle, most))
}

function make(app: App, handle: string, most: InvitedRole): ReadonlySignal<OnTheWay> {
  const way = signal<OnTheWay>({ state: 'making' })
  const tryOnce = async (): Promise<void> => {
    const lesser = await lesserLink(app, handle, most)
    const put = lesser === null ? null : await putInvitation(app, lesser, daysOnTheWall)
    if (put?.ok === true && lesser !== null) {
      const lets = lesser.role === 'viewer' ? 'follows' : 'joins'
      way.value = { state: 'made', link: put.link, code: put.code, lets }
      return
    }
    way.value = { state: 'offline' }
    app.ports.clock.schedule(againMs, () => void tryOnce())
  }
  void tryOnce()
  return way
}

/** What the key on this device may give away: a seat, or a look. */
async function lesserLink(app: App, handle: string, most: InvitedRole): Promise<RoomLink | null> {
  return (await linkFor(app, handle, most)) ?? (await linkFor(app, handle, 'viewer'))
}

async function linkFor(app: App, handle: string, role: InvitedRole): Promise<RoomLink | null> {
  const record = (await app.rooms.load()).find((room) => room.handle === handle)
  if (record === undefined) return null
  const { roomId } = record.link
  const secret = (await deriveRoomKeys(record.link)).secrets[role]
  return secret === undefined ? null : { role, roomId, secret }
}

/** For the machine at the projector: it can show the wall, and can write nothing. */
export async function inviteToLookOn(app: App, handle: string): Promise<Invited> {
  const link = await linkFor(app, handle, 'viewer')
  if (link === null) return { ok: false, problem: 'roomNotHere' }
  return putInvitation(app, link, daysOnTheWall)
}

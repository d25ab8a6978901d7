import { effect, signal, type ReadonlySignal } from '@preact/signals'

import { isCryptoSupported } from '#crypto'
import { createOwnRoom, readOwnRoom } from '#documents'
import { nextCheck, type OwnRoom } from '#domain'

import type { App, ScreenProps } from './app.ts'
import { goWithTheRoom } from './go-with-room.ts'
import { hangRoom } from './keyring-rooms.ts'
import { leftKeyring } from './leave-keyring.ts'
import { onePerPage } from './one-per-page.ts'
import type { Opening } from './opening.ts'
import { rememberOnList } from './remember-on-list.ts'
import { newRoomLink } from './room-link.ts'
import { followRoom, type RoomHere } from './room-here.ts'
import { newestOf, type RoomOnDevice } from './rooms.ts'
import { foundSession } from './session.ts'

export type OwnRoomHere = RoomHere<OwnRoom>
/** What a screen of the own room is given once the room is open. */
export type InOwnRoom = ScreenProps<'own-room'> & { readonly here: OwnRoomHere }
type OwnRoomOpening = ReadonlySignal<Opening<OwnRoomHere>>

const openings = onePerPage<OwnRoomOpening>()
const starting = new WeakMap<App, OwnRoomOpening>()
/** She is told first. A room that begins by itself would look as if hers had been emptied. */
const removed: OwnRoomOpening = signal({ state: 'failed', problem: 'deviceRemoved' })

/**
 * The own room of this device. Where there is none, one is begun: without a name, without a network,
 * and without a question. Ask again after another room is chosen or this one is forgotten.
 */
export function ownRoomOf(app: App): OwnRoomOpening {
  const known = app.rooms.list.value
  const newest = known === null ? null : newestOf('own-room', known)
  if (newest !== null) return openingOf(app, newest)
  if (leftKeyring(app) !== null) return removed
  const begun = starting.get(app) ?? begin(app)
  starting.set(app, begun)
  return begun
}

type Opened<Room> = Exclude<Opening<Room>, { state: 'opening' | 'missing' }>

/** The same, once it is open; or why it is not. */
export async function ownRoomHere(app: App): Promise<Opened<OwnRoomHere>> {
  await app.rooms.load()
  return new Promise((resolve) => {
    const stop = effect(() => {
      const now = ownRoomOf(app).value
      if (now.state === 'opening' || now.state === 'missing') return
      resolve(now)
      // The first reading may be the answer: then there is nothing to stop before this turn is over.
      queueMicrotask(() => stop())
    })
  })
}

function openingOf(app: App, record: RoomOnDevice): OwnRoomOpening {
  return openings(app, record.handle, () => follow(app, record))
}

function follow(app: App, record: RoomOnDevice): OwnRoomOpening {
  goWithTheRoom(app, record.handle)
  const opening = followRoom(app, record, readOwnRoom)
  rememberOnList(app, record.handle, () => {
    const now = opening.value
    return now.state === 'open' ? { nextDate: nextCheck(now.room.room.value.contract) } : {}
  })
  return opening
}

/** What is shown until the list of rooms has the room in it. */
function begin(app: App): OwnRoomOpening {
  const opening = signal<Opening<OwnRoomHere>>({ state: 'opening' })
  void isCryptoSupported().then(async (canLock) => {
    if (!canLock) {
      opening.value = { state: 'failed', problem: 'browserOld' }
      return
    }
    const room = await startIfNone(app)
    // After the room is forgotten there is none again, and asking then begins another.
    starting.delete(app)
    if (room !== null) await hangRoom(app, room)
  })
  return opening
}

async function startIfNone(app: App): Promise<RoomOnDevice | null> {
  const rooms = await app.rooms.load()
  return newestOf('own-room', rooms) !== null || leftKeyring(app) !== null
    ? null
    : startOwnRoom(app)
}

async function startOwnRoom(app: App): Promise<RoomOnDevice> {
  const link = await newRoomLink(app.ports.random)
  return foundSession(app, { kind: 'own-room', name: '', link }, createOwnRoom)
}

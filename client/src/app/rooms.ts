import { signal, type ReadonlySignal } from '@preact/signals'

import {
  bytesToBase64url,
  createDeviceKey,
  openFromDevice,
  sealForDevice,
  type RoomLink,
} from '#crypto'
import type { Clock } from '#ports/clock.ts'
import type { Random } from '#ports/random.ts'
import type { RoomStore } from '#ports/room-store.ts'

import type { DeviceChoices } from './preferences.ts'
import { parseRoomRecord, roomToRecord } from './room-record.ts'
import type { Route } from './route.ts'

export type RoomKind = 'own-room' | 'dialogue' | 'keyring'

/** Said once, and not again when it is answered. */
export type KeyCardState = 'not-said' | 'later' | 'kept'

export interface NewRoom {
  readonly kind: RoomKind
  /** What this device calls it, or empty. The other person never sees it. */
  readonly name: string
  readonly link: RoomLink
  /** The last day of a room that this device made, in days since 1970-01-01; null for every other. */
  readonly endsDay: number | null
}

export interface RoomOnDevice extends NewRoom {
  /** What the address calls it: a word of this device, which says nothing of the room. */
  readonly handle: string
  /** When it was last begun or chosen here; the newest of a kind is the one meant. 0: over since then. */
  readonly chosenAtMs: number
  readonly keyCard: KeyCardState
  /** What the other person of a dialogue said to be called, or empty. */
  readonly saidName: string
  /** It is over for everybody. What this device has of it stays. */
  readonly ended: boolean
  /** The room's last day as it was last heard, in days since 1970-01-01; null before that. */
  readonly lastDay: number | null
  /** The invitation that was made here last and may still open; null when it was withdrawn. */
  readonly invitation: MadeInvitation | null
}

/** What takes an invitation back. Neither its link nor its code is in it. */
export interface MadeInvitation {
  /** In base64url, both. */
  readonly lockerId: string
  readonly proof: string
  /** The last day it opens, in days since 1970-01-01. */
  readonly lastDay: number
}

type RoomChange = Partial<
  Pick<
    RoomOnDevice,
    'name' | 'chosenAtMs' | 'keyCard' | 'link' | 'saidName' | 'ended' | 'lastDay' | 'invitation'
  >
>

/** The rooms of this device. Without Yjs in it: the start screen reads it. */
export interface Rooms {
  /** Null until {@link Rooms.load} has answered. */
  readonly list: ReadonlySignal<readonly RoomOnDevice[] | null>
  load(): Promise<readonly RoomOnDevice[]>
  /** A word for a room that is about to be kept, so that what opened it can be found by it at once. */
  newHandle(): string
  remember(handle: string, room: NewRoom): Promise<RoomOnDevice>
  change(handle: string, change: RoomChange): Promise<void>
  /** From now on it is the one of its kind that is meant. */
  choose(handle: string): Promise<void>
  remove(handle: string): Promise<void>
}

export interface RoomsPorts {
  readonly roomStore: RoomStore
  readonly random: Random
  readonly clock: Clock
}

const atFirst = {
  keyCard: 'not-said',
  saidName: '',
  ended: false,
  lastDay: null,
  invitation: null,
} as const

/** The rooms as the device keeps them: sealed, one by one. */
function createRecords({ roomStore, random }: RoomsPorts) {
  async function write(room: RoomOnDevice): Promise<void> {
    const key = await roomStore.deviceKey(createDeviceKey)
    const sealed = await sealForDevice(key, await roomToRecord(room), random.bytes(12))
    await roomStore.putRoom(room.handle, sealed)
  }
  async function read(): Promise<readonly RoomOnDevice[]> {
    const key = await roomStore.deviceKey(createDeviceKey)
    const sealed = await roomStore.rooms()
    const opened = await Promise.all(
      sealed.map(async (room) =>
        parseRoomRecord(room.handle, await openFromDevice(key, room.sealed)),
      ),
    )
    return opened.filter((room) => room !== null)
  }
  return { write, read }
}

export function createRooms(ports: RoomsPorts, choices: DeviceChoices): Rooms {
  const { roomStore, random, clock } = ports
  const { write, read } = createRecords(ports)
  const list = signal<readonly RoomOnDevice[] | null>(null)
  let loading: Promise<void> | null = null
  let writing = Promise.resolve()

  function show(rooms: readonly RoomOnDevice[]): void {
    list.value = rooms.toSorted((one, other) => other.chosenAtMs - one.chosenAtMs)
    choices.rememberRooms(rooms.length > 0)
  }
  async function load(): Promise<readonly RoomOnDevice[]> {
    await (loading ??= read().then(show))
    return list.peek() ?? []
  }
  const find = (handle: string) => list.peek()?.find((room) => room.handle === handle)
  /** Two changes at once: each builds on the other, and the store gets the later one last. */
  async function change(handle: string, news: RoomChange): Promise<void> {
    await load()
    const room = find(handle)
    if (room === undefined) return
    show((list.peek() ?? []).map((one) => (one === room ? { ...room, ...news } : one)))
    const written = writing.then(async () => {
      const latest = find(handle)
      if (latest !== undefined) await write(latest)
    })
    writing = written.catch(() => undefined)
    await written
  }

  return {
    list,
    load,
    newHandle: () => bytesToBase64url(random.bytes(6)),
    remember: async (handle, added) => {
      await load()
      const room = { ...added, ...atFirst, handle, chosenAtMs: clock.now() }
      // Kept before it is shown: what a person begins to write in must be found again.
      await write(room)
      show([...(list.peek() ?? []), room])
      return room
    },
    change,
    choose: (handle) => change(handle, { chosenAtMs: clock.now() }),
    remove: async (handle) => {
      await load()
      show((list.peek() ?? []).filter((room) => room.handle !== handle))
      await roomStore.removeRoom(handle)
    },
  }
}

/** The newest of a kind on this device, or null. One that is over is meant only when it was chosen. */
export function newestOf(kind: RoomKind, rooms: readonly RoomOnDevice[]): RoomOnDevice | null {
  return rooms.find((room) => room.kind === kind && (!room.ended || room.chosenAtMs > 0)) ?? null
}

interface RoomWords {
  readonly kinds: Readonly<Record<RoomKind, string>>
  readonly dialogueWith: (name: string) => string
}

/** What this device calls it; else what the other person is called there; else its kind. */
export function nameOfRoom(room: RoomOnDevice, words: RoomWords): string {
  const { kind } = room
  const name = room.name || room.saidName
  if (name === '') return words.kinds[kind]
  return kind === 'dialogue' ? words.dialogueWith(name) : name
}

/** What a room of the keyring is called, on this device or not; null for a kind that we do not know. */
export function nameOnKeyringOf(
  { kind, name }: { readonly kind: string; readonly name: string },
  words: RoomWords,
): string | null {
  if (kind === 'dialogue' && name !== '') return words.dialogueWith(name)
  if (kind === 'dialogue' || kind === 'own-room') return name || words.kinds[kind]
  return name || null
}

export function placeOfRoom({ kind, handle }: RoomOnDevice): Route {
  if (kind === 'keyring') return { at: 'keyring', steps: [] }
  return kind === 'own-room' ? { at: 'own-room', steps: [] } : { at: 'dialogue', handle, steps: [] }
}

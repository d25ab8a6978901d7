import { signal, type ReadonlySignal } from '@preact/signals'

import { bytesToBase64url, type RoomLink } from '#crypto'
import type { IsoDate, LocalHelp, NoteWords, Side } from '#domain'
import type { Clock } from '#ports/clock.ts'
import type { Random } from '#ports/random.ts'
import type { Kept, RoomStore, Staying } from '#ports/room-store.ts'

import { bytesToHex } from './hex.ts'
import type { DeviceLock } from './device-lock.ts'
import { createKeptRooms, createListing } from './kept-rooms.ts'
import type { DeviceChoices } from './preferences.ts'
import type { Route } from './route.ts'
import type { AtWorkshop } from './workshop/parse-at-workshop.ts'

export type RoomKind =
  | 'own-room'
  | 'dialogue'
  | 'group'
  | 'organisation'
  | 'workshop'
  | 'keyring'
  | 'interview'
  | 'seminar'

/** Said once, and not again when it is answered. */
export type KeyCardState = 'not-said' | 'later' | 'kept'

export interface NewRoom {
  readonly kind: RoomKind
  /** What this device calls it, or empty. The other person never sees it. */
  readonly name: string
  readonly link: RoomLink
  /** The last day of a room that this device made, in days since 1970-01-01; null for every other. */
  readonly endsDay: number | null
  /** Of the badge that her other devices wear there, where there are any. */
  readonly badge?: string
}

export interface RoomOnDevice extends NewRoom {
  /** What the address calls it: a word of this device, which says nothing of the room. */
  readonly handle: string
  /** When it was last begun or chosen here; the newest of a kind is the one meant. 0: over since then. */
  readonly chosenAtMs: number
  readonly keyCard: KeyCardState
  /** What the other person of a dialogue said to be called, or what a group is called there; or empty. */
  readonly saidName: string
  /** When something is to happen there, as this device last read it: a talk, a meeting, a look; or null. */
  readonly nextDate: IsoDate | null
  /** It is over for everybody. What this device has of it stays. */
  readonly ended: boolean
  /** The room's last day as it was last heard, in days since 1970-01-01; null before that. */
  readonly lastDay: number | null
  /** The invitation that was made here last and may still open; null when it was withdrawn. */
  readonly invitation: MadeInvitation | null
  /** The same of one that lets others read and not write. */
  readonly viewerInvitation: MadeInvitation | null
  /** On which side of a dialogue this device sits; null until it has been opened. */
  readonly side: Side | null
  /** Notes of an interview that are not on their way yet, oldest first. */
  readonly unsent: readonly UnsentNote[]
  /** The secret of the badge that is worn there, in base64url; empty in a record of before badges. */
  readonly badge: string
  /** The key it had before it moved, or null. */
  readonly former: RoomLink | null
  /** It has moved, and the new key was not given to this device. */
  readonly leftBehind: boolean
  /** A new key that was chosen here and that the others do not have yet. */
  readonly refounding: Refounding | null
  /** The badges in a room for two that she has said she knows, in base64url. */
  readonly knownBadges: readonly string[]
  /** Her keyring has its key, at the relay: taken off this device it is not lost. */
  readonly hung: boolean
  /** The help cards of the organisation that the room is linked to, or is; null while there are none. */
  readonly localHelp: LocalHelp | 'unreadable' | null
  /** What this device has of its own at a workshop; null in every other room, and before there is any. */
  readonly atWorkshop: AtWorkshop | null
}

export interface UnsentNote extends NoteWords {
  /** 8 bytes in base64url. */
  readonly id: string
}

export interface Refounding {
  readonly link: RoomLink
  /** The badges of those who follow, this device's first. */
  readonly stay: readonly string[]
  /** Of a keyring, the badges that do not follow: all others do, also those that come meanwhile. */
  readonly goes: readonly string[] | null
}

/** What takes an invitation back. Neither its link nor its code is in it. */
export interface MadeInvitation {
  /** In base64url, both. */
  readonly lockerId: string
  readonly proof: string
  /** The last day it opens, in days since 1970-01-01. */
  readonly lastDay: number
}

type RoomChange = Partial<Omit<RoomOnDevice, 'handle' | 'kind'>>

/** The rooms of this device. Without Yjs in it: the start screen reads it. */
export interface Rooms {
  /** Null until {@link Rooms.load} has answered. */
  readonly list: ReadonlySignal<readonly RoomOnDevice[] | null>
  /** Whether the keys of all of them lie on this device. Where they do not, a new page lacks them. */
  readonly storage: ReadonlySignal<Kept>
  /** Whether the browser promised not to clear them by itself; null until it has answered. */
  readonly staying: ReadonlySignal<Staying | null>
  /** Some browsers ask the person, so it is called when she has just made or looked for a room. */
  askToStay(): void
  /** Reads what lies on the device now: another tab may have changed it. */
  load(): Promise<readonly RoomOnDevice[]>
  /** A word for a room that is about to be kept, so that what opened it can be found by it at once. */
  newHandle(): string
  /** What another device knew of the room already is taken over. */
  remember(handle: string, room: NewRoom | RoomOnDevice): Promise<RoomOnDevice>
  change(handle: string, change: RoomChange): Promise<void>
  /** From now on it is the one of its kind that is meant. */
  choose(handle: string): Promise<void>
  remove(handle: string): Promise<void>
}

export interface RoomsPorts {
  readonly roomStore: RoomStore
  readonly random: Random
  readonly clock: Clock
  readonly lock: DeviceLock
}

const dayMs = 86_400_000

const atFirst = {
  keyCard: 'not-said',
  saidName: '',
  nextDate: null,
  ended: false,
  lastDay: null,
  invitation: null,
  viewerInvitation: null,
  side: null,
  unsent: [],
  former: null,
  leftBehind: false,
  refounding: null,
  knownBadges: [],
  hung: false,
  localHelp: null,
  atWorkshop: null,
} as const

/** What a device that keeps the room would know of it, before it does. */
export function notHere(room: NewRoom): RoomOnDevice {
  return { ...atFirst, handle: '', chosenAtMs: 0, badge: '', ...room }
}

/** Nothing of what was for the moment stays on the device when it is over. */
function isOverHere(room: RoomOnDevice, today: number): boolean {
  const { ended, lastDay } = room
  return !isListed(room) && (ended || (lastDay !== null && lastDay < today))
}

export function createRooms(ports: RoomsPorts, choices: DeviceChoices): Rooms {
  const { roomStore, random, clock } = ports
  const listing = createListing((rooms) => choices.rememberRooms(rooms.some(isListed)))
  const { storage, inTurn, look, keep, write, takeOff } = createKeptRooms(ports, listing)
  const staying = signal<Staying | null>(null)

  async function load(): Promise<readonly RoomOnDevice[]> {
    const today = Math.floor(clock.now() / dayMs)
    for (const room of (await look()).filter((one) => isOverHere(one, today))) {
      await roomStore.forget(bytesToHex(room.link.roomId))
      await takeOff(room.handle)
    }
    return ports.lock.isLocked.peek() === true ? [] : (listing.list.peek() ?? [])
  }
  function change(handle: string, news: RoomChange): Promise<void> {
    const shown = listing.find(handle)
    if (shown !== undefined) listing.showOne(handle, { ...shown, ...news })
    return inTurn(() => write(handle, (room) => ({ ...room, ...news })))
  }
  async function remember(handle: string, added: NewRoom | RoomOnDevice): Promise<RoomOnDevice> {
    await look()
    const badge = added.badge || bytesToBase64url(random.bytes(32))
    const room = { ...atFirst, chosenAtMs: clock.now(), ...added, badge, handle }
    // Kept before it is shown, where the device keeps anything: it must be found again.
    await keep(room, null)
    listing.showOne(handle, room)
    askToStay()
    return room
  }
  function askToStay(): void {
    if (staying.peek() !== 'stays') {
      void roomStore.askToStay().then((promised) => (staying.value = promised))
    }
  }

  return {
    list: listing.list,
    storage,
    staying,
    askToStay,
    load: () => inTurn(load),
    newHandle: () => bytesToBase64url(random.bytes(6)),
    remember: (handle, added) => inTurn(() => remember(handle, added)),
    change,
    choose: (handle) => change(handle, { chosenAtMs: clock.now() }),
    remove: (handle) => inTurn(() => takeOff(handle)),
  }
}

/** An interview and a seminar are for the moment: they stand in no list, and hang on no keyring. */
export function isListed({ kind }: RoomOnDevice): boolean {
  return kind !== 'interview' && kind !== 'seminar'
}

/** On which side of a dialogue this device sits. Before it was opened: most are made by the leader. */
export function sideIn({ side, link }: RoomOnDevice): Side {
  return side ?? (link.role === 'host' ? 'leader' : 'nearest')
}

/** Others have its key as well, and all that knows the room by its number can follow it to another. */
export function canHaveNewKey(kind: RoomKind): boolean {
  return kind === 'own-room' || kind === 'dialogue' || kind === 'group' || kind === 'organisation'
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

const namedAlone = ['dialogue', 'own-room', 'group', 'organisation', 'workshop'] as const

/** What a room of the keyring is called, on this device or not; null for a kind that we do not know. */
export function nameOnKeyringOf(
  { kind, name }: { readonly kind: string; readonly name: string },
  words: RoomWords,
): string | null {
  if (kind === 'dialogue' && name !== '') return words.dialogueWith(name)
  const known = namedAlone.find((one) => one === kind)
  return name || (known === undefined ? null : words.kinds[known])
}

export function placeOfRoom({ kind, handle }: RoomOnDevice): Route {
  if (kind === 'keyring') return { at: 'keyring', steps: [] }
  if (kind === 'interview' || kind === 'seminar') return { at: kind, handle }
  return kind === 'own-room' ? { at: 'own-room', steps: [] } : { at: kind, handle, steps: [] }
}

import { signal, type ReadonlySignal } from '@preact/signals'

import { openFromDevice, sealForDevice } from '#crypto'
import type { Random } from '#ports/random.ts'
import type { Kept, RoomStore } from '#ports/room-store.ts'

import type { DeviceLock } from './device-lock.ts'
import { parseRoomRecord, roomToRecord } from './room-record.ts'
import type { RoomOnDevice } from './rooms.ts'

/** The rooms as this page shows them. */
export interface Listing {
  readonly list: ReadonlySignal<readonly RoomOnDevice[] | null>
  show(rooms: readonly RoomOnDevice[]): void
  /** In the place of what was shown of the room; null takes it out. */
  showOne(handle: string, room: RoomOnDevice | null): void
  find(handle: string): RoomOnDevice | undefined
}

export function createListing(onShow: (rooms: readonly RoomOnDevice[]) => void): Listing {
  const list = signal<readonly RoomOnDevice[] | null>(null)
  function show(rooms: readonly RoomOnDevice[]): void {
    list.value = rooms.toSorted((one, other) => other.chosenAtMs - one.chosenAtMs)
    onShow(rooms)
  }
  return {
    list,
    show,
    showOne(handle, room) {
      const others = (list.peek() ?? []).filter((one) => one.handle !== handle)
      show(room === null ? others : [...others, room])
    },
    find: (handle) => list.peek()?.find((room) => room.handle === handle),
  }
}

interface Ports {
  readonly roomStore: RoomStore
  readonly random: Random
  readonly lock: DeviceLock
}

interface Lying {
  readonly room: RoomOnDevice
  readonly sealed: Uint8Array
}

/** The rooms as the device keeps them: sealed, one by one. */
function createRecords({ roomStore, random, lock }: Ports) {
  async function put(room: RoomOnDevice, was: Uint8Array | null): Promise<Kept | 'changed'> {
    const { key, note } = await lock.sealing()
    const sealed = await sealForDevice(key, await roomToRecord(room), random.bytes(12))
    return roomStore.putRoom(room.handle, { sealed, was, lock: note })
  }
  /** By handle; null when they cannot be read now. */
  async function read(): Promise<ReadonlyMap<string, Lying> | null> {
    const { key } = await lock.sealing()
    const rooms = await roomStore.rooms()
    if (rooms === null) return null
    const opened = await Promise.all(
      rooms.map(async ({ handle, sealed }) => {
        const room = await parseRoomRecord(handle, await openFromDevice(key, sealed))
        return room === null ? null : { room, sealed }
      }),
    )
    const lying = opened.filter((one) => one !== null)
    return new Map(lying.map((one) => [one.room.handle, one]))
  }
  return { put, read }
}

/** Keeps the listing and the device alike. Other tabs of this browser do the same, at the same time. */
export function createKeptRooms(ports: Ports, { list, show, showOne, find }: Listing) {
  const { put, read } = createRecords(ports)
  const storage = signal<Kept>('kept')
  /** Rooms of this page whose keys the device has not taken yet. */
  const unkept = new Map<string, RoomOnDevice>()
  let turn: Promise<unknown> = Promise.resolve()

  /** One after another: each begins with what the one before it left on the device. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }
  async function keep(room: RoomOnDevice, was: Uint8Array | null): Promise<Kept | 'changed'> {
    const answer = await put(room, was)
    if (answer === 'changed' && was !== null) return answer
    // Nothing lies under a new name: another tab has locked the device, and this page cannot keep it.
    const kept = answer === 'changed' ? 'blocked' : answer
    if (kept === 'kept') unkept.delete(room.handle)
    else if (was === null) unkept.set(room.handle, room)
    if (kept !== 'kept' || unkept.size === 0) storage.value = kept
    return kept
  }
  async function look(): Promise<readonly RoomOnDevice[]> {
    if (!(await ports.lock.look())) return []
    for (const room of unkept.values()) await keep(room, null)
    const lying = await read()
    const known = lying === null ? (list.peek() ?? []) : [...lying.values()].map(({ room }) => room)
    show([...known.filter(({ handle }) => !unkept.has(handle)), ...unkept.values()])
    return list.peek() ?? []
  }
  /** What another tab changed meanwhile stays; a room that it took off the device stays away. */
  async function write(
    handle: string,
    change: (room: RoomOnDevice) => RoomOnDevice,
  ): Promise<void> {
    if (!(await ports.lock.look())) return
    const lying = await read()
    const there = lying?.get(handle)
    const shown = lying === null ? find(handle) : undefined
    const room = there?.room ?? unkept.get(handle) ?? shown
    if (room === undefined) return showOne(handle, null)
    const changed = change(room)
    if ((await keep(changed, there?.sealed ?? null)) === 'changed') return write(handle, change)
    showOne(handle, changed)
  }
  async function takeOff(handle: string): Promise<void> {
    unkept.delete(handle)
    showOne(handle, null)
    const gone = await ports.roomStore.removeRoom(handle)
    if (gone !== 'kept') storage.value = gone
  }
  return { storage, inTurn, look, keep, write, takeOff }
}

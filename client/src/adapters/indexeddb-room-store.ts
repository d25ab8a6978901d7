import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

import type {
  Kept,
  RoomStore,
  RoomToPut,
  SealedMemory,
  TurnOfLock,
  Staying,
} from '#ports/room-store.ts'

interface Schema extends DBSchema {
  /** Under `key` the device's own, under `lock` what is known of its lock. */
  device: { key: 'key' | 'lock'; value: CryptoKey | Uint8Array }
  rooms: { key: string; value: Uint8Array }
  memories: { key: string; value: Pick<SealedMemory, 'head' | 'sealed'> }
  entries: { key: [room: string, seq: number]; value: Uint8Array }
  drafts: { key: [room: string, writer: string]; value: Uint8Array }
}

type Database = IDBPDatabase<Schema>

/** The browser's own database. Where there is none, reading finds nothing and writing says `blocked`. */
export function createIndexedDbRoomStore(name: string): RoomStore {
  const access = openAccess(name)
  const { read, write, attempt } = access
  return {
    ...listOfRooms(access),
    load: (room) => read((database) => load(database, room), null),
    putEntries: (room, entries) =>
      write(async (database) => {
        const transaction = database.transaction('entries', 'readwrite')
        await Promise.all(
          entries.map(({ seq, bytes }) => transaction.store.put(bytes, [room, seq])),
        )
        await transaction.done
      }),
    putMemory: (room, memory) => attempt((database) => putMemory(database, room, memory)),
    putDraft: (room, writer, sealed) =>
      write(async (database) => {
        // Strict: it has to be on the disk, not in the browser's hands, before anything is sent.
        const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' })
        await transaction.store.put(sealed, [room, writer])
        await transaction.done
      }),
    removeDraft: (room, writer) => write((database) => database.delete('drafts', [room, writer])),
    forget: (room) => write((database) => forget(database, room)),
    askToStay,
  }
}

interface Access {
  read<T>(work: (database: Database) => Promise<T>, otherwise: T): Promise<T>
  /** What the work answers, or why nothing is written. */
  attempt<T>(work: (database: Database) => Promise<T>): Promise<T | 'full' | 'blocked'>
  write(work: (database: Database) => Promise<unknown>): Promise<Kept>
}

function openAccess(name: string): Access {
  let opening: Promise<Database> | null = null
  const open = () => (opening ??= openDatabase(name))
  async function attempt<T>(
    work: (database: Database) => Promise<T>,
  ): Promise<T | 'full' | 'blocked'> {
    try {
      return await work(await open())
    } catch (error) {
      opening = null
      return isOutOfSpace(error) ? 'full' : 'blocked'
    }
  }
  return {
    attempt,
    write: (work) => attempt((database) => work(database).then(() => 'kept' as const)),
    async read(work, otherwise) {
      try {
        return await work(await open())
      } catch {
        opening = null
        return otherwise
      }
    },
  }
}

type ListOfRooms = Pick<
  RoomStore,
  'deviceKey' | 'rooms' | 'putRoom' | 'removeRoom' | 'lock' | 'turnLock' | 'forgetAll'
>

function listOfRooms({ read, write, attempt }: Access): ListOfRooms {
  /** A key that no later page will have: what it seals must not lie among the rooms. */
  let passingKey: Promise<CryptoKey> | null = null
  let isKeyPassing = false
  return {
    async deviceKey(create) {
      const lasting = await read((database) => deviceKey(database, create), null)
      isKeyPassing = lasting === null
      return lasting ?? (passingKey ??= create())
    },
    rooms: () => read(listRooms, null),
    async putRoom(handle, room) {
      return isKeyPassing ? 'blocked' : attempt((database) => putRoom(database, handle, room))
    },
    removeRoom: (handle) => write((database) => database.delete('rooms', handle)),
    lock: () => read(async (database) => lockIn(await database.get('device', 'lock')), null),
    async turnLock(turn) {
      return isKeyPassing ? 'blocked' : attempt((database) => turnLock(database, turn))
    },
    forgetAll: () => write(forgetAll),
  }
}

function openDatabase(name: string): Promise<Database> {
  return openDB<Schema>(name, 1, {
    upgrade(database) {
      for (const store of ['device', 'rooms', 'memories', 'entries', 'drafts'] as const) {
        database.createObjectStore(store)
      }
    },
  })
}

async function deviceKey(database: Database, create: () => Promise<CryptoKey>) {
  const known = keyIn(await database.get('device', 'key'))
  if (known !== null) return known
  const made = await create()
  // Two tabs may both have found none: the first to write wins, the other takes it over.
  const transaction = database.transaction('device', 'readwrite')
  const first = keyIn(await transaction.store.get('key'))
  if (first === null) await transaction.store.put(made, 'key')
  await transaction.done
  return first ?? made
}

async function listRooms(database: Database) {
  const [handles, sealed] = await Promise.all([
    database.getAllKeys('rooms'),
    database.getAll('rooms'),
  ])
  return handles.map((handle, at) => ({ handle, sealed: sealed[at] ?? new Uint8Array() }))
}

async function putRoom(
  database: Database,
  handle: string,
  { sealed, was, lock }: RoomToPut,
): Promise<'kept' | 'changed'> {
  const transaction = database.transaction(['rooms', 'device'], 'readwrite', strict)
  const rooms = transaction.objectStore('rooms')
  const [lying = null, device] = await Promise.all([
    rooms.get(handle),
    transaction.objectStore('device').get('lock'),
  ])
  const isAsItWas = String(lying) === String(was) && String(lockIn(device)) === String(lock)
  if (isAsItWas) await rooms.put(sealed, handle)
  await transaction.done
  return isAsItWas ? 'kept' : 'changed'
}

/** On the disk, not in the browser's hands. */
const strict = { durability: 'strict' } as const

function keyIn(lying: CryptoKey | Uint8Array | undefined): CryptoKey | null {
  return lying instanceof CryptoKey ? lying : null
}

function lockIn(lying: CryptoKey | Uint8Array | undefined): Uint8Array | null {
  return lying instanceof Uint8Array ? lying : null
}

/** One transaction: a tab that dies in it leaves all as it was. */
async function turnLock(database: Database, turn: TurnOfLock): Promise<'kept' | 'changed'> {
  const transaction = database.transaction(['rooms', 'device'], 'readwrite', strict)
  const [rooms, device] = [transaction.objectStore('rooms'), transaction.objectStore('device')]
  const [handles, lying, lock] = await Promise.all([
    rooms.getAllKeys(),
    rooms.getAll(),
    device.get('lock'),
  ])
  const seen = new Map(turn.rooms.map(({ handle, was }) => [handle, String(was)]))
  const areAsSeen = handles.every((handle, at) => seen.get(handle) === String(lying[at]))
  const isAsItWas = areAsSeen && handles.length === seen.size
  if (!isAsItWas || String(lockIn(lock)) !== String(turn.was)) {
    await transaction.done
    return 'changed'
  }
  await Promise.all([
    ...turn.rooms.map(({ handle, sealed }) => rooms.put(sealed, handle)),
    turn.note === null ? device.delete('lock') : device.put(turn.note, 'lock'),
    transaction.done,
  ])
  return 'kept'
}

async function forgetAll(database: Database): Promise<void> {
  const stores = ['device', 'rooms', 'memories', 'entries', 'drafts'] as const
  const transaction = database.transaction(stores, 'readwrite', strict)
  await Promise.all(stores.map((store) => transaction.objectStore(store).clear()))
  await transaction.done
}

/** Browsers give a private window a share of memory, and every other a share of the disk or ten GiB. */
const privateBytes = 5 * 1024 ** 3

async function askToStay(): Promise<Staying> {
  try {
    if (await navigator.storage.persist()) return 'stays'
    const { quota } = await navigator.storage.estimate()
    return quota !== undefined && quota < privateBytes ? 'forgets' : 'unknown'
  } catch {
    // Where there is nothing to ask, nothing was promised.
    return 'unknown'
  }
}

async function load(database: Database, room: string) {
  const range = everythingOf(room)
  const [memory, entryKeys, entries, draftKeys, drafts] = await Promise.all([
    database.get('memories', room),
    database.getAllKeys('entries', range),
    database.getAll('entries', range),
    database.getAllKeys('drafts', range),
    database.getAll('drafts', range),
  ])
  return {
    memory: memory?.sealed ?? null,
    entries: entries.map((bytes, at) => ({ seq: entryKeys[at]?.[1] ?? 0, bytes })),
    drafts: drafts.map((sealed, at) => ({ writer: draftKeys[at]?.[1] ?? '', sealed })),
  }
}

async function putMemory(
  database: Database,
  room: string,
  memory: SealedMemory,
): Promise<'kept' | 'changed'> {
  const transaction = database.transaction(['memories', 'entries'], 'readwrite')
  const { head, setAside, sealed, was } = memory
  const memories = transaction.objectStore('memories')
  const lying = await memories.get(room)
  if (!isSame(lying?.sealed ?? null, was)) return 'changed'
  await memories.put({ head, sealed }, room)
  const entries = transaction.objectStore('entries')
  await entries.delete(IDBKeyRange.bound([room, 0], [room, head]))
  for (const { seq, bytes } of setAside) await entries.put(bytes, [room, seq])
  await transaction.done
  return 'kept'
}

function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === null || b === null ? a === b : indexedDB.cmp(a, b) === 0
}

async function forget(database: Database, room: string): Promise<void> {
  const transaction = database.transaction(['memories', 'entries', 'drafts'], 'readwrite')
  await Promise.all([
    transaction.objectStore('memories').delete(room),
    transaction.objectStore('entries').delete(everythingOf(room)),
    transaction.objectStore('drafts').delete(everythingOf(room)),
  ])
  await transaction.done
}

/** Keys are [room, …]; an array sorts after every number and string. */
function everythingOf(room: string): IDBKeyRange {
  return IDBKeyRange.bound([room], [room, []])
}

function isOutOfSpace(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}

import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

import type { Kept, RoomStore, RoomToPut, SealedMemory } from '#ports/room-store.ts'

interface Schema extends DBSchema {
  device: { key: string; value: CryptoKey }
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

type ListOfRooms = Pick<RoomStore, 'deviceKey' | 'rooms' | 'putRoom' | 'removeRoom'>

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
  const known = await database.get('device', 'key')
  if (known !== undefined) return known
  const made = await create()
  // Two tabs may both have found none: the first to write wins, the other takes it over.
  const transaction = database.transaction('device', 'readwrite')
  const first = await transaction.store.get('key')
  if (first === undefined) await transaction.store.put(made, 'key')
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
  { sealed, was }: RoomToPut,
): Promise<'kept' | 'changed'> {
  const transaction = database.transaction('rooms', 'readwrite', { durability: 'strict' })
  const lying = (await transaction.store.get(handle)) ?? null
  const isAsItWas = String(lying) === String(was)
  if (isAsItWas) await transaction.store.put(sealed, handle)
  await transaction.done
  return isAsItWas ? 'kept' : 'changed'
}

async function askToStay(): Promise<boolean> {
  try {
    return await navigator.storage.persist()
  } catch {
    // Where there is no such promise to ask for, nothing was promised.
    return false
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

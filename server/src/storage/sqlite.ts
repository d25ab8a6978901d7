import { DatabaseSync } from 'node:sqlite'

import type { NewEdition, StoredPage } from './page-store.ts'
import {
  failLocker,
  keepLocker,
  lockerSchema,
  prepareLockerStatements,
  putLocker,
  storedLocker,
} from './sqlite-lockers.ts'
import {
  editionOf,
  pageSchema,
  preparePageStatements,
  putEdition,
  storedPage,
  sweepPages,
  withdrawPage,
} from './sqlite-pages.ts'
import { blob, integer } from './sqlite-row.ts'
import {
  appendGroup,
  emptyRoom,
  entriesIn,
  newestSnapshot,
  prepareRoomStatements,
  putRoom,
  putSnapshot,
  roomSchema,
  storedRoom,
} from './sqlite-rooms.ts'
import {
  actAtUrn,
  closeRunOut,
  closeUrn,
  dropUrnsOf,
  prepareUrnStatements,
  putUrn,
  reveal,
  storedUrn,
  urnSchema,
} from './sqlite-urns.ts'
import type {
  Append,
  Appended,
  NewLocker,
  Range,
  Store,
  StoredLocker,
  StoredPolicy,
  StoredRoom,
  StoredSnapshot,
} from './store.ts'
import type { NewUrn, StoredUrn, UrnAct, UrnActed, UrnPut } from './urn-store.ts'

// One file. A transaction is on the disk when it commits (WAL, synchronous=FULL); no time in it is
// finer than a day, and no address is in it at all.

const schemaVersion = 5
const sweptSchema = 'create table swept (only integer primary key, day integer not null) strict;'
const schema = `
  ${roomSchema}
  ${lockerSchema}
  ${urnSchema}
  ${sweptSchema}
  ${pageSchema}
  pragma user_version = ${schemaVersion};
`
/** What each later version added to the one before it. */
const steps = [
  'alter table locker add column lasting integer not null default 0;',
  urnSchema,
  sweptSchema,
  pageSchema,
]

/** Throws when the file was made by a newer version, and touches nothing in it. */
export function openSqliteStore(file: string): Store {
  const database = new DatabaseSync(file, { timeout: 5000 })
  const version = versionOf(database)
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
  // What is deleted is overwritten: an urn below its minimum, an ended room, a withdrawn page.
  database.exec('pragma secure_delete = on')
  migrate(database, version)
  return new SqliteStore(database)
}

function versionOf(database: DatabaseSync): number {
  const version = integer(database.prepare('pragma user_version').get() ?? {}, 'user_version')
  if (version <= schemaVersion) return version
  database.close()
  throw new Error('it was written by a newer Tillidsrum, which must be started instead')
}

function migrate(database: DatabaseSync, version: number): void {
  if (version === 0) database.exec(`begin; ${schema} commit`)
  else if (version < schemaVersion) {
    const missing = steps.slice(version - 1).join('')
    database.exec(`begin; ${missing} pragma user_version = ${schemaVersion}; commit`)
  }
}

class SqliteStore implements Store {
  readonly #database: DatabaseSync
  readonly #statements: Statements

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#statements = prepareStatements(database)
  }

  room(id: Uint8Array): Promise<StoredRoom | null> {
    return promised(() => storedRoom(this.#statements.rooms, id))
  }

  async putPolicy(id: Uint8Array, policy: StoredPolicy): Promise<boolean> {
    const { isOpen } = policy
    const isPut = await this.#inTransaction(() => {
      if (!putRoom(this.#statements.rooms, id, policy)) return false
      if (!isOpen) emptyOut(this.#statements, id)
      return true
    })
    if (isPut && !isOpen) this.#forgetTheWay()
    return isPut
  }

  append(appends: readonly Append[]): Promise<readonly Appended[]> {
    return this.#inTransaction(() => appendGroup(this.#statements.rooms, appends))
  }

  entries(id: Uint8Array, range: Range): Promise<readonly Uint8Array[]> {
    return promised(() => entriesIn(this.#statements.rooms, id, range))
  }

  snapshot(id: Uint8Array): Promise<StoredSnapshot | null> {
    return promised(() => newestSnapshot(this.#statements.rooms, id))
  }

  putSnapshot(id: Uint8Array, snapshot: StoredSnapshot): Promise<void> {
    return this.#inTransaction(() => putSnapshot(this.#statements.rooms, id, snapshot))
  }

  putLocker(id: Uint8Array, locker: NewLocker): Promise<boolean> {
    return promised(() => putLocker(this.#statements.lockers, id, locker))
  }

  locker(id: Uint8Array): Promise<StoredLocker | null> {
    return promised(() => storedLocker(this.#statements.lockers, id))
  }

  failLocker(id: Uint8Array): Promise<number> {
    return promised(() => failLocker(this.#statements.lockers, id))
  }

  keepLocker(id: Uint8Array, locker: NewLocker): Promise<boolean> {
    return promised(() => keepLocker(this.#statements.lockers, id, locker))
  }

  dropLocker(id: Uint8Array): Promise<boolean> {
    return promised(() => this.#statements.lockers.dropLocker.run(id).changes === 1)
  }

  putUrn(urn: NewUrn, was: Uint8Array | null): Promise<UrnPut> {
    return this.#inTransaction(() => putUrn(this.#statements.urns, urn, was))
  }

  urn(id: Uint8Array): Promise<StoredUrn | null> {
    return promised(() => storedUrn(this.#statements.urns, id))
  }

  atUrns(acts: readonly UrnAct[]): Promise<readonly UrnActed[]> {
    return this.#inTransaction(() => acts.map((act) => actAtUrn(this.#statements.urns, act)))
  }

  async closeUrn(id: Uint8Array, closing: Uint8Array): Promise<void> {
    await this.#inTransaction(() => closeUrn(this.#statements.urns, id, closing))
    this.#forgetTheWay()
  }

  reveal(id: Uint8Array): Promise<Uint8Array | null> {
    return promised(() => reveal(this.#statements.urns, id))
  }

  page(id: Uint8Array): Promise<StoredPage | null> {
    return promised(() => storedPage(this.#statements.pages, id))
  }

  putEdition(id: Uint8Array, edition: NewEdition, was: Uint8Array | null): Promise<boolean> {
    return this.#inTransaction(() => putEdition(this.#statements.pages, id, { edition, was }))
  }

  edition(id: Uint8Array, number: number): Promise<Uint8Array | null> {
    return promised(() => editionOf(this.#statements.pages, id, number))
  }

  async withdrawPage(id: Uint8Array): Promise<void> {
    await this.#inTransaction(() => withdrawPage(this.#statements.pages, id))
    this.#forgetTheWay()
  }

  async sweep(today: number): Promise<void> {
    await this.#inTransaction(() => {
      const { rooms, lockers, urns, pages, putSwept } = this.#statements
      for (const row of rooms.runOut.all(today)) emptyOut(this.#statements, blob(row, 'id'))
      rooms.closeRooms.run(today)
      lockers.dropLockers.run(today)
      closeRunOut(urns, today)
      putSwept.run(today)
      sweepPages(pages, today)
    })
    this.#forgetTheWay()
  }

  sweptOn(): Promise<number | null> {
    return promised(() => {
      const row = this.#statements.swept.get()
      return row === undefined ? null : integer(row, 'day')
    })
  }

  isWritable(): Promise<boolean> {
    return this.#inTransaction(() => true).catch(() => false)
  }

  close(): Promise<void> {
    return promised(() => {
      this.#database.exec('pragma wal_checkpoint(truncate)')
      this.#database.close()
    })
  }

  /** The log of writes would still hold what was deleted, and in which order things came. */
  #forgetTheWay(): void {
    this.#database.exec('pragma wal_checkpoint(truncate)')
  }

  #inTransaction<T>(work: () => T): Promise<T> {
    return promised(() => {
      this.#database.exec('begin immediate')
      try {
        const answer = work()
        this.#database.exec('commit')
        return answer
      } catch (error) {
        this.#database.exec('rollback')
        throw error
      }
    })
  }
}

type Statements = ReturnType<typeof prepareStatements>

function prepareStatements(database: DatabaseSync) {
  return {
    rooms: prepareRoomStatements(database),
    lockers: prepareLockerStatements(database),
    urns: prepareUrnStatements(database),
    pages: preparePageStatements(database),
    swept: database.prepare('select day from swept'),
    putSwept: database.prepare(`insert into swept (only, day) values (1, ?)
      on conflict (only) do update set day = max(day, excluded.day)`),
  }
}

function emptyOut({ rooms, urns }: Statements, id: Uint8Array): void {
  emptyRoom(rooms, id)
  dropUrnsOf(urns, id)
}

/** The database answers at once; the interface leaves room for one that does not. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()))
}

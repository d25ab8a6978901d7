import { hash, randomBytes } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'

import { limits, type Lane } from '#protocol'

import type { NewEdition, StoredPage } from './page-store.ts'
import {
  editionOf,
  pageSchema,
  preparePageStatements,
  putEdition,
  storedPage,
  sweepPages,
  withdrawPage,
} from './sqlite-pages.ts'
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
import {
  firstN,
  forgottenWriterLag,
  type Append,
  type Appended,
  type NewLocker,
  type Range,
  type Store,
  type StoredLocker,
  type StoredPolicy,
  type StoredRoom,
  type StoredSnapshot,
} from './store.ts'
import type { NewUrn, StoredUrn, UrnAct, UrnActed, UrnPut } from './urn-store.ts'

// One file. A transaction is on the disk when it commits (WAL, synchronous=FULL); no time in it is
// finer than a day, and no address is in it at all.

const schemaVersion = 5
const sweptSchema = 'create table swept (only integer primary key, day integer not null) strict;'
const schema = `
  create table room (
    id blob primary key, generation blob not null, policy blob not null, open integer not null,
    ends_day integer not null, head integer not null default 0,
    letters_head integer not null default 0, oldest integer not null default 1,
    bytes integer not null default 0
  ) strict, without rowid;
  create table entry (
    room blob not null, lane integer not null, seq integer not null, body blob not null,
    primary key (room, lane, seq)
  ) strict, without rowid;
  create table writer (
    room blob not null, lane integer not null, writer blob not null, n integer not null,
    seq integer not null, hash blob not null, primary key (room, lane, writer)
  ) strict, without rowid;
  create table snapshot (
    room blob not null, base integer not null, body blob not null, primary key (room, base)
  ) strict;
  create table locker (
    id blob primary key, proof_hash blob not null, body blob not null, tries_left integer not null,
    ends_day integer not null, lasting integer not null default 0
  ) strict, without rowid;
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
const laneNumbers: Readonly<Record<Lane, number>> = { log: 0, letters: 1 }

/** Throws when the file was made by a newer version, and touches nothing in it. */
export function openSqliteStore(file: string): Store {
  const database = new DatabaseSync(file, { timeout: 5000 })
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
  // What is deleted is overwritten: an urn below its minimum, an ended room, a withdrawn page.
  database.exec('pragma secure_delete = on')
  migrate(database)
  return new SqliteStore(database)
}

function migrate(database: DatabaseSync): void {
  const version = integer(database.prepare('pragma user_version').get() ?? {}, 'user_version')
  if (version > schemaVersion) {
    throw new Error('it was written by a newer Tillidsrum, which must be started instead')
  }
  if (version === 0) database.exec(`begin; ${schema} commit`)
  else if (version < schemaVersion) {
    const missing = steps.slice(version - 1).join('')
    database.exec(`begin; ${missing} pragma user_version = ${schemaVersion}; commit`)
  }
}

type Row = Readonly<Record<string, null | number | bigint | string | Uint8Array>>

class SqliteStore implements Store {
  readonly #database: DatabaseSync
  readonly #statements: Statements

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#statements = prepareStatements(database)
  }

  room(id: Uint8Array): Promise<StoredRoom | null> {
    return promised(() => toStoredRoom(this.#statements.room.get(id)))
  }

  async putPolicy(
    id: Uint8Array,
    { bytes, endsDay, isOpen, atHead }: StoredPolicy,
  ): Promise<boolean> {
    const isPut = await this.#inTransaction(() => {
      const head = integer(this.#statements.standing.get(id) ?? {}, 'head')
      if (atHead !== undefined && atHead !== head) return false
      this.#statements.putRoom.run(id, randomBytes(8), bytes, Number(isOpen), endsDay)
      if (!isOpen) emptyOut(this.#statements, id)
      return true
    })
    if (isPut && !isOpen) this.#forgetTheWay()
    return isPut
  }

  append(appends: readonly Append[]): Promise<readonly Appended[]> {
    return this.#inTransaction(() => appendGroup(this.#statements, appends))
  }

  entries(id: Uint8Array, { lane, from, to, bytes }: Range): Promise<readonly Uint8Array[]> {
    return promised(() => {
      const found: Uint8Array[] = []
      let size = 0
      for (const row of this.#statements.entries.iterate(id, laneNumbers[lane], from, to)) {
        if (integer(row, 'seq') !== from + found.length) break
        const body = blob(row, 'body')
        found.push(body)
        size += body.byteLength
        if (size >= bytes) break
      }
      return found
    })
  }

  snapshot(id: Uint8Array): Promise<StoredSnapshot | null> {
    return promised(() => {
      const row = this.#statements.snapshot.get(id)
      return row === undefined ? null : { base: integer(row, 'base'), bytes: blob(row, 'body') }
    })
  }

  putSnapshot(id: Uint8Array, { base, bytes }: StoredSnapshot): Promise<void> {
    return this.#inTransaction(() => {
      const before = this.#statements.snapshot.get(id)
      this.#statements.putSnapshot.run(id, base, bytes)
      this.#statements.dropSnapshots.run(id, id, limits.snapshotsKept)
      dropEntries(this.#statements, id, before === undefined ? 0 : integer(before, 'base'))
    })
  }

  putLocker(id: Uint8Array, { proofHash, body, endsDay }: NewLocker): Promise<boolean> {
    return promised(() => {
      this.#statements.putLocker.run(id, proofHash, body, limits.lockerTries, endsDay)
      const row = this.#statements.locker.get(id)
      return row !== undefined && Buffer.from(blob(row, 'body')).equals(body)
    })
  }

  locker(id: Uint8Array): Promise<StoredLocker | null> {
    return promised(() => toStoredLocker(this.#statements.locker.get(id)))
  }

  failLocker(id: Uint8Array): Promise<number> {
    return promised(() => {
      this.#statements.failLocker.run(id)
      const row = this.#statements.locker.get(id)
      return row === undefined ? 0 : integer(row, 'tries_left')
    })
  }

  keepLocker(id: Uint8Array, { proofHash, body, endsDay }: NewLocker): Promise<boolean> {
    return promised(
      () => this.#statements.keepLocker.run(id, proofHash, body, endsDay).changes === 1,
    )
  }

  dropLocker(id: Uint8Array): Promise<boolean> {
    return promised(() => this.#statements.dropLocker.run(id).changes === 1)
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
      for (const row of this.#statements.runOut.all(today)) {
        emptyOut(this.#statements, blob(row, 'id'))
      }
      this.#statements.closeRooms.run(today)
      this.#statements.dropLockers.run(today)
      closeRunOut(this.#statements.urns, today)
      this.#statements.putSwept.run(today)
      sweepPages(this.#statements.pages, today)
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
  const prepare = (sql: string) => database.prepare(sql)
  return {
    urns: prepareUrnStatements(database),
    pages: preparePageStatements(database),
    room: prepare(`select *, (select max(base) from snapshot where room = room.id) as base
      from room where id = ?`),
    putRoom: prepare(`insert into room (id, generation, policy, open, ends_day)
      values (?, ?, ?, ?, ?) on conflict (id) do update set
      policy = excluded.policy, open = excluded.open, ends_day = excluded.ends_day`),
    emptyRoom: prepare(`update room set open = 0, head = 0, letters_head = 0, oldest = 1, bytes = 0
      where id = ?`),
    advance: prepare('update room set head = ?, letters_head = ?, bytes = ? where id = ?'),
    shrink: prepare('update room set oldest = ?, bytes = bytes - ? where id = ?'),
    standing: prepare('select open, head, letters_head, oldest, bytes from room where id = ?'),
    putEntry: prepare('insert into entry (room, lane, seq, body) values (?, ?, ?, ?)'),
    entries:
      prepare(`select seq, body from entry where room = ? and lane = ? and seq between ? and ?
      order by seq`),
    sizeUpTo: prepare(`select coalesce(sum(length(body)), 0) as size from entry
      where room = ? and lane = 0 and seq <= ?`),
    dropUpTo: prepare('delete from entry where room = ? and lane = 0 and seq <= ?'),
    dropEntries: prepare('delete from entry where room = ?'),
    writer: prepare('select n, seq, hash from writer where room = ? and lane = ? and writer = ?'),
    putWriter: prepare(`insert or replace into writer (room, lane, writer, n, seq, hash)
      values (?, ?, ?, ?, ?, ?)`),
    forgetWriters: prepare('delete from writer where room = ? and lane = 0 and seq < ?'),
    dropWriters: prepare('delete from writer where room = ?'),
    snapshot: prepare('select base, body from snapshot where room = ? order by base desc limit 1'),
    putSnapshot: prepare('insert or ignore into snapshot (room, base, body) values (?, ?, ?)'),
    dropSnapshots: prepare(`delete from snapshot where room = ? and base not in
      (select base from snapshot where room = ? order by base desc limit ?)`),
    dropAllSnapshots: prepare('delete from snapshot where room = ?'),
    putLocker: prepare(`insert or ignore into locker (id, proof_hash, body, tries_left, ends_day)
      values (?, ?, ?, ?, ?)`),
    keepLocker: prepare(`insert into locker (id, proof_hash, body, tries_left, ends_day, lasting)
      values (?, ?, ?, 0, ?, 1) on conflict (id) do update set
      body = excluded.body, ends_day = excluded.ends_day
      where lasting = 1 and proof_hash = excluded.proof_hash`),
    dropLocker: prepare('delete from locker where id = ?'),
    locker: prepare('select * from locker where id = ?'),
    failLocker: prepare(`update locker set tries_left = max(0, tries_left - 1),
      body = case when tries_left <= 1 then x'' else body end where id = ? and lasting = 0`),
    dropLockers: prepare('delete from locker where ends_day < ?'),
    runOut: prepare('select id from room where open = 1 and ends_day < ?'),
    closeRooms: prepare('update room set open = 0 where ends_day < ?'),
    swept: prepare('select day from swept'),
    putSwept: prepare(`insert into swept (only, day) values (1, ?)
      on conflict (only) do update set day = max(day, excluded.day)`),
  }
}

/** How far a room has come, while a group is being written. */
interface Standing {
  readonly isOpen: boolean
  readonly heads: Record<Lane, number>
  readonly oldest: number
  bytes: number
}

/** Each room is read once and written once, however many of the group are for it. */
function appendGroup(statements: Statements, appends: readonly Append[]): Appended[] {
  const standings = new Map<string, Standing>()
  const answers = appends.map((one) => {
    const name = Buffer.from(one.roomId).toString('latin1')
    const standing = standings.get(name) ?? readStanding(statements, one.roomId)
    standings.set(name, standing)
    return append(statements, one, standing)
  })
  for (const [name, { isOpen, heads, bytes }] of standings) {
    const id = Buffer.from(name, 'latin1')
    if (isOpen) statements.advance.run(heads.log, heads.letters, bytes, id)
  }
  return answers
}

function readStanding(statements: Statements, id: Uint8Array): Standing {
  const row = statements.standing.get(id) ?? {}
  return {
    isOpen: row['open'] === 1,
    heads: { log: integer(row, 'head'), letters: integer(row, 'letters_head') },
    oldest: integer(row, 'oldest'),
    bytes: integer(row, 'bytes'),
  }
}

function append(statements: Statements, one: Append, standing: Standing): Appended {
  const { roomId, lane, writer, n, bytes } = one
  if (!standing.isOpen) return { ok: false, code: 'room-ended' }
  const last = statements.writer.get(roomId, laneNumbers[lane], writer)
  const digest = hash('sha256', bytes, 'buffer')
  if (last?.['n'] === n) {
    if (!digest.equals(blob(last, 'hash'))) return { ok: false, code: 'entry-conflict' }
    return { ok: true, seq: integer(last, 'seq'), isNew: false }
  }
  const next = last === undefined ? firstN(one, standing.oldest) : integer(last, 'n') + 1
  if (n !== next) return { ok: false, code: 'entry-out-of-order' }
  if (standing.bytes + bytes.byteLength > limits.roomBytes) return { ok: false, code: 'room-full' }
  standing.bytes += bytes.byteLength
  standing.heads[lane] += 1
  const seq = standing.heads[lane]
  statements.putEntry.run(roomId, laneNumbers[lane], seq, bytes)
  statements.putWriter.run(roomId, laneNumbers[lane], writer, n, seq, digest)
  return { ok: true, seq, isNew: true }
}

function dropEntries(statements: Statements, room: Uint8Array, upTo: number): void {
  if (upTo === 0) return
  const size = integer(statements.sizeUpTo.get(room, upTo) ?? {}, 'size')
  statements.dropUpTo.run(room, upTo)
  statements.shrink.run(upTo + 1, size, room)
  statements.forgetWriters.run(room, upTo + 1 - forgottenWriterLag)
}

function emptyOut(statements: Statements, room: Uint8Array): void {
  statements.dropEntries.run(room)
  statements.dropWriters.run(room)
  statements.dropAllSnapshots.run(room)
  dropUrnsOf(statements.urns, room)
  statements.emptyRoom.run(room)
}

function toStoredRoom(row: Row | undefined): StoredRoom | null {
  if (row === undefined) return null
  return {
    generation: blob(row, 'generation'),
    policy: blob(row, 'policy'),
    isOpen: row['open'] === 1,
    head: integer(row, 'head'),
    lettersHead: integer(row, 'letters_head'),
    oldest: integer(row, 'oldest'),
    base: row['base'] === null ? 0 : integer(row, 'base'),
  }
}

function toStoredLocker(row: Row | undefined) {
  if (row === undefined) return null
  return {
    proofHash: blob(row, 'proof_hash'),
    body: blob(row, 'body'),
    triesLeft: integer(row, 'tries_left'),
    isLasting: row['lasting'] === 1,
    endsDay: integer(row, 'ends_day'),
  }
}

function integer(row: Row, column: string): number {
  return Number(row[column] ?? 0)
}

function blob(row: Row, column: string): Uint8Array {
  const value = row[column]
  return value instanceof Uint8Array ? value : new Uint8Array(0)
}

/** The database answers at once; the interface leaves room for one that does not. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()))
}

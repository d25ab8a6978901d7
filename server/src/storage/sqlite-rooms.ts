import { hash, randomBytes } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'

import { limits, type Lane } from '#protocol'

import { blob, integer } from './sqlite-row.ts'
import {
  firstN,
  forgottenWriterLag,
  type Append,
  type Appended,
  type Range,
  type StoredPolicy,
  type StoredRoom,
  type StoredSnapshot,
} from './store.ts'

// A room and its log: what was put in it, by whom, and the snapshots that shorten it.

export const roomSchema = `
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
`
const laneNumbers: Readonly<Record<Lane, number>> = { log: 0, letters: 1 }

export type RoomStatements = ReturnType<typeof prepareRoomStatements>

export function prepareRoomStatements(database: DatabaseSync) {
  const prepare = (sql: string) => database.prepare(sql)
  return {
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
    entries: prepare(`select seq, body from entry
      where room = ? and lane = ? and seq between ? and ? order by seq`),
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
    runOut: prepare('select id from room where open = 1 and ends_day < ?'),
    closeRooms: prepare('update room set open = 0 where ends_day < ?'),
  }
}

export function storedRoom(statements: RoomStatements, id: Uint8Array): StoredRoom | null {
  const row = statements.room.get(id)
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

/** False, and nothing is changed, when the log does not end where the policy says. */
export function putRoom(
  statements: RoomStatements,
  id: Uint8Array,
  { bytes, endsDay, isOpen, atHead }: StoredPolicy,
): boolean {
  const head = integer(statements.standing.get(id) ?? {}, 'head')
  if (atHead !== undefined && atHead !== head) return false
  statements.putRoom.run(id, randomBytes(8), bytes, Number(isOpen), endsDay)
  return true
}

export function entriesIn(
  statements: RoomStatements,
  id: Uint8Array,
  { lane, from, to, bytes }: Range,
): readonly Uint8Array[] {
  const found: Uint8Array[] = []
  let size = 0
  for (const row of statements.entries.iterate(id, laneNumbers[lane], from, to)) {
    if (integer(row, 'seq') !== from + found.length) break
    const body = blob(row, 'body')
    found.push(body)
    size += body.byteLength
    if (size >= bytes) break
  }
  return found
}

export function newestSnapshot(statements: RoomStatements, id: Uint8Array): StoredSnapshot | null {
  const row = statements.snapshot.get(id)
  return row === undefined ? null : { base: integer(row, 'base'), bytes: blob(row, 'body') }
}

export function putSnapshot(
  statements: RoomStatements,
  id: Uint8Array,
  { base, bytes }: StoredSnapshot,
): void {
  const before = newestSnapshot(statements, id)
  statements.putSnapshot.run(id, base, bytes)
  statements.dropSnapshots.run(id, id, limits.snapshotsKept)
  dropEntries(statements, id, before?.base ?? 0)
}

/** How far a room has come, while a group is being written. */
interface Standing {
  readonly isOpen: boolean
  readonly heads: Record<Lane, number>
  readonly oldest: number
  bytes: number
}

/** Each room is read once and written once, however many of the group are for it. */
export function appendGroup(statements: RoomStatements, appends: readonly Append[]): Appended[] {
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

function readStanding(statements: RoomStatements, id: Uint8Array): Standing {
  const row = statements.standing.get(id) ?? {}
  return {
    isOpen: row['open'] === 1,
    heads: { log: integer(row, 'head'), letters: integer(row, 'letters_head') },
    oldest: integer(row, 'oldest'),
    bytes: integer(row, 'bytes'),
  }
}

function append(statements: RoomStatements, one: Append, standing: Standing): Appended {
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

function dropEntries(statements: RoomStatements, room: Uint8Array, upTo: number): void {
  if (upTo === 0) return
  const size = integer(statements.sizeUpTo.get(room, upTo) ?? {}, 'size')
  statements.dropUpTo.run(room, upTo)
  statements.shrink.run(upTo + 1, size, room)
  statements.forgetWriters.run(room, upTo + 1 - forgottenWriterLag)
}

/** What the room holds besides its urns. */
export function emptyRoom(statements: RoomStatements, room: Uint8Array): void {
  statements.dropEntries.run(room)
  statements.dropWriters.run(room)
  statements.dropAllSnapshots.run(room)
  statements.emptyRoom.run(room)
}

import type { DatabaseSync } from 'node:sqlite'

import { limits } from '#protocol'

import { revealOf, tallySlot } from './close-urn.ts'
import { blob } from './sqlite-row.ts'
import type {
  AnswerAct,
  NewUrn,
  StoredUrn,
  TokenAct,
  UrnAct,
  UrnActed,
  UrnPut,
} from './urn-store.ts'

// Rowids count up and would tell who came first, so no table of answers has them; and what is deleted is
// overwritten (secure_delete, set where the database is opened).

export const urnSchema = `
  create table urn (
    id blob primary key, room blob not null, record blob not null, secret blob,
    last_day integer not null, bytes integer not null, answered integer not null default 0
  ) strict, without rowid;
  create index urn_of_room on urn (room);
  create table urn_token (
    urn blob not null, voter blob not null, hash blob not null, primary key (urn, voter)
  ) strict, without rowid;
  create table urn_answer (
    urn blob not null, slot integer not null, key blob not null, n integer not null,
    body blob not null, primary key (urn, slot, key)
  ) strict, without rowid;
  create table urn_reveal (urn blob primary key, body blob not null) strict;
`

export type UrnStatements = ReturnType<typeof prepareUrnStatements>

export function prepareUrnStatements(database: DatabaseSync) {
  const prepare = (sql: string) => database.prepare(sql)
  return {
    urn: prepare('select * from urn where id = ?'),
    putUrn: prepare(`insert into urn (id, room, record, secret, last_day, bytes)
      values (?, ?, ?, ?, ?, ?) on conflict (id) do update set
      record = excluded.record, bytes = excluded.bytes`),
    room: prepare('select open, bytes from room where id = ?'),
    weigh: prepare('update room set bytes = bytes + ? where id = ?'),
    token: prepare('select hash from urn_token where urn = ? and voter = ?'),
    putToken: prepare('insert into urn_token (urn, voter, hash) values (?, ?, ?)'),
    answer: prepare('select n, body from urn_answer where urn = ? and slot = ? and key = ?'),
    putAnswer: prepare(`insert into urn_answer (urn, slot, key, n, body) values (?, ?, ?, ?, ?)
      on conflict (urn, slot, key) do update set n = excluded.n, body = excluded.body`),
    answersIn: prepare('select body from urn_answer where urn = ? and slot = ?'),
    countIn: prepare('select count(*) as count from urn_answer where urn = ? and slot = ?'),
    close: prepare('update urn set secret = null, bytes = ?, answered = ? where id = ?'),
    putReveal: prepare('insert into urn_reveal (urn, body) values (?, ?)'),
    reveal: prepare('select body from urn_reveal where urn = ?'),
    dropTokens: prepare('delete from urn_token where urn = ?'),
    dropAnswers: prepare('delete from urn_answer where urn = ?'),
    dropReveal: prepare('delete from urn_reveal where urn = ?'),
    dropUrn: prepare('delete from urn where id = ?'),
    ofRoom: prepare('select id from urn where room = ?'),
    runOut: prepare('select id from urn where secret is not null and last_day < ?'),
  }
}

export function putUrn(statements: UrnStatements, urn: NewUrn, was: Uint8Array | null): UrnPut {
  const known = statements.urn.get(urn.id)
  if (known === undefined ? was !== null : !isSame(known['record'], was)) return 'urn-exists'
  if (known?.['secret'] === null) return 'urn-closed'
  const room = statements.room.get(urn.roomId)
  if (room?.['open'] !== 1) return 'room-ended'
  const more = urn.bytes - Number(known?.['bytes'] ?? 0)
  if (Number(room['bytes']) + more > limits.roomBytes) return 'room-full'
  statements.weigh.run(more, urn.roomId)
  statements.putUrn.run(urn.id, urn.roomId, urn.record, urn.secret, urn.lastDay, urn.bytes)
  return 'kept'
}

export function storedUrn(statements: UrnStatements, id: Uint8Array): StoredUrn | null {
  const row = statements.urn.get(id)
  if (row === undefined) return null
  const secret = row['secret']
  return {
    roomId: blob(row, 'room'),
    record: blob(row, 'record'),
    secret: secret instanceof Uint8Array ? secret : null,
    answered: secret === null ? Number(row['answered']) : countIn(statements, id, tallySlot),
  }
}

export function actAtUrn(statements: UrnStatements, act: UrnAct): UrnActed {
  const row = statements.urn.get(act.urnId)
  if (row === undefined) return { ok: false, code: 'urn-unknown' }
  if (row['secret'] === null) return { ok: false, code: 'urn-closed' }
  return act.type === 'token' ? takeToken(statements, act) : answer(statements, act)
}

function takeToken(statements: UrnStatements, { urnId, voter, hash }: TokenAct): UrnActed {
  const known = statements.token.get(urnId, voter)
  if (known === undefined) statements.putToken.run(urnId, voter, hash)
  else if (!isSame(known['hash'], hash)) return { ok: false, code: 'token-conflict' }
  return { ok: true }
}

function answer(statements: UrnStatements, { urnId, slot, key, n, sealed }: AnswerAct): UrnActed {
  const known = statements.answer.get(urnId, slot, key)
  const before = Number(known?.['n'] ?? 0)
  if (n === before && isSame(known?.['body'], sealed)) return { ok: true }
  if (n <= before) return { ok: false, code: 'answer-stale', n: before }
  statements.putAnswer.run(urnId, slot, key, n, sealed)
  return { ok: true }
}

export function closeUrn(statements: UrnStatements, id: Uint8Array, closing: Uint8Array): void {
  const row = statements.urn.get(id)
  if (row === undefined || row['secret'] === null) return
  const answered = countIn(statements, id, tallySlot)
  const record = blob(row, 'record')
  const sealedIn = (slot: number) =>
    statements.answersIn.all(id, slot).map((each) => blob(each, 'body'))
  const shown = revealOf({ record, closing, answered, sealedIn })
  const bytes = record.byteLength + shown.byteLength
  statements.putReveal.run(id, shown)
  statements.weigh.run(bytes - Number(row['bytes']), blob(row, 'room'))
  statements.close.run(bytes, answered, id)
  statements.dropTokens.run(id)
  statements.dropAnswers.run(id)
}

export function reveal(statements: UrnStatements, id: Uint8Array): Uint8Array | null {
  const row = statements.reveal.get(id)
  return row === undefined ? null : blob(row, 'body')
}

export function closeRunOut(statements: UrnStatements, today: number): void {
  for (const row of statements.runOut.all(today)) {
    closeUrn(statements, blob(row, 'id'), new Uint8Array(64))
  }
}

export function dropUrnsOf(statements: UrnStatements, roomId: Uint8Array): void {
  for (const row of statements.ofRoom.all(roomId)) {
    const id = blob(row, 'id')
    statements.dropTokens.run(id)
    statements.dropAnswers.run(id)
    statements.dropReveal.run(id)
    statements.dropUrn.run(id)
  }
}

function countIn(statements: UrnStatements, id: Uint8Array, slot: number): number {
  return Number(statements.countIn.get(id, slot)?.['count'] ?? 0)
}

function isSame(value: unknown, bytes: Uint8Array | null): boolean {
  return bytes !== null && value instanceof Uint8Array && Buffer.from(value).equals(bytes)
}

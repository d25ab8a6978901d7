import type { DatabaseSync } from 'node:sqlite'

import { limits } from '#protocol'

import { blob, integer } from './sqlite-row.ts'
import type { NewLocker, StoredLocker } from './store.ts'

export const lockerSchema = `
  create table locker (
    id blob primary key, proof_hash blob not null, body blob not null, tries_left integer not null,
    ends_day integer not null, lasting integer not null default 0
  ) strict, without rowid;
`

export type LockerStatements = ReturnType<typeof prepareLockerStatements>

export function prepareLockerStatements(database: DatabaseSync) {
  const prepare = (sql: string) => database.prepare(sql)
  return {
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
  }
}

export function storedLocker(statements: LockerStatements, id: Uint8Array): StoredLocker | null {
  const row = statements.locker.get(id)
  if (row === undefined) return null
  return {
    proofHash: blob(row, 'proof_hash'),
    body: blob(row, 'body'),
    triesLeft: integer(row, 'tries_left'),
    isLasting: row['lasting'] === 1,
    endsDay: integer(row, 'ends_day'),
  }
}

export function putLocker(
  statements: LockerStatements,
  id: Uint8Array,
  { proofHash, body, endsDay }: NewLocker,
): boolean {
  statements.putLocker.run(id, proofHash, body, limits.lockerTries, endsDay)
  const lying = storedLocker(statements, id)
  return lying !== null && Buffer.from(lying.body).equals(body)
}

export function keepLocker(
  statements: LockerStatements,
  id: Uint8Array,
  { proofHash, body, endsDay }: NewLocker,
): boolean {
  return statements.keepLocker.run(id, proofHash, body, endsDay).changes === 1
}

export function failLocker(statements: LockerStatements, id: Uint8Array): number {
  statements.failLocker.run(id)
  return storedLocker(statements, id)?.triesLeft ?? 0
}

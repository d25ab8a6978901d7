import type { DatabaseSync } from 'node:sqlite'

import { limits, type PageLanguage, type PageState } from '#protocol'

import type { NewEdition, StoredPage } from './page-store.ts'
import { blob } from './sqlite-row.ts'

export const pageSchema = `
  create table page (
    id blob primary key, state text not null, number integer not null, name blob not null,
    last_day integer not null, language text not null
  ) strict, without rowid;
  create table edition (
    page blob not null, number integer not null, day integer not null, body blob not null,
    primary key (page, number)
  ) strict;
`

export type PageStatements = ReturnType<typeof preparePageStatements>

export function preparePageStatements(database: DatabaseSync) {
  const prepare = (sql: string) => database.prepare(sql)
  return {
    page: prepare('select * from page where id = ?'),
    putPage: prepare(`insert into page (id, state, number, name, last_day, language)
      values (?, 'published', ?, ?, ?, ?) on conflict (id) do update set state = 'published',
      number = excluded.number, name = excluded.name, last_day = excluded.last_day,
      language = excluded.language`),
    withdraw: prepare(`update page set state = 'withdrawn' where id = ?`),
    runOut: prepare(`select id from page where state = 'published' and last_day < ?`),
    closeRunOut: prepare(`update page set state = 'run-out'
      where state = 'published' and last_day < ?`),
    putEdition: prepare('insert into edition (page, number, day, body) values (?, ?, ?, ?)'),
    dropOldest: prepare(`delete from edition where page = ? and number not in
      (select number from edition where page = ? order by number desc limit ?)`),
    dropEditions: prepare('delete from edition where page = ?'),
    edition: prepare('select body from edition where page = ? and number = ?'),
    editions: prepare('select number, day from edition where page = ? order by number'),
  }
}

export function storedPage(statements: PageStatements, id: Uint8Array): StoredPage | null {
  const row = statements.page.get(id)
  if (row === undefined) return null
  const editions = statements.editions.all(id).map((each) => ({
    number: Number(each['number']),
    day: Number(each['day']),
  }))
  return {
    state: toState(row['state']),
    number: Number(row['number']),
    name: blob(row, 'name'),
    lastDay: Number(row['last_day']),
    language: toLanguage(row['language']),
    editions,
  }
}

export function putEdition(
  statements: PageStatements,
  id: Uint8Array,
  { edition, was }: { readonly edition: NewEdition; readonly was: Uint8Array | null },
): boolean {
  const page = storedPage(statements, id)
  if (page?.state === 'withdrawn' || !isSame(page?.name ?? null, was)) return false
  const { number, name, lastDay, language, day, bytes } = edition
  statements.putPage.run(id, number, name, lastDay, language)
  statements.putEdition.run(id, number, day, bytes)
  statements.dropOldest.run(id, id, limits.editionsKept)
  return true
}

export function editionOf(
  statements: PageStatements,
  id: Uint8Array,
  number: number,
): Uint8Array | null {
  const row = statements.edition.get(id, number)
  return row === undefined ? null : blob(row, 'body')
}

export function withdrawPage(statements: PageStatements, id: Uint8Array): void {
  statements.withdraw.run(id)
  statements.dropEditions.run(id)
}

export function sweepPages(statements: PageStatements, today: number): void {
  for (const row of statements.runOut.all(today)) statements.dropEditions.run(blob(row, 'id'))
  statements.closeRunOut.run(today)
}

function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null) return one === other
  return Buffer.from(one).equals(other)
}

function toState(value: unknown): PageState {
  return value === 'published' || value === 'withdrawn' ? value : 'run-out'
}

function toLanguage(value: unknown): PageLanguage {
  return value === 'en' ? 'en' : 'da'
}

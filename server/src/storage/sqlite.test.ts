import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'

import { openSqliteStore } from './sqlite.ts'
import { describeStore } from './store.suite.ts'

const newFile = () => join(mkdtempSync(join(tmpdir(), 'tillidsrum-store-')), 'test.db')

describeStore('SQLite', () => openSqliteStore(newFile()))

it('[R6] what was answered is there after the file is opened again', async () => {
  const file = newFile()
  const roomId = new Uint8Array(16)
  const store = openSqliteStore(file)
  await store.putPolicy(roomId, { bytes: Uint8Array.of(1), endsDay: 1, isOpen: true })
  const generation = (await store.room(roomId))?.generation
  const entry = {
    roomId,
    lane: 'log',
    writer: new Uint8Array(8),
    n: 1,
    bytes: Uint8Array.of(5),
  } as const
  await store.append([entry])
  await store.close()

  const again = openSqliteStore(file)
  expect(await again.room(roomId)).toMatchObject({ head: 1, generation })
  expect(await again.append([entry])).toEqual([{ ok: true, seq: 1, isNew: false }])
  await again.close()
})

it('[R6] a file of a newer version is refused in words, and not touched', () => {
  const file = newFile()
  const database = new DatabaseSync(file)
  database.exec('create table later (x); pragma user_version = 99')
  database.close()
  expect(() => openSqliteStore(file)).toThrow(/newer Tillidsrum/)
  const after = new DatabaseSync(file)
  expect(after.prepare('select name from sqlite_schema').all()).toEqual([{ name: 'later' }])
  after.close()
})

it('[R6] a file of the first version is taken over, with its lockers', async () => {
  const file = newFile()
  await openSqliteStore(file).close()
  const database = new DatabaseSync(file)
  database.exec(`alter table locker drop column lasting; pragma user_version = 1;
    insert into locker (id, proof_hash, body, tries_left, ends_day) values (x'01', x'02', x'03', 4, 9)`)
  database.close()

  const store = openSqliteStore(file)
  const locker = await store.locker(Uint8Array.of(1))
  expect(locker).toMatchObject({ triesLeft: 4, endsDay: 9, isLasting: false })
  expect(await store.keepLocker(Uint8Array.of(4), { ...newLocker, endsDay: 9 })).toBe(true)
  await store.close()
})

const newLocker = { proofHash: new Uint8Array(32), body: Uint8Array.of(5) }

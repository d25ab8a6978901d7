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

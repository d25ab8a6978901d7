import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'

import { openSqliteStore } from './sqlite.ts'
import { limits } from '#protocol'

import { forgottenWriterLag } from './store.ts'
import { describePageStore, newEdition } from './page-store.suite.ts'
import { describeStore } from './store.suite.ts'
import { bytes, describeUrnStore, openTestUrn } from './urn-store.suite.ts'

const newFile = () => join(mkdtempSync(join(tmpdir(), 'tillidsrum-store-')), 'test.db')

describeStore('SQLite', () => openSqliteStore(newFile()))
describeUrnStore('SQLite', () => openSqliteStore(newFile()))
describePageStore('SQLite', () => openSqliteStore(newFile()))

it('[R6] what was answered is there after the file is opened again', async () => {
  const file = newFile()
  const roomId = new Uint8Array(16)
  const store = openSqliteStore(file)
  await store.putPolicy(roomId, { bytes: Uint8Array.of(1), endsDay: 1, isOpen: true })
  const generation = (await store.room(roomId))?.generation
  const entry = {
    roomId,
    lane: 'log',
    seen: 0,
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
  const before = readFileSync(file)

  expect(() => openSqliteStore(file)).toThrow(/newer Tillidsrum/)

  expect(readFileSync(file).equals(before)).toBe(true)
  expect(readdirSync(dirname(file))).toEqual([basename(file)])
})

it('[R6] a file of the first version is taken over, with its lockers', async () => {
  const file = newFile()
  await openSqliteStore(file).close()
  const database = new DatabaseSync(file)
  database.exec(`alter table locker drop column lasting; drop table urn; drop table urn_token;
    drop table urn_answer; drop table urn_reveal; drop table swept; drop table page;
    drop table edition;
    pragma user_version = 1;
    insert into locker (id, proof_hash, body, tries_left, ends_day) values (x'01', x'02', x'03', 4, 9)`)
  database.close()

  const store = openSqliteStore(file)
  const locker = await store.locker(Uint8Array.of(1))
  expect(locker).toMatchObject({ triesLeft: 4, endsDay: 9, isLasting: false })
  expect(await store.keepLocker(Uint8Array.of(4), { ...newLocker, endsDay: 9 })).toBe(true)
  await openTestUrn(store)
  await store.close()
})

it('[R6] a file of the second version is taken over, and then holds urns', async () => {
  const file = newFile()
  const before = openSqliteStore(file)
  const roomId = bytes(16)
  await before.putPolicy(roomId, { bytes: Uint8Array.of(1), endsDay: 9, isOpen: true })
  await before.close()
  const database = new DatabaseSync(file)
  database.exec(`drop table urn; drop table urn_token; drop table urn_answer; drop table urn_reveal;
    drop table swept; drop table page; drop table edition; pragma user_version = 2`)
  database.close()

  const store = openSqliteStore(file)
  expect(await store.room(roomId)).toMatchObject({ isOpen: true })
  await openTestUrn(store)
  await store.close()
})

it('[R6] a file of the third version is taken over, and then knows when it was swept', async () => {
  const file = newFile()
  await openSqliteStore(file).close()
  const database = new DatabaseSync(file)
  database.exec('drop table swept; drop table page; drop table edition; pragma user_version = 3')
  database.close()

  const store = openSqliteStore(file)
  await store.sweep(9)
  expect(await store.sweptOn()).toBe(9)
  await store.close()
})

it('[R60] what it holds of a room is bounded, however many tabs have written in it', async () => {
  const file = newFile()
  const store = openSqliteStore(file)
  const roomId = bytes(16)
  await store.putPolicy(roomId, { bytes: Uint8Array.of(1), endsDay: 9, isOpen: true })
  const tabs = forgottenWriterLag * 3
  for (let seen = 0; seen < tabs; seen += 500) {
    const group = Array.from({ length: 500 }, (_, at) => ({ seen: seen + at, bytes: bytes(9) }))
    const fresh = () => ({ roomId, lane: 'log', writer: bytes(8), n: 1 }) as const
    await store.append(group.map((entry) => ({ ...fresh(), ...entry })))
    await store.putSnapshot(roomId, { base: seen + 500, bytes: bytes(9) })
  }
  const database = new DatabaseSync(file)
  const { count } = database.prepare('select count(*) as count from writer').get() ?? {}
  expect(count).toBeLessThanOrEqual(forgottenWriterLag + 1000)
  database.close()
  await store.close()
})

it('[R6] a file of the fourth version is taken over, and then holds pages', async () => {
  const file = newFile()
  await openSqliteStore(file).close()
  const database = new DatabaseSync(file)
  database.exec('drop table page; drop table edition; pragma user_version = 4')
  database.close()

  const store = openSqliteStore(file)
  expect(await store.putEdition(bytes(16), newEdition(), null)).toBe(true)
  await store.close()
})

it('[R73] what a withdrawn page said is nowhere on the disk any more', async () => {
  const file = newFile()
  const store = openSqliteStore(file)
  const id = bytes(16)
  const [first, second] = [newEdition(), newEdition({ number: 2, bytes: bytes(150_000) })]
  await store.putEdition(id, first, null)
  await store.putEdition(id, second, first.name)
  const said = [first.bytes.subarray(0, 40), second.bytes.subarray(-40)]
  expect(said.every((each) => isOnDisk(file, each))).toBe(true)

  await store.withdrawPage(id)

  expect(said.some((each) => isOnDisk(file, each))).toBe(false)
  expect(isOnDisk(file, id)).toBe(true)
  await store.close()
})

it('[R47] what was below the minimum, the secret and the tokens are nowhere on the disk any more', async () => {
  const file = newFile()
  const store = openSqliteStore(file)
  const { urn, answer } = await openTestUrn(store)
  const tooFew = Array.from({ length: 4 }, () => answer(2))
  const shown = Array.from({ length: 6 }, () => answer(1))
  const asking = { type: 'token', urnId: urn.id, voter: bytes(32), hash: bytes(32) } as const
  await store.atUrns([asking, ...tooFew, ...shown])
  const gone = [urn.secret, asking.voter, asking.hash]
  const ofAnswers = [...tooFew, ...shown].map(({ key }) => key)
  const unread = tooFew.map(({ sealed }) => sealed.subarray(0, 40))
  expect([...gone, ...ofAnswers, ...unread].every((each) => isOnDisk(file, each))).toBe(true)

  await store.closeUrn(urn.id, bytes(64))

  expect([...gone, ...ofAnswers, ...unread].some((each) => isOnDisk(file, each))).toBe(false)
  expect(shown.every(({ sealed }) => isOnDisk(file, sealed.subarray(0, 40)))).toBe(true)
  await store.close()
})

it('[R47] when the room ends, nothing of the urn is on the disk any more', async () => {
  const file = newFile()
  const store = openSqliteStore(file)
  const { urn, roomId, answer } = await openTestUrn(store)
  const answers = Array.from({ length: 6 }, () => answer(1))
  await store.atUrns(answers)
  await store.putPolicy(roomId, { bytes: Uint8Array.of(2), endsDay: 9, isOpen: false })

  const all = [urn.secret, ...answers.map(({ sealed }) => sealed.subarray(0, 40))]
  expect(all.some((each) => isOnDisk(file, each))).toBe(false)
  await store.close()
})

it('[R45] answers lie on the disk in another order than they came in', async () => {
  const store = openSqliteStore(newFile())
  const { urn, answer } = await openTestUrn(store)
  const keys = Array.from({ length: 40 }, (_, at) => new Uint8Array(32).fill(255 - at))
  await store.atUrns(keys.map((key) => answer(1, { key, sealed: sealedLike(key) })))
  await store.closeUrn(urn.id, bytes(64))

  const reveal = Buffer.from((await store.reveal(urn.id)) ?? [])
  const places = keys.map((key) => reveal.indexOf(Buffer.from(sealedLike(key))))
  expect(places).toEqual(places.toSorted((a, b) => b - a))
  await store.close()
})

function sealedLike(key: Uint8Array): Uint8Array {
  return new Uint8Array(limits.urnAnswerBytes).fill(key[0] ?? 0)
}

/** The database, its log of writes, and whatever else lies beside it. */
function isOnDisk(file: string, wanted: Uint8Array): boolean {
  const folder = dirname(file)
  return readdirSync(folder).some((name) =>
    readFileSync(join(folder, name)).includes(Buffer.from(wanted)),
  )
}

const newLocker = { proofHash: new Uint8Array(32), body: Uint8Array.of(5) }

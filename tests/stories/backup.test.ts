import { describe, expect, test } from 'vitest'

import { opened, openDevice, settle } from '#app/app.fixture.ts'
import { makeBackup } from '#app/backup/make-backup.ts'
import { readBackup, restoreBackup, type Restored } from '#app/backup/restore-backup.ts'
import { answer } from '#app/carry-points.ts'
import { keyringOf } from '#app/keyring-rooms.ts'
import { endRoom } from '#app/leave-room.ts'
import { newPassphrase } from '#app/passphrase.ts'
import { ownRoomOf, type OwnRoomHere } from '#app/own-room.ts'
import { makeRecoveryCode, openWithRecoveryCode } from '#app/recovery-code.ts'
import { sessionOf } from '#app/session.ts'
import { phraseWords } from '#content/phrase-words'
import { bytesToBase64url, mostBackupBytes } from '#crypto'
import { createFakeRandom } from '#ports/random.fake.ts'

import { clock, expectSoon, Wire } from './house.ts'
import { deviceOn, leaderOn, type Device } from './keyring-house.ts'

const lists = [phraseWords.da, phraseWords.en]

interface Backup {
  readonly file: Uint8Array
  readonly words: readonly string[]
  readonly onlyKeys: number
}

async function backUp({ app }: Pick<Device, 'app'>): Promise<Backup> {
  const words = newPassphrase(app, phraseWords.da)
  const made = await makeBackup(app, { words, typed: words.join(' '), lists })
  if (made.state !== 'made') throw new Error(made.state)
  return { file: made.file, words, onlyKeys: made.onlyKeys }
}

/** A device that has her keyring, and none of the rooms on it. */
async function withKeyringAlone(wire: Wire): Promise<Device> {
  const leader = await leaderOn(wire)
  const code = await makeRecoveryCode(leader.app, leader.ring)
  if (!code.ok) throw new Error(code.problem)
  const device = deviceOn(wire, 2)
  await openWithRecoveryCode(device.app, code.code)
  await opened(() => keyringOf(device.app))
  return device
}

async function restore(
  { app }: Pick<Device, 'app'>,
  { file, words }: Pick<Backup, 'file' | 'words'>,
): Promise<Restored> {
  const whole = await readBackup({ sizeBytes: file.byteLength, read: () => Promise.resolve(file) })
  if (!whole.ok) return { state: 'problem', problem: whole.problem }
  return restoreBackup(app, { backup: whole.backup, typed: words.join(' '), lists })
}

const answersIn = (own: OwnRoomHere) => own.room.value.answers

function offline(seed: number) {
  return openDevice({ clock, random: createFakeRandom(seed) })
}

async function expectSaved(own: OwnRoomHere): Promise<void> {
  await expectSoon(
    () => own.status.value.connection === 'live' && own.status.value.waiting === 0,
    () => own.status.value,
  )
}

describe('a backup', () => {
  test('brings every room and its name to a device that had nothing', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    await leader.app.rooms.change(leader.own.handle, { name: 'Mit hjørne' })
    const backup = await backUp(leader)
    const other = deviceOn(wire, 2)

    expect(await restore(other, backup)).toEqual(restored({ came: 2 }))

    expect(answersIn(await opened(() => ownRoomOf(other.app)))).toEqual({ g0: 'Ro til at lede' })
    expect((await opened(() => keyringOf(other.app))).room.value.rooms).toHaveLength(1)
    const names = other.app.rooms.list.value?.map(({ kind, name }) => [kind, name])
    expect(names?.toSorted()).toEqual([
      ['keyring', ''],
      ['own-room', 'Mit hjørne'],
    ])
  })

  test('[S156] brings what hangs on the keyring as well, and puts it in no list of the device', async () => {
    const wire = new Wire()
    const device = await withKeyringAlone(wire)

    const backup = await backUp(device)

    expect(backup.onlyKeys).toBe(0)
    expect(device.app.rooms.list.value?.map(({ kind }) => kind)).toEqual(['keyring'])
    const other = offline(3)
    expect(await restore(other, backup)).toEqual(restored({ came: 2 }))
    expect(answersIn(await opened(() => ownRoomOf(other.app)))).toEqual({ g0: 'Ro til at lede' })
  })

  test('[S157] leaves nothing on the device of a room that was fetched for it', async () => {
    const device = await withKeyringAlone(new Wire())
    const ring = await opened(() => keyringOf(device.app))
    const [hung] = ring.room.value.rooms

    await backUp(device)

    const left = await device.roomStore.load(hung?.roomId ?? '')
    expect([left?.memory ?? null, left?.entries ?? []]).toEqual([null, []])
  })

  test('[S156] says what it has only the key of, which opens the room when there is a network', async () => {
    const wire = new Wire()
    const device = await withKeyringAlone(wire)
    wire.isDown = true
    wire.cut()

    const backup = await backUp(device)

    expect(backup.onlyKeys).toBe(1)
    wire.isDown = false
    const other = deviceOn(wire, 4)
    expect(await restore(other, backup)).toEqual(restored({ came: 2 }))
    const own = await opened(() => ownRoomOf(other.app))
    await expectSoon(() => answersIn(own)['g0'] === 'Ro til at lede')
  })

  test('is read without a network, stays on the device, and goes on its way later', async () => {
    const wire = new Wire()
    const backup = await backUp(await leaderOn(wire))
    const other = offline(2)

    expect(await restore(other, backup)).toEqual(restored({ came: 2 }))
    const again = openDevice({ clock, roomStore: other.roomStore, random: createFakeRandom(3) })
    await again.app.rooms.load()

    expect(answersIn(await opened(() => ownRoomOf(again.app)))).toEqual({ g0: 'Ro til at lede' })
  })

  test('gives a relay that lost the room what it lacks', async () => {
    const backup = await backUp(await leaderOn(new Wire()))
    const empty = new Wire()
    const first = deviceOn(empty, 2)
    await restore(first, backup)
    await expectSaved(await opened(() => ownRoomOf(first.app)))

    const second = deviceOn(empty, 3)
    const [own] = first.app.rooms.list.value?.filter(({ kind }) => kind === 'own-room') ?? []
    if (own === undefined) throw new Error('the own room came')
    await second.app.rooms.remember('x', own)

    const there = await opened(() => ownRoomOf(second.app))
    expect(answersIn(there)).toEqual({ g0: 'Ro til at lede' })
  })

  test('is merged into a room that has moved on, and sends nothing that the relay has', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    const backup = await backUp(leader)
    answer(leader.own, 'g0', 'Ro til at lede, og tid')
    answer(leader.own, 'g1', 'Nyt siden kopien')
    const room = leader.app.rooms.list.value?.find(({ kind }) => kind === 'own-room')
    if (room === undefined) throw new Error('the leader has an own room')
    await (await sessionOf(leader.app, room))?.room.settled()
    await expectSaved(leader.own)
    const headOf = async () => (await wire.store.room(room.link.roomId))?.head
    const before = await headOf()
    const other = deviceOn(wire, 2)

    expect(await restore(leader, backup)).toEqual(restored({ there: 2 }))
    expect(await restore(other, backup)).toEqual(restored({ came: 2 }))
    expect(await restore(other, backup)).toEqual(restored({ there: 2 }))

    const newest = { g0: 'Ro til at lede, og tid', g1: 'Nyt siden kopien' }
    const there = await opened(() => ownRoomOf(other.app))
    expect([answersIn(leader.own), answersIn(there)]).toEqual([newest, newest])
    await expectSaved(there)
    expect(await headOf()).toBe(before)
  })

  test('adds what was written on this device only, and loses nothing of either', async () => {
    const backup = await backUp(await leaderOn(new Wire()))
    const other = offline(2)
    await restore(other, backup)
    const own = await opened(() => ownRoomOf(other.app))
    answer(own, 'g1', 'Skrevet i toget')
    await settle()

    expect(await restore(other, backup)).toEqual(restored({ there: 2 }))
    expect(answersIn(own)).toEqual({ g0: 'Ro til at lede', g1: 'Skrevet i toget' })
  })

  test('leaves out an interview, which is for the moment', async () => {
    const leader = await leaderOn(new Wire())
    const [room] = leader.app.rooms.list.value ?? []
    if (room === undefined) throw new Error('the leader has rooms')
    await leader.app.rooms.remember('x', { ...room, kind: 'interview' })

    expect(await restore(offline(2), await backUp(leader))).toEqual(restored({ came: 2 }))
  })

  test('leaves alone the rooms of whoever else uses the device', async () => {
    const wire = new Wire()
    const backup = await backUp(await leaderOn(wire))
    const shared = deviceOn(wire, 7)
    const theirs = await opened(() => ownRoomOf(shared.app))
    answer(theirs, 'g0', 'En andens ord')
    await settle()

    expect(await restore(shared, backup)).toEqual(restored({ came: 2 }))

    expect(answersIn(theirs)).toEqual({ g0: 'En andens ord' })
    expect(shared.app.rooms.list.value).toHaveLength(3)
  })

  test('of a room that is over can be read, and says so', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    expect(await endRoom(leader.app, leader.own.handle)).toBe('ended')
    await expectSoon(() => leader.app.rooms.list.value?.some(({ ended }) => ended) === true)
    const other = deviceOn(wire, 2)

    await restore(other, await backUp(leader))

    const room = other.app.rooms.list.value?.find(({ kind }) => kind === 'own-room')
    expect(room?.ended).toBe(true)
    if (room) await other.app.rooms.choose(room.handle)
    expect(answersIn(await opened(() => ownRoomOf(other.app)))).toEqual({ g0: 'Ro til at lede' })
  })

  test('[C76] has no word and no key of it to be found in the file', async () => {
    const leader = await leaderOn(new Wire())
    const { file, words } = await backUp(leader)
    const secrets = (leader.app.rooms.list.value ?? []).map(({ link }) => link.secret)
    const text = Buffer.from(file).toString('latin1')

    for (const secret of secrets) {
      expect(text).not.toContain(Buffer.from(secret).toString('latin1'))
      expect(text).not.toContain(bytesToBase64url(secret))
    }
    for (const word of ['Ro til', 'own-room', ...words]) expect(text).not.toContain(word)
  })
})

describe('a backup that is not right', () => {
  test('changes nothing, and says what is the matter before a word is asked for', async () => {
    const backup = await backUp(await leaderOn(new Wire()))
    const { file } = backup
    const middle = file.byteLength >> 1
    const device = offline(2)

    for (const [bad, problem] of [
      [file.with(10, 2), 'backupNewer'],
      [file.subarray(0, middle), 'backupCut'],
      [file.with(middle, (file[middle] ?? 0) ^ 1), 'backupGarbled'],
      [new TextEncoder().encode('Kære dagbog'), 'backupNone'],
      [new Uint8Array(0), 'backupNone'],
    ] as const) {
      expect(await restore(device, { ...backup, file: bad })).toEqual({ state: 'problem', problem })
    }
    expect(await device.app.rooms.load()).toEqual([])
  })

  test('is not read when it is too large or cannot be read', async () => {
    const never = () => Promise.reject(new Error('nobody reads it'))
    const sizeBytes = mostBackupBytes + 1

    expect(await readBackup({ sizeBytes, read: never })).toEqual(refused('backupTooLarge'))
    const read = () => Promise.resolve(null)
    expect(await readBackup({ sizeBytes: 9, read })).toEqual(refused('backupUnread'))
  })

  test('is another person’s: her own words do not open it', async () => {
    const [hers, his] = [await leaderOn(new Wire()), deviceOn(new Wire(), 9)]
    await opened(() => ownRoomOf(his.app))
    const [mine, theirs] = [await backUp(hers), await backUp(his)]
    const device = offline(2)

    expect(await restore(device, { file: theirs.file, words: mine.words })).toEqual({
      state: 'problem',
      problem: 'backupOtherWords',
    })
    const typed = mine.words.with(0, `${mine.words[0] ?? ''}q`)
    expect(await restore(device, { ...mine, words: typed })).toMatchObject({
      state: 'slip',
      slip: { words: [{ nearest: [mine.words[0]] }] },
    })
    expect(await device.app.rooms.load()).toEqual([])
  })

  test('holds a room of a later version, which stays in the file while the rest comes', async () => {
    const leader = await leaderOn(new Wire())
    const [room] = leader.app.rooms.list.value ?? []
    if (room === undefined) throw new Error('the leader has rooms')
    const later = { ...room, kind: 'later' as 'dialogue' }
    await leader.app.rooms.load()
    const load = () => Promise.resolve([...(leader.app.rooms.list.value ?? []), later])
    const app = { ...leader.app, rooms: { ...leader.app.rooms, load } }

    expect(await restore(offline(2), await backUp({ app }))).toEqual(
      restored({ came: 2, later: 1 }),
    )
  })

  test('is not made of other words than she was given, nor by a browser that cannot hash', async () => {
    const { app } = await leaderOn(new Wire())
    const words = newPassphrase(app, phraseWords.da)
    const typed = words.join(' ')
    const noHash = {
      ...app,
      ports: { ...app.ports, slowHash: { hash: () => Promise.resolve(null) } },
    }

    const swapped = words.toReversed().join(' ')
    expect(await makeBackup(app, { words, typed: swapped, lists })).toEqual({
      state: 'other-words',
    })
    expect(await makeBackup(noHash, { words, typed, lists })).toEqual({
      state: 'problem',
      problem: 'hashFailed',
    })
  })
})

function restored(counts: { came?: number; there?: number; later?: number }) {
  return { state: 'restored', came: 0, there: 0, later: 0, ...counts }
}

function refused(problem: string) {
  return { ok: false, problem }
}

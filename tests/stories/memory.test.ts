import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'

import { seal, type RoomLink } from '#crypto'
import { parseEntry, writeBytes } from '#protocol'

import { openMemory, sealMemory } from '../../client/src/sync/memory.ts'
import { roomFromLink } from '../../client/src/sync/room.ts'
import { createMemoryStore } from '../../server/src/storage/store.fake.ts'
import type { Store } from '../../server/src/storage/store.ts'
import { bending, breakEntry, expectAlarm, fourEntries, nameOf, untilHead } from './bent-log.ts'
import { Browser, createRoomLinks, expectSoon, Wire, type Tab } from './house.ts'

async function expectLive(tab: Tab): Promise<void> {
  await expectSoon(
    () => tab.status().connection === 'live',
    () => tab.status(),
  )
}

/** A store with the log up to here, as a backup has it. */
async function backupOf(store: Store, roomId: Uint8Array, head: number): Promise<Store> {
  const backup = createMemoryStore()
  const policy = (await store.room(roomId))?.policy ?? new Uint8Array()
  await backup.putPolicy(roomId, { bytes: policy, endsDay: 90_000, isOpen: true })
  const range = { lane: 'log', from: 1, to: head, bytes: 1e9 } as const
  for (const bytes of await store.entries(roomId, range)) {
    const entry = parseEntry(bytes)
    if (!entry.ok) throw new Error('the log holds no entry')
    const { writer, n, seen } = entry.value.header
    await backup.append([{ roomId, lane: 'log', writer, n, seen, bytes }])
  }
  return backup
}

async function untilNoDraft(browser: Browser, roomId: Uint8Array): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const stored = await browser.roomStore.load(nameOf(roomId))
    if (stored?.drafts.length === 0) return
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  throw new Error('the draft was never given up')
}

/** Sealed under the room's key, but by hand: another version of the app made it. */
async function sealedMemory(link: RoomLink, plaintext: Uint8Array): Promise<Uint8Array> {
  const room = await roomFromLink(link)
  if (room === null) throw new Error('the role may not read')
  return seal(room.docKey, { aad: room.roomId, plaintext, iv: new Uint8Array(12) })
}

const newerMemory = (link: RoomLink) =>
  sealedMemory(link, writeBytes({ u8: 9 }, { bytes: new Uint8Array(100) }))

function secondMemory(link: RoomLink, words: string): Promise<Uint8Array> {
  const doc = new Y.Doc()
  doc.getText('words').insert(0, words)
  const nothing = { generation: new Uint8Array(8), revision: 0, policy: new Uint8Array() }
  const plaintext = writeBytes(
    { u8: 2 },
    { bytes: nothing.generation },
    { u32: nothing.revision },
    { u16: nothing.policy.byteLength },
    { u48: 0 },
    { bytes: new Uint8Array(16) },
    { u16: 0 },
    { bytes: Y.encodeStateAsUpdateV2(doc) },
  )
  return sealedMemory(link, plaintext)
}

describe('what a device remembers', () => {
  it('[S11] a long log that is read again is healed also by who died in the middle of it', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const { roomId } = links.host
    const browser = new Browser(wire)
    const hers = await browser.open(links.host, true)
    await expectLive(hers)
    for (let head = 1; head <= 210; head += 1) {
      hers.write('.')
      await untilHead(wire, roomId, head)
    }
    const backup = await backupOf(wire.store, roomId, 210)
    hers.write('til sidst')
    await untilHead(wire, roomId, 211)
    await untilNoDraft(browser, roomId)
    await hers.room.close()
    wire.restart(backup)
    const isHeard = { batch: false }
    wire.bend = bending((frame) => {
      isHeard.batch ||= frame.type === 'batch'
      return frame.type === 'live' ? null : frame
    })
    const again = await browser.open(links.host)
    await expectAlarm(again, 'rollback')
    await expectSoon(() => isHeard.batch)
    await new Promise((resolve) => setTimeout(resolve, 300))
    again.crash()
    wire.bend = (frame) => frame
    wire.cut()

    const third = await browser.open(links.host)

    await expectLive(third)
    const his = await new Browser(wire).open(links.member)
    await expectSoon(
      () => his.read().endsWith('til sidst'),
      () => [his.read().length, third.status()],
    )
  })

  it('[S37] a backup that has grown another way, past what a device has, is noticed and healed', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const { roomId } = links.host
    const mette = new Browser(wire)
    const hers = await mette.open(links.host, true)
    hers.write('A')
    await untilHead(wire, roomId, 1)
    const backup = await backupOf(wire.store, roomId, 1)
    const generation = (await wire.store.room(roomId))?.generation ?? new Uint8Array()
    hers.write('B')
    await untilHead(wire, roomId, 2)
    await untilNoDraft(mette, roomId)
    await hers.room.close()
    // The generation lies in the database: a backup has it too.
    wire.bend = bending((frame) => (frame.type === 'welcome' ? { ...frame, generation } : frame))
    wire.restart(backup)
    const jonas = new Browser(wire)
    const his = await jonas.open(links.member)
    await expectSoon(() => his.read() === 'A')
    his.write('C')
    await untilHead(wire, roomId, 2)
    await untilNoDraft(jonas, roomId)
    await his.room.close()

    const again = await mette.open(links.host)

    await expectAlarm(again, 'fork')
    await untilHead(wire, roomId, 3)
    expect(again.read()).toHaveLength(3)
    const later = await jonas.open(links.member)
    await expectSoon(
      () => later.read() === again.read(),
      () => [later.read(), again.read(), later.status()],
    )
    await again.room.close()
    const third = await mette.open(links.host)
    await expectLive(third)
    expect(third.status().alarms).toEqual([])
  })

  it('[S35] what was set aside in a log that is no more stays, and is put up once it can be read', async () => {
    const { wire, links, hers, jonas } = await fourEntries()
    await hers.room.close()
    const { roomId } = links.host
    const range = { lane: 'log', from: 4, to: 4, bytes: 1e9 } as const
    const [last = new Uint8Array()] = await wire.store.entries(roomId, range)
    const newer = last.slice()
    newer[0] = 2
    wire.bend = bending((frame) =>
      frame.type === 'batch'
        ? { ...frame, entries: [...frame.entries.slice(0, -1), newer] }
        : frame,
    )
    const his = await jonas.open(links.member)
    await expectSoon(
      () => his.status().quarantined === 1,
      () => his.status(),
    )
    wire.bend = (frame) => frame
    wire.restart(await backupOf(wire.store, roomId, 3))
    await expectAlarm(his, 'rollback')
    await expectLive(his)
    expect(his.status().quarantined).toBe(0)
    await his.room.close()

    const room = await roomFromLink(links.member)
    const memory = (await jonas.roomStore.load(nameOf(roomId)))?.memory ?? null
    if (room === null || memory === null) throw new Error('he remembers nothing')
    const opened = await openMemory(room, memory)
    if (!opened.ok) throw new Error(opened.reason)
    expect(opened.memory.leftOver).toEqual([newer])

    // An app that reads it: as if the version had not been above this one's.
    const learnt = { ...opened.memory, leftOver: [last] }
    const sealed = await sealMemory(room, learnt, new Uint8Array(12).fill(9))
    const put = { head: 3, setAside: [], sealed, was: memory }
    expect(await jonas.roomStore.putMemory(nameOf(roomId), put)).toBe('kept')
    const again = await jonas.open(links.member)
    expect(again.read()).toBe('ABCD')
    await untilHead(wire, roomId, 4)
    await again.room.close()
    const third = await jonas.open(links.member)
    await expectLive(third)
    expect((await wire.store.room(roomId))?.head).toBe(4)
  })

  it('[S138] is the document anew every two hundred entries, and the log no longer than that', async () => {
    const { wire, links, hers, jonas } = await fourEntries()
    const his = await jonas.open(links.member)
    await expectLive(his)
    for (let at = 0; at < 230; at += 1) {
      hers.write('x')
      await hers.room.settled()
      await expectSoon(() => hers.status().waiting === 0)
    }
    await expectSoon(() => his.read() === hers.read())
    const kept = async () => (await jonas.roomStore.load(nameOf(links.host.roomId)))?.entries ?? []
    await expect.poll(async () => (await kept()).at(-1)?.seq, { timeout: 10_000 }).toBe(234)
    expect(await kept()).toHaveLength(34)
    his.crash()
    wire.isDown = true

    expect((await jonas.open(links.member)).read()).toBe(hers.read())
  })

  it('[S14] an entry that found no room on the device is not passed over by a later memory', async () => {
    const { wire, links, jonas } = await fourEntries()
    const newer = new Uint8Array(300).fill(9)
    const [roomId, writer] = [links.host.roomId, new Uint8Array(8)]
    await wire.store.append([{ roomId, lane: 'log', writer, n: 1, seen: 0, bytes: newer }])
    wire.restart()
    jonas.roomStore.answer('full')
    const his = await jonas.open(links.member)
    await expectSoon(
      () => his.status().connection === 'live' && his.status().quarantined === 1,
      () => his.status(),
    )
    jonas.roomStore.answer('kept')
    his.write('x')
    await expectSoon(
      () => his.status().edits === 'saved',
      () => his.status(),
    )
    await his.room.close()
    wire.isDown = true
    wire.cut()

    const again = await jonas.open(links.member)

    expect(again.read()).toBe('ABCDx')
    expect(again.status().quarantined).toBe(1)
  })

  it('[S31] two tabs that put their memory at the same moment lose nothing of either', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const hers = await new Browser(wire).open(links.host, true)
    const browser = new Browser(wire)
    const older = await browser.open(links.member)
    hers.write('ABCD')
    await expectSoon(
      () => older.read() === 'ABCD' && hers.status().waiting === 0,
      () => older.status(),
    )
    wire.keepFrom = (_, dialed) => dialed === 2
    const newer = await browser.open(links.member)
    hers.write('E')
    await expectSoon(
      () => newer.read() === 'ABCDE',
      () => newer.status(),
    )
    // The older has read the store before the newer writes, and writes after it.
    const { load } = browser.roomStore
    const newerIsClosed = Promise.withResolvers<void>()
    const olderHasRead = Promise.withResolvers<void>()
    browser.roomStore.load = async (name) => {
      const stored = await load(name)
      browser.roomStore.load = load
      olderHasRead.resolve()
      await newerIsClosed.promise
      return stored
    }
    const closing = older.room.close()
    await olderHasRead.promise
    await newer.room.close()
    newerIsClosed.resolve()
    await closing
    wire.isDown = true
    wire.cut()

    expect((await browser.open(links.member)).read()).toBe('ABCDE')
  })

  it.each([
    ['does not open', Uint8Array.from({ length: 300 }, (_, at) => at & 255)],
    ['a newer version made', null],
  ])('[S31] a memory that %s is not written over, and the room goes on', async (_, garbage) => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const browser = new Browser(wire)
    const name = nameOf(links.host.roomId)
    const sealed = garbage ?? (await newerMemory(links.host))
    await browser.roomStore.putMemory(name, { head: 0, setAside: [], sealed, was: null })
    const hers = await browser.open(links.host, true)
    expect(hers.status().refused).toBe(garbage === null ? 'unsupported-version' : null)
    hers.write('a')
    await expectSoon(
      () => hers.status().edits === 'saved',
      () => hers.status(),
    )
    await hers.room.close()
    expect((await browser.roomStore.load(name))?.memory).toEqual(sealed)
    wire.isDown = true
    wire.cut()

    expect((await browser.open(links.host)).read()).toBe('a')
  })

  it('[S31] a memory of the version before this one is read', async () => {
    const wire = new Wire()
    wire.isDown = true
    const links = await createRoomLinks()
    const browser = new Browser(wire)
    const sealed = await secondMemory(links.host, 'skrevet i sidste uge')
    const put = { head: 0, setAside: [], sealed, was: null }
    await browser.roomStore.putMemory(nameOf(links.host.roomId), put)

    expect((await browser.open(links.host)).read()).toBe('skrevet i sidste uge')
  })

  it('[S35] a damaged entry that is rubbish is let go of, and a broken log heals as before', async () => {
    const { wire, links, jonas } = await fourEntries()
    let isDone = false
    wire.bend = bending((frame) => {
      if (isDone || frame.type !== 'batch') return frame
      isDone = true
      return breakEntry(frame, 2)
    })
    const his = await jonas.open(links.member)
    await expectSoon(
      () => his.read() === 'ABCD' && his.status().connection === 'live',
      () => his.status(),
    )
    await his.room.close()
    const again = await jonas.open(links.member)
    await expectLive(again)
    await again.room.close()
    const room = await roomFromLink(links.member)
    const memory = (await jonas.roomStore.load(nameOf(links.host.roomId)))?.memory ?? null
    if (room === null || memory === null) throw new Error('he remembers nothing')
    const opened = await openMemory(room, memory)
    expect(opened.ok && opened.memory.leftOver).toEqual([])
  })
})

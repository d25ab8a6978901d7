import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Clock } from '#ports/clock.ts'
import {
  encodeClientFrame,
  encodeRelayFrame,
  errorCodes,
  parseClientFrame,
  parseEntry,
  type ErrorCode,
} from '#protocol'

import { Browser, clock, createRoomLinks, expectSoon, Wire, type Tab } from './house.ts'

const [appendType] = encodeClientFrame({ type: 'append', entry: new Uint8Array(0) })

/** Which entry is being appended, if any is. */
function nameOfAppended(bytes: Uint8Array): { writer: Uint8Array; n: number } | null {
  const frame = parseClientFrame(bytes)
  const entry = frame.ok && frame.value.type === 'append' ? parseEntry(frame.value.entry) : null
  if (entry?.ok !== true) return null
  const { writer, n } = entry.value.header
  return { writer, n }
}

async function twoInARoom(herClock: Clock = clock) {
  const wire = new Wire()
  const links = await createRoomLinks()
  const browser = new Browser(wire, herClock)
  const { roomStore } = browser
  const hers = await browser.open(links.host, true)
  const his = await new Browser(wire).open(links.member)
  hers.write('A')
  await expectSoon(
    () => his.read() === 'A',
    () => his.status(),
  )
  return { wire, hers, his, roomStore }
}

/** Both write, and both read both. */
async function expectUsable(hers: Tab, his: Tab): Promise<void> {
  const before = hers.read()
  hers.write('h')
  his.write('j')
  await expectSoon(
    () => hers.read() === his.read() && hers.read().length === before.length + 2,
    () => [hers.status(), his.status()],
  )
  await expectSoon(
    () => hers.status().waiting + his.status().waiting === 0,
    () => [hers.status(), his.status()],
  )
}

describe('a relay that talks nonsense', () => {
  it('[S29] garbage, a cut frame and one out of turn cost nothing', async () => {
    const { wire, hers, his } = await twoInARoom()
    const nonsense = [
      new Uint8Array(0),
      Uint8Array.of(0x82, 1, 2),
      encodeRelayFrame({ type: 'live', head: 0 }).subarray(0, 3),
      encodeRelayFrame({ type: 'challenge', challenge: new Uint8Array(32) }),
      encodeRelayFrame({ type: 'snapshot-ok', base: 900 }),
      encodeRelayFrame({ type: 'ack', lane: 'log', writer: new Uint8Array(8), n: 7, seq: 9 }),
      encodeRelayFrame({ type: 'batch', lane: 'log', first: 40, entries: [new Uint8Array(70)] }),
      new Uint8Array(300_000),
    ]
    for (const bytes of nonsense) {
      wire.inject(bytes)
      await expectUsable(hers, his)
    }
  })

  it('[S29] no bytes from a relay stop a room', async () => {
    const { wire, hers, his } = await twoInARoom()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 120 }), async (bytes) => {
        wire.inject(bytes)
        await expectUsable(hers, his)
      }),
      { numRuns: 25 },
    )
    expect(hers.status().ended).toBe(false)
  })

  it('[S29] who is told to wait waits, and sends again without being cut off', async () => {
    const { wire, hers, his } = await twoInARoom()
    await expectUsable(hers, his)
    const nobody = new Uint8Array(8)
    let isDone = false
    wire.answer = (bytes) => {
      if (isDone || bytes[0] !== appendType) return null
      isDone = true
      return encodeRelayFrame({
        type: 'error',
        code: 'too-fast',
        retryMs: 500,
        writer: nobody,
        n: 0,
      })
    }
    await expectUsable(hers, his)
    expect(isDone).toBe(true)
  })

  it('[S39] who is told again and again that an entry is another asks ever more slowly, and says so', async () => {
    const { wire, hers, his } = await twoInARoom()
    let appends = 0
    wire.answer = (bytes) => {
      const named = nameOfAppended(bytes)
      if (named === null) return null
      appends += 1
      return encodeRelayFrame({ type: 'error', code: 'entry-conflict', retryMs: 0, ...named })
    }
    hers.write('h')
    await expectSoon(
      () => hers.status().refused === 'entry-conflict',
      () => [appends, hers.status()],
    )
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(appends).toBeGreaterThan(3)
    expect(appends).toBeLessThan(10)
    wire.answer = () => null
    wire.cut()
    await expectUsable(hers, his)
    expect(hers.read().split('').toSorted().join('')).toBe('Ahhj')
    await expectSoon(() => hers.status().refused === null)
  })

  it('[S39] a conflict that names another entry than the one in flight is not acted on', async () => {
    const { wire, hers, his } = await twoInARoom()
    const names = new Set<string>()
    wire.answer = (bytes) => {
      const named = nameOfAppended(bytes)
      if (named !== null) names.add(named.writer.join())
      return null
    }
    for (const n of [1, 2, 3]) {
      const writer = new Uint8Array(8)
      wire.inject(
        encodeRelayFrame({ type: 'error', code: 'entry-conflict', retryMs: 0, writer, n }),
      )
      await expectUsable(hers, his)
    }
    expect(names.size).toBe(2)
  })

  it('[S2] an acknowledgement that names another writer is not taken for one', async () => {
    const { wire, hers } = await twoInARoom()
    await expectSoon(() => hers.status().waiting === 0)
    wire.answer = (bytes) => (bytes[0] === appendType ? encodeRelayFrame({ type: 'pong' }) : null)
    hers.write('h')
    await expectSoon(() => hers.status().waiting === 1)
    const writer = new Uint8Array(8)
    for (let n = 1; n < 6; n += 1) {
      wire.inject(encodeRelayFrame({ type: 'ack', lane: 'log', writer, n, seq: n }))
    }
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(hers.status()).toMatchObject({ waiting: 1, edits: 'written' })
  })

  it('[S29] a frame that the app stumbles over is said, and the talk is begun once more', async () => {
    const { wire, hers, his, roomStore } = await twoInARoom()
    const { putEntries } = roomStore
    roomStore.putEntries = () => {
      roomStore.putEntries = putEntries
      throw new Error('a fault of ours')
    }
    let wasSaid = false
    hers.room.subscribe(() => {
      wasSaid ||= hers.status().refused === 'malformed-frame'
    })
    his.write('j')
    // It may be her own first entry that the app stumbles over.
    await expectSoon(
      () => wasSaid && hers.read() === 'Aj',
      () => [wasSaid, hers.read()],
    )
    await expectUsable(hers, his)
    expect(hers.status().refused).toBeNull()
    wire.cut()
    await expectUsable(hers, his)
  })

  it('[S29] a refused snapshot is told to nobody', async () => {
    const { wire, hers } = await twoInARoom()
    const nobody = { writer: new Uint8Array(8), n: 0 }
    let changes = 0
    hers.room.subscribe(() => (changes += Number(hers.status().refused !== null)))
    wire.inject(
      encodeRelayFrame({ type: 'error', code: 'snapshot-refused', retryMs: 0, ...nobody }),
    )
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect([changes, hers.status().connection]).toEqual([0, 'live'])
  })

  it('[S29] who is told to wait for weeks waits a minute', async () => {
    const delays: number[] = []
    const watched = {
      ...clock,
      schedule: (delayMs: number, task: () => void) => {
        delays.push(delayMs)
        return clock.schedule(Math.min(delayMs, 1000), task)
      },
    }
    const { wire, hers, his } = await twoInARoom(watched)
    let isDone = false
    wire.answer = (bytes) => {
      const named = nameOfAppended(bytes)
      if (isDone || named === null) return null
      isDone = true
      return encodeRelayFrame({ type: 'error', code: 'relay-full', retryMs: 0xffff_ffff, ...named })
    }
    hers.write('h')
    await expectSoon(() => isDone)
    await expectUsable(hers, his)
    expect(Math.max(...delays)).toBe(60_000)
  })

  it.each(Object.keys(errorCodes) as ErrorCode[])(
    '[S29] an unasked %s keeps nobody from going on',
    async (code) => {
      const { wire, hers, his } = await twoInARoom()
      wire.inject(
        encodeRelayFrame({ type: 'error', code, retryMs: 0, writer: new Uint8Array(8), n: 0 }),
      )
      await expectUsable(hers, his)
      wire.cut()
      await expectUsable(hers, his)
      expect(hers.status().refused).toBeNull()
    },
  )
})

import { describe, expect, it } from 'vitest'

import { cutSnapshot } from '#protocol'

import { toHex } from './bytes.ts'
import { adoptSnapshot, createPartCollector } from './catch-up.ts'
import { frontierAt, unknownEntry } from './frontier.ts'
import { createTestHere, createTestLinks, sealTestEntry, wordsUpdate } from './here.fixture.ts'
import type { Here } from './here.ts'
import { encodeSnapshot } from './snapshot.ts'

const wordsIn = ({ doc }: Here) => doc.getText('words').toJSON()
const writer = '0101010101010101'

async function scene() {
  const { here } = await createTestHere()
  const plaintext = encodeSnapshot({ counters: new Map([[writer, 3]]), state: wordsUpdate('Æble') })
  return { here, plaintext, bytes: await sealTestEntry(here.room, plaintext) }
}

async function expectPassedOver(here: Here, bytes: Uint8Array): Promise<void> {
  const { head } = here.frontier
  await adoptSnapshot(here, bytes)
  expect(wordsIn(here)).toBe('')
  expect(here.frontier.head).toBe(head)
  expect(here.board.read().alarms).toEqual([])
}

describe('a snapshot', () => {
  it('[S131] takes the place of the entries before it', async () => {
    const { here, bytes } = await scene()
    here.setAside.set(5, { trouble: 'unreadable', bytes: new Uint8Array(9) })
    here.setAside.set(6, { trouble: 'unreadable', bytes: new Uint8Array(9) })
    await adoptSnapshot(here, bytes)
    expect(wordsIn(here)).toBe('Æble')
    expect(here.frontier).toMatchObject({ head: 5, chain: new Uint8Array(16).fill(2) })
    expect(here.frontier.counters.get(writer)).toBe(3)
    expect([...here.setAside.keys()]).toEqual([6])
    expect(here.board.read()).toMatchObject({ quarantined: 1, alarms: [] })
  })

  it('[S131] of a newer version is passed over, and the status says that a newer one wrote it', async () => {
    const { here, bytes } = await scene()
    bytes[0] = 2
    await expectPassedOver(here, bytes)
    expect(here.board.read().refused).toBe('unsupported-version')
  })

  it('[S131] that is none is passed over: garbage, a forged one, an update, one of another room', async () => {
    const { here, plaintext, bytes } = await scene()
    const forged = bytes.slice()
    forged[100] = (forged[100] ?? 0) ^ 1
    const other = await createTestHere((await createTestLinks(2)).host)
    const none = [
      new Uint8Array(0),
      new Uint8Array(300).fill(1),
      forged,
      await sealTestEntry(here.room, plaintext, { kind: 'update', n: 1 }),
      await sealTestEntry(here.room, Uint8Array.of(0, 9)),
      await sealTestEntry(
        here.room,
        encodeSnapshot({ counters: new Map(), state: Uint8Array.of(7) }),
      ),
      await sealTestEntry(other.here.room, plaintext),
    ]
    for (const each of none) await expectPassedOver(here, each)
    expect(here.board.read().refused).toBeNull()
  })

  it('[S131] that goes no further than this device adds nothing', async () => {
    const { here, bytes } = await scene()
    const [chain, counters] = [new Uint8Array(16), new Map<string, number>()]
    here.frontier = frontierAt({ head: 5, chain, last: unknownEntry, counters })
    await expectPassedOver(here, bytes)
  })

  it('[S131] that lacks an entry which this device has read is taken, and raises gap', async () => {
    const { here, bytes } = await scene()
    const counters = new Map([[writer, 4]])
    here.frontier = frontierAt({ ...here.frontier, counters })
    await adoptSnapshot(here, bytes)
    expect(wordsIn(here)).toBe('Æble')
    expect(here.board.read().alarms).toEqual(['gap'])
  })
})

describe('the parts of a snapshot', () => {
  const whole = Uint8Array.from({ length: 130_000 }, (_, at) => at % 251)

  it('[S131] make the whole in their order', () => {
    const collect = createPartCollector()
    const collected = [...cutSnapshot(whole)].map((part) => collect(part))
    expect(collected.slice(0, -1)).toEqual([null, null])
    expect(toHex(collected.at(-1) ?? new Uint8Array())).toBe(toHex(whole))
  })

  it('[S131] make nothing when one is missing, comes twice or first, and all again when begun anew', () => {
    const [one, two, three] = [...cutSnapshot(whole)]
    if (one === undefined || two === undefined || three === undefined)
      throw new Error('three parts')
    for (const order of [
      [one, three],
      [two, three],
      [one, one, three],
      [one, two, two],
    ]) {
      const collect = createPartCollector()
      expect(order.map((part) => collect(part)).at(-1)).toBeNull()
    }
    const collect = createPartCollector()
    expect([one, two, one, two, three].map((part) => collect(part)).at(-1)).toHaveLength(130_000)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseRelayFrame, encodeRelayFrame } from '#protocol'

import { Browser, createRoomLinks, expectSoon, Wire, type Tab } from './house.ts'
import { addMany } from './many-entries.ts'

type Weather = 'hers' | 'his' | 'cut' | 'restart' | 'crash' | 'wait' | 'many'
type Bent = 'flip' | 'drop' | 'swap' | 'hold' | 'repeat'
interface Blow {
  readonly kind: Weather | Bent
  /** Which bit, or which of several. */
  readonly place: number
}

const kinds = [
  ...(['hers', 'hers', 'his', 'his', 'cut', 'restart', 'crash', 'wait', 'many'] as const),
  ...(['flip', 'flip', 'drop', 'swap', 'hold', 'repeat'] as const),
]
const blows: fc.Arbitrary<Blow> = fc.record({
  kind: fc.constantFrom(...kinds),
  place: fc.nat(100_000),
})
const stories = fc.array(blows, { minLength: 8, maxLength: 30 })

type Send = (frame: Uint8Array) => void

/** What an evil relay makes of one frame. */
const bends: Readonly<
  Record<Bent, (frame: Uint8Array, place: number, later: Send) => Uint8Array | null>
> = {
  flip(frame, place) {
    const bent = frame.slice()
    const at = place % bent.byteLength
    bent[at] = (bent[at] ?? 0) ^ (1 << (place % 8))
    return bent
  },
  drop: () => null,
  swap(frame, place) {
    const parsed = parseRelayFrame(frame)
    if (!parsed.ok || parsed.value.type !== 'batch') return frame
    const [...entries] = parsed.value.entries
    const [one] = entries.splice(place % entries.length, 1)
    return encodeRelayFrame({
      ...parsed.value,
      entries: one === undefined ? entries : [one, ...entries],
    })
  },
  hold(frame, place, later) {
    setTimeout(() => later(frame), place % 20)
    return null
  },
  repeat(frame, place, later) {
    setTimeout(() => later(frame), place % 20)
    return frame
  },
}

/** Two people, a relay that bends some of what it sends, and a log that is shortened in the middle. */
class BentStorm {
  readonly wire = new Wire()
  readonly #links: Awaited<ReturnType<typeof createRoomLinks>>
  readonly #mette = new Browser(this.wire)
  readonly #jonas = new Browser(this.wire)
  readonly #waiting: Blow[] = []
  readonly written: string[] = []
  tabs: { hers: Tab; his: Tab } | null = null

  constructor(links: Awaited<ReturnType<typeof createRoomLinks>>) {
    this.#links = links
    this.wire.bend = (frame) => this.#bend(frame)
  }

  async begin(): Promise<void> {
    const hers = await this.#mette.open(this.#links.host, true)
    this.tabs = { hers, his: await this.#jonas.open(this.#links.member) }
  }

  async strike(blow: Blow, at: number): Promise<void> {
    const { kind } = blow
    if (kind === 'hers' || kind === 'his') this.write(kind, `<${at}>`)
    else if (kind === 'crash') await this.#crash(blow.place % 2 === 0 ? 'hers' : 'his')
    else if (kind === 'cut') this.wire.cut()
    else if (kind === 'restart') this.wire.restart()
    else if (kind === 'many') await this.#addMany()
    else if (kind === 'wait') await new Promise((resolve) => setTimeout(resolve, 20))
    else this.#waiting.push(blow)
  }

  write(who: 'hers' | 'his', word: string): void {
    this.tabs?.[who].write(word)
    this.written.push(word)
  }

  /** From now on it is an honest relay, which also died once. */
  calm(): void {
    this.#waiting.length = 0
    this.wire.restart()
  }

  /** Somebody who has never been here. */
  newcomer(): Promise<Tab> {
    return new Browser(this.wire).open(this.#links.member)
  }

  snapshot() {
    return this.wire.store.snapshot(this.#links.host.roomId)
  }

  async #crash(who: 'hers' | 'his'): Promise<void> {
    if (this.tabs === null) return
    await this.tabs[who].room.settled()
    this.tabs[who].crash()
    const tab =
      who === 'hers'
        ? this.#mette.open(this.#links.host, true)
        : this.#jonas.open(this.#links.member)
    this.tabs = { ...this.tabs, [who]: await tab }
  }

  /** So many entries that a snapshot is due, which whoever is there writes. */
  async #addMany(): Promise<void> {
    await addMany(this.wire.store, this.#links.host, 301)
    this.wire.restart()
  }

  #bend(frame: Uint8Array): Uint8Array | null {
    const blow = this.#waiting.shift()
    if (blow === undefined) return frame
    return bends[blow.kind as Bent](frame, blow.place, (late) => this.wire.inject(late))
  }
}

const isLevel = (tabs: readonly Tab[]) =>
  new Set(tabs.map((tab) => tab.read())).size === 1 &&
  tabs.every((tab) => tab.status().waiting === 0 && tab.status().quarantined === 0)

async function weather(story: readonly Blow[]) {
  const storm = new BentStorm(await createRoomLinks())
  await storm.begin()
  for (const [at, blow] of story.entries()) await storm.strike(blow, at)
  storm.calm()
  storm.write('hers', '<last>')
  const tabs = [...Object.values(storm.tabs ?? {}), await storm.newcomer()]
  await expectSoon(
    () => isLevel(tabs),
    () => tabs.map((tab) => [tab.read(), tab.status()]),
  )
  return { tabs, storm }
}

describe('a storm, and a relay that bends its frames', () => {
  it('[S134] whatever it flips, drops, swaps, holds back or repeats: all read the same in the end, and all that was written', async () => {
    let snapshots = 0
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const { tabs, storm } = await weather(story)
        for (const word of storm.written) expect(tabs[0]?.read()).toContain(word)
        snapshots += Number((await storm.snapshot()) !== null)
        for (const tab of tabs) await tab.room.close()
      }),
      { numRuns: 30 },
    )
    expect(snapshots).toBeGreaterThan(0)
  }, 300_000)
})

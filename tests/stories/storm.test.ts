import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { createMemoryStore } from '../../server/src/storage/store.fake.ts'
import { Browser, createRoomLinks, expectSoon, Wire, type Tab } from './house.ts'

type Step = 'hers' | 'his' | 'cut' | 'restart' | 'crash' | 'wait'

const steps = fc.array(
  fc.constantFrom<Step>('hers', 'hers', 'his', 'his', 'cut', 'restart', 'crash', 'wait'),
  { minLength: 5, maxLength: 30 },
)

async function weather(story: readonly Step[]): Promise<{ tabs: Tab[]; written: string[] }> {
  const wire = new Wire()
  const links = await createRoomLinks()
  const mette = new Browser(wire)
  let hers = await mette.open(links.host, true)
  const his = await new Browser(wire).open(links.member)
  const written: string[] = []
  for (const [at, step] of story.entries()) {
    if (step === 'cut') wire.cut()
    if (step === 'restart') wire.restart()
    if (step === 'wait') await new Promise((resolve) => setTimeout(resolve, 8))
    if (step === 'crash') {
      await hers.room.settled()
      hers.crash()
      hers = await mette.open(links.host, true)
    }
    if (step === 'hers' || step === 'his') {
      const word = `<${at}>`
      const tab = step === 'hers' ? hers : his
      tab.write(word)
      written.push(word)
    }
  }
  const tabs = [hers, his]
  await expectSoon(
    () => hers.read() === his.read() && tabs.every((tab) => tab.status().waiting === 0),
    () => [hers.read(), his.read(), hers.status(), his.status()],
  )
  return { tabs, written }
}

describe('any weather', () => {
  it('[S3] every order of edits, cuts, restarts and crashes ends with the same text, whole', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (story) => {
        const { tabs, written } = await weather(story)
        for (const tab of tabs) {
          for (const word of written) expect(tab.read()).toContain(word)
          expect(tab.status().quarantined).toBe(0)
          await tab.room.close()
        }
      }),
      { numRuns: 40 },
    )
  })

  it('[S2] [S3] a calm line raises no alarm', async () => {
    const { tabs } = await weather(['hers', 'his', 'wait', 'hers', 'crash', 'his', 'wait', 'hers'])
    for (const tab of tabs) expect(tab.status().alarms).toEqual([])
  })
})

type Blow = Step | 'right' | 'leave' | 'lose' | 'full' | 'room' | 'settle'

const blows = fc.array(
  fc.constantFrom<Blow>(
    ...(['hers', 'hers', 'right', 'right', 'his', 'his', 'cut', 'restart'] as const),
    ...(['crash', 'leave', 'lose', 'full', 'room', 'settle', 'wait'] as const),
  ),
  { minLength: 6, maxLength: 30 },
)

/** What she wrote in a full store was in her memory afterwards, in no draft, and never sent. */
const onceLost: readonly Blow[] = [
  ...(['full', 'his', 'right', 'hers', 'crash', 'room', 'leave', 'restart'] as const),
  ...(['full', 'leave', 'full', 'his', 'hers', 'settle', 'right', 'hers', 'crash'] as const),
  ...(['room', 'his', 'leave', 'his', 'hers', 'restart', 'full', 'his', 'hers'] as const),
]

/** Two tabs of hers, one of his; she may run out of room, and the relay may lose everything. */
class Storm {
  readonly #wire = new Wire()
  readonly #links: Awaited<ReturnType<typeof createRoomLinks>>
  readonly #mette = new Browser(this.#wire)
  readonly #jonas = new Browser(this.#wire)
  #isFull = false
  tabs: { left: Tab; right: Tab; his: Tab } | null = null
  /** Words that nothing may take, and those that go with a tab that dies. */
  readonly kept = new Set<string>()
  readonly #loose = { left: new Set<string>(), right: new Set<string>() }

  constructor(links: Awaited<ReturnType<typeof createRoomLinks>>) {
    this.#links = links
  }

  async begin(): Promise<void> {
    const [left, right] = [await this.#openHers(), await this.#openHers()]
    this.tabs = { left, right, his: await this.#jonas.open(this.#links.member) }
  }

  #openHers(): Promise<Tab> {
    return this.#mette.open(this.#links.host, true)
  }

  async strike(blow: Blow, at: number): Promise<void> {
    await this.#blows[blow](at)
  }

  readonly #blows: Readonly<Record<Blow, (at: number) => Promise<void> | void>> = {
    hers: (at) => this.#write('left', at),
    right: (at) => this.#write('right', at),
    his: (at) => {
      this.tabs?.his.write(`<${at}>`)
      this.kept.add(`<${at}>`)
    },
    crash: (at) => this.#end(at % 2 === 0 ? 'left' : 'right', 'crash'),
    leave: (at) => this.#end(at % 2 === 0 ? 'left' : 'right', 'leave'),
    settle: () => this.#settle(),
    full: () => this.#setFull(true),
    room: () => this.#setFull(false),
    cut: () => this.#wire.cut(),
    restart: () => this.#wire.restart(),
    lose: () => this.#wire.restart(createMemoryStore()),
    wait: () => new Promise((resolve) => setTimeout(resolve, 8)),
  }

  calm(): void {
    this.#setFull(false)
  }

  #write(which: 'left' | 'right', at: number): void {
    this.tabs?.[which].write(`<${at}>`)
    this.#loose[which].add(`<${at}>`)
  }

  async #end(which: 'left' | 'right', how: 'crash' | 'leave'): Promise<void> {
    if (this.tabs === null) return
    const tab = this.tabs[which]
    if (how === 'leave') await tab.room.close()
    if (how === 'leave' && !this.#isFull) this.#keep(which)
    tab.crash()
    this.#loose[which].clear()
    this.tabs = { ...this.tabs, [which]: await this.#openHers() }
  }

  async #settle(): Promise<void> {
    if (this.#isFull || this.tabs === null) return
    for (const which of ['left', 'right'] as const) {
      await this.tabs[which].room.settled()
      this.#keep(which)
    }
  }

  #keep(which: 'left' | 'right'): void {
    for (const word of this.#loose[which]) this.kept.add(word)
    this.#loose[which].clear()
  }

  #setFull(isFull: boolean): void {
    this.#isFull = isFull
    this.#mette.roomStore.answer(isFull ? 'full' : 'kept')
  }
}

describe('a storm', () => {
  it('[S3] [S7] [S17] [S36] two tabs, a full store, a lost relay and deaths at any moment: all read the same, and what was kept', async () => {
    await fc.assert(
      fc.asyncProperty(blows, async (story) => {
        const storm = new Storm(await createRoomLinks())
        await storm.begin()
        for (const [at, blow] of story.entries()) await storm.strike(blow, at)
        storm.calm()
        const tabs = Object.values(storm.tabs ?? {})
        await expectSoon(
          () =>
            new Set(tabs.map((tab) => tab.read())).size === 1 &&
            tabs.every((tab) => tab.status().waiting === 0),
          () => tabs.map((tab) => [tab.read(), tab.status()]),
        )
        for (const word of storm.kept) expect(tabs[0]?.read()).toContain(word)
        for (const tab of tabs) await tab.room.close()
      }),
      { numRuns: 40, examples: [[[...onceLost]]] },
    )
  }, 300_000)
})

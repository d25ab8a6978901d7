import fc from 'fast-check'
import { expect, test } from 'vitest'

import { refound, resumeRefounding } from '#app/refound.ts'

import { expectSoon, Wire } from './house.ts'
import {
  arriveOn,
  badgesOf,
  comeBack,
  comeIn,
  expectIn,
  expectLeftBehind,
  kept,
  keyOf,
  makeRoom,
  recordAt,
  roomIdAt,
  scribble,
  scribbledAt,
  type AtTable,
} from './refounding.fixture.ts'

type Step = 'hers' | 'his' | 'eves' | 'cut' | 'restart' | 'she dies' | 'he dies' | 'wait'

const steps = fc.array(
  fc.constantFrom<Step>(
    'hers',
    'his',
    'eves',
    'cut',
    'restart',
    'she dies',
    'he dies',
    'wait',
    'wait',
  ),
  { minLength: 2, maxLength: 8 },
)

let seeds = 100

/** Those at the table while the key is changed, whatever happens to them meanwhile. */
class Story {
  readonly wire = new Wire()
  readonly written: string[] = []
  readonly #at = new Map<'mette' | 'jonas' | 'eve', AtTable>()

  async begin(): Promise<string[]> {
    const mette = await makeRoom(arriveOn(this.wire, (seeds += 1)))
    const key = await keyOf(mette)
    const jonas = await comeIn(arriveOn(this.wire, (seeds += 1)), key)
    this.#at.set('mette', mette).set('jonas', jonas)
    this.#at.set('eve', await comeIn(arriveOn(this.wire, (seeds += 1)), key))
    return badgesOf(mette, [jonas])
  }

  at(who: 'mette' | 'jonas' | 'eve'): AtTable {
    const there = this.#at.get(who)
    if (there === undefined) throw new Error(`${who} is at the table`)
    return there
  }

  async take(step: Step): Promise<void> {
    if (step === 'cut') this.wire.cut()
    if (step === 'restart') this.wire.restart()
    if (step === 'wait') await new Promise((resolve) => setTimeout(resolve, 5))
    if (step === 'hers') this.#write('mette')
    if (step === 'his') this.#write('jonas')
    if (step === 'eves') scribble(this.at('eve'), 'x')
    if (step === 'she dies') await this.#die('mette')
    if (step === 'he dies') await this.#die('jonas')
  }

  #write(who: 'mette' | 'jonas'): void {
    const text = `<${who} ${String(this.written.length)}>`
    scribble(this.at(who), text)
    this.written.push(text)
  }

  async #die(who: 'mette' | 'jonas'): Promise<void> {
    const { page, here } = this.at(who)
    await kept(this.at(who))
    page.crash()
    this.#at.set(who, await comeBack(page.browser, here.handle, (seeds += 1)))
  }
}

/** The network is there again: what was begun is finished, and what was not is done. */
async function seeItThrough(story: Story, stay: readonly string[], oldId: string): Promise<void> {
  for (let tries = 0; tries < 20 && roomIdAt(story.at('mette')) === oldId; tries += 1) {
    const { page, here } = story.at('mette')
    const resumed = await resumeRefounding(page.app, here.handle)
    if (resumed === null && roomIdAt(story.at('mette')) === oldId) {
      await refound(page.app, here.handle, stay)
    }
  }
  expect(roomIdAt(story.at('mette'))).not.toBe(oldId)
}

test('[S52] [S55] [S57] in any weather those who stay are in one room with all they wrote, and who was shut out is not', async () => {
  await fc.assert(
    fc.asyncProperty(steps, steps, async (before, during) => {
      const story = new Story()
      const stay = await story.begin()
      const oldId = roomIdAt(story.at('mette'))
      for (const step of before) await story.take(step)

      const { page, here } = story.at('mette')
      void refound(page.app, here.handle, stay)
      for (const step of during) await story.take(step)
      await seeItThrough(story, stay, oldId)

      const [mette, jonas, eve] = [story.at('mette'), story.at('jonas'), story.at('eve')]
      await expectIn(jonas, roomIdAt(mette))
      await expectLeftBehind(eve)
      for (const [who, text] of [
        [mette, '<hendes efter>'],
        [jonas, '<hans efter>'],
      ] as const) {
        scribble(who, text)
        story.written.push(text)
      }
      await expectSoon(
        () => [mette, jonas].every((one) => hasOnce(scribbledAt(one), story.written)),
        () => [story.written, scribbledAt(mette), scribbledAt(jonas)],
      )
      expect(scribbledAt(mette)).toBe(scribbledAt(jonas))
      expect(scribbledAt(eve)).not.toContain('efter')
      expect(recordAt(mette)).toMatchObject({ refounding: null, link: { role: 'host' } })
      for (const { here: open } of [mette, jonas]) expect(open.status.value.quarantined).toBe(0)
      for (const { page: open } of [mette, jonas, eve]) open.crash()
    }),
    { numRuns: 10 },
  )
}, 300_000)

function hasOnce(whole: string, texts: readonly string[]): boolean {
  return texts.every((text) => whole.split(text).length === 2)
}

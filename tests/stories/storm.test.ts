import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

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
  }, 60_000)

  it('[S2] [S3] a calm line raises no alarm', async () => {
    const { tabs } = await weather(['hers', 'his', 'wait', 'hers', 'crash', 'his', 'wait', 'hers'])
    for (const tab of tabs) expect(tab.status().alarms).toEqual([])
  })
})

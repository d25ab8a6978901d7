import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { da, en } from '#content/all'

import { everythingKept, tracesOf } from './device-storage.ts'
import {
  comeTogether,
  fillInCard,
  followPlan,
  moveInMatrix,
  showOnWall,
  writeBeside,
  writeQuickPlan,
  type Plan,
} from './organisation-plan-acts.ts'
import { arrive, faultsOnScreen } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da },
  { language: 'en', words: en },
] as const

test.each(journeys)(
  'two write one plan: two themes grow into the matrix, and it says what they lack ($language)',
  async ({ language, words }) => {
    const people = { browser, relayPort: relay.port, language }
    const mette = await arrive({ ...people, width: 1440 })
    const jonas = await arrive({ ...people, width: 1440 })
    const plan: Plan = { words, mette, jonas, look }

    await comeTogether(plan)
    await writeQuickPlan(plan)
    await moveInMatrix(plan)
    await fillInCard(plan)
    await writeBeside(plan)
    await followPlan(plan)
    await showOnWall(plan)

    const places = [
      ...relay.disk().map((bytes) => bytes.toString('latin1')),
      await everythingKept(jonas.page()),
      ...[mette, jonas].flatMap(({ wire }) => wire),
    ]
    for (const trace of tracesOf('KANARIE')) {
      expect(places.filter((place) => place.includes(trace))).toHaveLength(0)
    }
    for (const person of [mette, jonas]) {
      expect(person.faults).toEqual([])
      await person.leave()
    }
  },
)

async function look(name: string, page: Page): Promise<void> {
  const faults = await faultsOnScreen(page)
  expect({ name, faults }).toEqual({ name, faults: [] })
}

import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { da } from '#content/da'
import { en } from '#content/en'

import { everythingKept, tracesOf } from './device-storage.ts'
import {
  afterwards,
  agreeAndClose,
  beginAndTakeOver,
  chooseThemes,
  hangOnWall,
  lookAtWall,
  moveOnMap,
  sitDown,
  talkOfTheme,
  type Table,
} from './meeting-acts.ts'
import { arrive, faultsOnScreen } from './person.ts'
import { startRelay, type RunningRelay } from './relay.ts'

let browser: Browser
let relay: RunningRelay

beforeAll(async () => {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  relay = await startRelay()
})

afterAll(async () => {
  await browser.close()
  await relay.stop()
})

const journeys = [
  { language: 'da', words: da },
  { language: 'en', words: en },
] as const

test.each(journeys)(
  'a group meets: the lead changes hands, the map moves, dots become themes ($language)',
  { timeout: 180_000 },
  async ({ language, words }) => {
    const people = { browser, relayPort: relay.port, language }
    const host = await arrive({ ...people, width: 1440 })
    const [jonas, sara] = [
      await arrive({ ...people, width: 1440 }),
      await arrive({ ...people, width: 390 }),
    ]
    const wall = await arrive({ ...people, width: 1920 })
    const table: Table = { words, host, jonas, sara, look }

    await sitDown(table)
    await beginAndTakeOver(table)
    await moveOnMap(table)
    await hangOnWall(table, wall)
    await chooseThemes(table)
    await talkOfTheme(table)
    await lookAtWall(table, wall)
    await agreeAndClose(table)
    await afterwards(table)

    const places = [
      ...relay.disk().map((bytes) => bytes.toString('latin1')),
      await everythingKept(sara.page()),
      ...[host, jonas, sara].flatMap(({ wire }) => wire),
    ]
    for (const trace of tracesOf('KANARIE')) {
      expect(places.filter((place) => place.includes(trace))).toHaveLength(0)
    }
    for (const person of [host, jonas, sara, wall]) {
      expect(person.faults).toEqual([])
      await person.leave()
    }
  },
)

async function look(name: string, page: Page): Promise<void> {
  const faults = await faultsOnScreen(page)
  expect({ name, faults }).toEqual({ name, faults: [] })
}

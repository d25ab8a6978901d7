import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { da, en } from '#content/all'

import { arrive, faultsOnScreen, press } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

test.each([
  {
    language: 'da',
    words: da,
    wrong: 'fire',
    means: ['3,92', '4', '3,85', '4,17', '3,77', '4,33'],
  },
  { language: 'en', words: en, wrong: '6', means: ['3.92', '4', '3.85', '4.17', '3.77', '4.33'] },
] as const)(
  'one’s own numbers before and after come out as the published ones ($language)',
  async ({ language, words, wrong, means }) => {
    const own = words.toolRating
    const person = await arrive({ browser, relayPort: relay.port, width: 390, language })
    const page = person.page()
    await press(page, words.start.reading.toolRating)
    await page.getByRole('heading', { level: 1, name: own.heading }).waitFor()

    await fill(page, [wrong, ...means.slice(1)])
    await press(page, own.own.work)
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('table', { name: own.own.result }).count()).toBe(0)

    await fill(page, means)
    await press(page, own.own.work)
    const result = page.getByRole('table', { name: own.own.result })
    const total = result.getByRole('row').last()
    expect(await total.getByRole('cell').allTextContents()).toEqual(
      [385, 417].map(own.number).concat(own.signed(32), '108'),
    )
    expect(await faultsOnScreen(page)).toEqual([])
    expect(person.faults).toEqual([])
    await person.leave()
  },
)

async function fill(page: Page, means: readonly string[]): Promise<void> {
  const fields = await page.locator('.rating-pair input').all()
  for (const [at, field] of fields.entries()) await field.fill(means[at] ?? '')
}

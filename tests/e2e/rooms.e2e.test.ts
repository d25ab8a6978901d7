import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { dateInWords } from '#app/calendar.ts'
import type { Words } from '#content/all'
import { da, en } from '#content/all'
import { addMonths, copenhagenTime } from '#domain'

import { arrive, download, faultsOnScreen, press, write } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 1440 },
] as const

test.each(journeys)(
  'a leader gives her room more time, and puts a day before its end in her calendar ($language)',
  async ({ language, words, width }) => {
    const leader = await arrive({ browser, relayPort: relay.port, width, language })
    const page = leader.page()
    await press(page, words.start.ways.conversation.name)
    await write(page, words.guide.g0, 'Ro til at lede')
    await page.getByText(words.saving.saved, { exact: true }).waitFor()
    await page.goto(new URL('#/mine-rum', page.url()).href)
    const name = words.rooms.kinds['own-room']
    await press(page, words.rooms.more(name))
    await look(page)

    await moveTo(page, words, '40')
    await page.getByText(words.lastDay.notMonths).waitFor()
    await look(page)
    await write(page, words.lastDay.label, '24')
    await press(page, words.lastDay.confirm)
    const date = addMonths(copenhagenTime(Date.now()).date, 24)
    await page.getByText(words.lastDay.moved(dateInWords(date, language))).waitFor()
    const ends = `${words.lastDay.on(dateInWords(date, language))} ${words.lastDay.told}`
    await page.getByText(ends).waitFor()
    const calendar = await download(page, words.lastDay.calendar)
    expect(calendar).toContain(`SUMMARY:${words.carry.eventTitle}`)
    expect(leader.faults).toEqual([])
    await leader.leave()
  },
)

async function moveTo(page: Page, words: Words, months: string): Promise<void> {
  await press(page, words.lastDay.button)
  await page.getByText(words.lastDay.explain).waitFor()
  await look(page)
  await write(page, words.lastDay.label, months)
  await press(page, words.lastDay.confirm)
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Words } from '#content/all'
import { da, en } from '#content/all'

import { expectNoTraceOf, look } from './keyring-acts.ts'
import { arrive, press, reach, tick, write, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 390 },
] as const

const code = 'KANARIE-kode 42'

test.each(journeys)(
  'a leader locks her device, unlocks it, and at last forgets everything there ($language)',
  async ({ language, words, width }) => {
    const person = await arrive({ browser, relayPort: relay.port, width, language })
    await begin(person.page(), words)
    await turnOn(person.page(), words)

    await person.comeBack()
    await expectNoRoom(person.page(), words)
    await unlock(person.page(), words)
    await lockNow(person, words)
    await forgetEverything(person.page(), words)

    await expectNoTraceOf([code], relay, [person])
    expect(person.faults).toEqual([])
    await person.leave()
  },
)

async function begin(page: Page, words: Words): Promise<void> {
  await press(page, words.start.ways.conversation.name)
  await write(page, words.guide.g0, 'KANARIE ro til at lede')
  await page.getByText(words.saving.saved, { exact: true }).waitFor()
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href)
}

async function turnOn(page: Page, words: Words): Promise<void> {
  const own = words.device.lock
  await goTo(page, '#/mine-rum')
  await press(page, words.device.title)
  await page.getByText(own.off).waitFor()
  await tick(page, words.device.work.yes)
  await page.getByText(words.device.work.means.safe).waitFor()
  await look(page)
  await write(page, own.code, 'kort')
  await press(page, own.turnOn)
  await page.getByText(own.short).waitFor()
  await write(page, own.code, code)
  await write(page, own.again, 'en anden')
  await press(page, own.turnOn)
  await page.getByText(own.differ).waitFor()
  await look(page)
  await write(page, own.again, code)
  await press(page, own.turnOn)
  await page.getByText(own.isOn).waitFor({ timeout: 60_000 })
  await look(page)
}

/** Neither the start page nor the room's own address says anything of it. */
async function expectNoRoom(page: Page, words: Words): Promise<void> {
  await page.getByText(words.start.question).waitFor()
  expect(await page.getByText(words.start.rooms).count()).toBe(0)
  await press(page, words.start.ways.conversation.name)
  await page.getByRole('heading', { name: words.device.locked.title }).waitFor()
  expect(await page.getByText('KANARIE').count()).toBe(0)
  await look(page)
}

async function unlock(page: Page, words: Words): Promise<void> {
  const own = words.device
  await write(page, own.lock.code, `${code}3`)
  await press(page, own.locked.open)
  await page.getByText(own.locked.wrong).waitFor({ timeout: 60_000 })
  await look(page)
  await write(page, own.lock.code, code)
  await press(page, own.locked.open)
  await page.getByRole('heading', { name: words.guide.s0 }).waitFor({ timeout: 60_000 })
  await press(page, words.ownRoom.back)
  const answer = page.getByRole('textbox')
  await expect.poll(() => answer.inputValue(), { timeout: 60_000 }).toBe('KANARIE ro til at lede')
}

async function lockNow(person: Person, words: Words): Promise<void> {
  const page = person.page()
  await goTo(page, '#/denne-enhed')
  await press(page, words.device.lock.now)
  await page.getByRole('heading', { name: words.device.locked.title }).waitFor()
}

async function forgetEverything(page: Page, words: Words): Promise<void> {
  const { locked, forget } = words.device
  await press(page, locked.forgotten)
  await page.getByText(locked.nobody).waitFor()
  await look(page)
  await press(page, forget.button)
  await page.getByText(forget.danger).waitFor()
  await look(page)
  // The page is loaded anew: nothing has the keyboard then.
  await reach(page, forget.confirm)
  await page.keyboard.press('Enter')
  await page.getByText(words.start.question).waitFor()
  await goTo(page, '#/mine-rum')
  await page.getByText(words.rooms.none).waitFor()
}

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { neutralPage } from '#app/quick-exit.ts'
import { waysRound } from '#content'
import { da, en } from '#content/all'

import { arrive, faultsOnScreen, press, reach, write } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da },
  { language: 'en', words: en },
] as const

test.each(journeys)(
  'help with one’s own leader is two steps from anywhere ($language)',
  async ({ language, words }) => {
    const leader = await arrive({ browser, relayPort: relay.port, width: 390, language })
    const page = leader.page()
    await press(page, words.shell.help)
    await press(page, words.ownLeader.open)
    await page.getByRole('heading', { level: 1, name: words.ownLeader.heading }).waitFor()
    for (const way of waysRound) {
      await page.getByText(words.ownLeader.ways[way].knows).waitFor()
    }
    await look(page)
    await page.emulateMedia({ media: 'print' })
    await page.getByRole('rowheader', { name: words.ownLeader.card.lines.union }).waitFor()
    await page.emulateMedia({ media: 'screen' })

    // From the guide's third area, where the difficulty is the other person.
    await press(page, words.ownLeader.first.toRoom)
    await page.getByRole('textbox').waitFor()
    await page.evaluate(() => (window.location.hash = '#/mit-rum/alle'))
    await page.getByRole('heading', { level: 1, name: words.ownRoom.allQuestions }).waitFor()
    await look(page)
    await press(page, words.guideAdvice)
    await page.getByRole('heading', { level: 1, name: words.ownLeader.heading }).waitFor()
    await press(page, words.shell.backToWhere)
    await page.getByRole('heading', { level: 1, name: words.ownRoom.allQuestions }).waitFor()
    await press(page, words.shell.whoCanSeeIt)
    await page.getByRole('heading', { level: 1, name: words.whoSees.heading }).waitFor()
    await press(page, words.shell.help)
    await press(page, words.shell.backToWhere)
    await page.getByRole('heading', { level: 1, name: words.ownRoom.allQuestions }).waitFor()

    expect(leader.faults).toEqual([])
    await leader.leave()
  },
)

test('whoever waits for a screen is told so, and only when it takes long', async () => {
  const her = await arrive({ browser, relayPort: relay.port, width: 390, language: 'da' })
  const page = her.page()
  let letThrough = () => {}
  const wait = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await wait
    await route.continue()
  })
  const said = page.getByRole('status').getByText(da.shell.fetching)
  expect(await said.count()).toBe(0)
  await page.getByRole('link', { name: da.shell.help }).click()
  await said.waitFor()
  await look(page)
  letThrough()
  await page.getByRole('heading', { level: 1, name: da.helpScreen.heading }).waitFor()
  expect(await said.count()).toBe(0)
  expect(her.faults).toEqual([])
  await her.leave()
})

test.each(journeys)(
  'who leaves quickly is not led back, and comes back on purpose ($language)',
  async ({ language, words }) => {
    const leader = await arrive({ browser, relayPort: relay.port, width: 390, language })
    const page = leader.page()
    await press(page, words.start.ways.conversation.name)
    await write(page, words.guide.g0, 'KANARIE ro til at lede')
    await page.getByText(words.saving.saved, { exact: true }).waitFor()
    const waysOut = [
      async () => {
        await reach(page, words.shell.quickExit)
        await page.keyboard.press('Enter')
      },
      async () => {
        for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('Escape')
      },
    ]
    for (const leave of waysOut) {
      await leave()
      await expectCalendar(page)
      await look(page)
      await page.goBack()
      await expectCalendar(page)
      await page.goto(new URL('/#/mit-rum/g0', page.url()).href)
      await page.getByRole('heading', { name: words.guide.g0 }).waitFor()
      expect(await page.getByRole('textbox').inputValue()).toBe('KANARIE ro til at lede')
    }
    expect(leader.faults).toEqual([])
    await leader.leave()
  },
)

/** A month, and nothing that tells where she was. */
async function expectCalendar(page: Page): Promise<void> {
  await page.waitForURL(`**${neutralPage}`)
  await page.locator('td[aria-current=date]').waitFor()
  expect(await page.content()).not.toMatch(/tillidsrum|KANARIE/i)
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}

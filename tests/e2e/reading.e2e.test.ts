import { expect, test } from 'vitest'

import { da, en } from '#content/all'

import { arrive, faultsOnScreen, press } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

test.each([
  { language: 'da', words: da },
  { language: 'en', words: en },
] as const)(
  'what can be read before one begins is a step from the start, and leads on ($language)',
  async ({ language, words }) => {
    const person = await arrive({ browser, relayPort: relay.port, width: 390, language })
    const page = person.page()
    const at = (heading: string) =>
      page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
    const { reading } = words.start

    for (const [link, heading] of [
      [reading.findings, words.findings.heading],
      [reading.paths, words.startPath.heading],
      [reading.about, words.about.heading],
      [reading.roles, words.roleGuide.heading],
    ] as const) {
      await page.evaluate(() => (window.location.hash = '#/'))
      await press(page, link)
      await at(heading)
      expect(await faultsOnScreen(page)).toEqual([])
    }

    await page.evaluate(() => (window.location.hash = '#/hjaelp'))
    await at(words.helpScreen.heading)
    await press(page, reading.paths)
    await at(words.startPath.heading)
    const { groupFirst } = words.startPath.paths
    await press(page, `${groupFirst.name}: ${words.roleGuide.begin.group}`)
    await at(words.groupMake.title)

    await page.evaluate(() => (window.location.hash = '#/din-rolle'))
    const own = words.roleGuide
    await at(own.heading)
    await press(page, own.roles.leadersOfStaff.name)
    await at(own.roles.leadersOfStaff.name)
    await page.getByLabel(own.whichTool).selectOption('group')
    expect(await page.getByText(own.roles.leadersOfStaff.dialogue).count()).toBe(0)
    await press(page, `${own.next}: ${own.begin.dialogue}`)
    await page.getByRole('textbox').waitFor()

    // Nothing read is known anywhere: no address but the application's own files was asked for.
    expect(person.wire.filter((said) => /rolle|det-ved-vi|start-med/u.test(said))).toEqual([])
    expect(person.faults).toEqual([])
    await person.leave()
  },
)

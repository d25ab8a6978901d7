import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { da, en, type Words } from '#content/all'
import { programmeWords } from '#content/programme'

import { arrive, download, faultsOnScreen, press, tick, write, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da },
  { language: 'en', words: en },
] as const

type Own = (typeof programmeWords)['da']

test.each(journeys)(
  'a way to begin becomes a programme in a room made for it, with who, when and a stop ($language)',
  { timeout: 120_000 },
  async ({ language, words }) => {
    const mette = await arrive({ browser, relayPort: relay.port, width: 1440, language })
    const own = programmeWords[language]

    await beginFromGuide(mette, words, own)
    await putStepsIntoRoom(mette, own)
    await writeStep(mette, own)
    await stopBetween(mette, own)
    await mette.page().setViewportSize({ width: 390, height: 844 })
    await look('phone', mette.page())

    expect(mette.faults).toEqual([])
    await mette.leave()
  },
)

/** From the three ways to begin, with no room on the device: one is made on the way. */
async function beginFromGuide(mette: Person, words: Words, own: Own): Promise<void> {
  const page = mette.page()
  await press(page, words.start.reading.paths)
  await heading(page, words.startPath.heading)
  await press(page, `${own.paths.dialogueFirst.name}: ${words.startPath.toProgramme}`)
  await heading(page, own.paths.dialogueFirst.name)
  await page.getByText(own.begin.none).waitFor()
  await look('begin', page)
  await write(page, words.organisationMake.name.label, 'KANARIE-Fjordby')
  await press(page, words.organisationMake.make)
  await heading(page, own.title)
}

/** She sees the steps first, and that nothing said by two goes along. */
async function putStepsIntoRoom(mette: Person, own: Own): Promise<void> {
  const page = mette.page()
  await page.getByText(own.privacy.text).waitFor()
  await look('choose', page)
  await press(page, own.choose.button)
  await page.getByRole('heading', { name: own.gate.titles.map }).waitFor()
  await page.getByText(own.privacy.text).waitFor()
  await look('overview', page)
}

async function writeStep(mette: Person, own: Own): Promise<void> {
  const page = mette.page()
  await press(page, own.openWhich(own.offered.talk))
  await heading(page, own.offered.talk)
  await page.getByText(own.calendar.noDay).waitFor()
  await write(page, own.step.who, 'KANARIE-Anne')
  await page.getByLabel(own.step.when).fill('2027-02-01')
  await page.getByText(own.calendar.button).waitFor()
  await look('step', page)
  expect(await download(page, own.calendar.button)).not.toContain(own.offered.talk)
  await tick(page, own.calendar.named)
  const named = (await download(page, own.calendar.button)).replaceAll('\r\n ', '')
  expect(named).toContain(`SUMMARY:${own.offered.talk}`)
  await press(page, own.back)
  await page.getByText('KANARIE-Anne').first().waitFor()
}

/** Three steps are done: it is said that it is time to stop, and people answer. */
async function stopBetween(mette: Person, own: Own): Promise<void> {
  const page = mette.page()
  for (const step of ['talk', 'look', 'sendOn'] as const) {
    await page.getByLabel(own.stateOf(own.offered[step])).selectOption('done')
  }
  await page.getByText(own.gate.now).waitFor()
  await tick(page, own.gate.answers.goOn)
  await write(page, own.gate.who, 'KANARIE-styregruppen')
  await page.getByText(own.gate.now).waitFor({ state: 'detached' })
  await look('gate', page)
  await page.emulateMedia({ media: 'print' })
  await page.getByRole('table').first().waitFor()
  await page.emulateMedia({ media: 'screen' })
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}

async function look(name: string, page: Page): Promise<void> {
  const faults = await faultsOnScreen(page)
  expect({ name, faults }).toEqual({ name, faults: [] })
}

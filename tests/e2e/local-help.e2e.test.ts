import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { da, en, type Words } from '#content/all'

import { tracesOf } from './device-storage.ts'
import {
  giveOutLetterbox,
  linkGroup,
  makeRoom,
  organisation,
  type Between,
} from './letters-acts.ts'
import { sitDown } from './meeting-acts.ts'
import { arrive, faultsOnScreen, press, write, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 1440 },
] as const

const mentor = 'KANARIE-mentor'

test.each(journeys)(
  'help that an organisation shares stands first under help at a member of a linked group ($language)',
  async ({ language, words, width }) => {
    const arriving = () => arrive({ browser, relayPort: relay.port, language, width })
    const [owner, mette, jonas, sara] = [
      await arriving(),
      await arriving(),
      await arriving(),
      await arriving(),
    ]
    const between: Between = { words, owner, mette, jonas, look }

    await makeRoom(between)
    await giveOutLetterbox(between)
    await sitDown({ words, host: mette, jonas, sara, look: (_name, page) => look(page) })
    await linkGroup(between)
    await writeHelp(owner, words)
    expect(await helpOf(jonas, words)).not.toContain(mentor)
    await jonas.page().goBack()
    await shareHelp(owner, words)
    await readHelp(jonas, words)

    const places = [
      ...relay.disk().map((bytes) => bytes.toString('latin1')),
      ...[owner, jonas].flatMap(({ wire }) => wire),
    ]
    for (const trace of tracesOf(mentor)) {
      expect(places.filter((place) => place.includes(trace))).toHaveLength(0)
    }
    for (const person of [owner, mette, jonas, sara]) {
      expect(person.faults).toEqual([])
      await person.leave()
    }
  },
)

async function writeHelp(owner: Person, words: Words): Promise<void> {
  const page = owner.page()
  const own = words.planSections.help
  await press(page, words.organisationRoom.go.back)
  await press(page, words.organisationPlan.go)
  await press(page, words.organisationPlan.ways.sections)
  await page.getByText(words.helpShare.linked(1)).waitFor()
  await press(page, own.add)
  await write(page, own.fields.name, mentor)
  await write(page, own.fields.told, 'KANARIE-ingen')
  await page.getByLabel(own.around.yes, { exact: true }).check()
}

/** She sees it as the groups will, before it goes. */
async function shareHelp(owner: Person, words: Words): Promise<void> {
  const page = owner.page()
  const own = words.helpShare
  await press(page, own.see)
  await page.getByText(own.exactly).waitFor()
  await page.getByText(words.localHelp.around.yes).waitFor()
  await look(page)
  await press(page, own.share)
  await page.getByText(own.done).waitFor()
}

/** Whose it is and from when, before what is there for everybody; from the front page too, without a network. */
async function readHelp(jonas: Person, words: Words): Promise<void> {
  const own = words.localHelp
  const page = jonas.page()
  await press(page, words.groupLetters.go)
  await page.getByText(words.groupLetters.link.help).waitFor({ timeout: 30_000 })
  await press(page, words.groupLetters.link.help)
  await page.getByText(mentor).waitFor()
  await look(page)
  await jonas.comeBack()
  jonas.line.cut()
  await helpOf(jonas, words)
  await jonas.page().getByText(mentor).waitFor()
  const seen = await jonas.page().locator('main').innerText()
  const before = (text: string) => seen.indexOf(text)
  expect(seen).toContain(own.title(organisation))
  expect(seen).toContain(own.shared('').replace(/[ .]+$/u, ''))
  expect(seen).toContain(own.around.yes)
  expect(before(mentor)).toBeLessThan(before(words.help.sections.ownLeader.heading))
  jonas.line.mend()
}

async function helpOf(person: Person, words: Words): Promise<string> {
  const page = person.page()
  await press(page, words.shell.help)
  const { heading } = words.helpScreen
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
  return page.locator('main').innerText()
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}

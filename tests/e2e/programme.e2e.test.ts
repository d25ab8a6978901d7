import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { da, en, type Words } from '#content/all'
import { programmeWords } from '#content/programme'

import { giveOutLetterbox, linkGroup, makeRoom, type Between } from './letters-acts.ts'
import { sitDown } from './meeting-acts.ts'
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

test('a group that follows a programme says by hand that it is done, and all in it read so (da)', async () => {
  const [words, own] = [da, programmeWords.da]
  const arriving = (width: number) =>
    arrive({ browser, relayPort: relay.port, language: 'da', width })
  const [owner, mette, jonas] = [await arriving(1440), await arriving(390), await arriving(390)]
  const sara = await arriving(390)
  const onScreen = (page: Page) => look('between', page)
  const between: Between = { words, owner, mette, jonas, look: onScreen }

  await makeRoom(between)
  await giveOutLetterbox(between)
  await sitDown({ words, host: mette, jonas, sara, look })
  await linkGroup(between)
  await tellGroups(owner, words, own)
  await sayDone({ mette, jonas }, words, own)

  for (const person of [owner, mette, jonas, sara]) {
    expect(person.faults).toEqual([])
    await person.leave()
  }
})

async function tellGroups(owner: Person, words: Words, own: Own): Promise<void> {
  const page = owner.page()
  await press(page, words.organisationRoom.go.back)
  await press(page, words.organisationRoom.go.programme)
  await press(page, own.choose.button)
  await page.getByText(own.tell.who(1, 'few')).waitFor()
  await press(page, own.tell.button)
  await page.getByText(own.tell.done).waitFor()
}

/** The group's leader sees what it tells, sends it, and reads that it came; the others read it too. */
async function sayDone(
  { mette, jonas }: { readonly mette: Person; readonly jonas: Person },
  words: Words,
  own: Own,
): Promise<void> {
  const page = mette.page()
  const { look: step } = own.offered
  for (const person of [mette, jonas]) await press(person.page(), words.groupRoom.go.programme)
  await press(page, own.room.sayWhich(step))
  await page.getByText(own.room.preview.reads(step)).waitFor()
  await look('preview', page)
  mette.line.cut()
  await press(page, own.room.preview.send)
  await page.getByText(own.room.states.waiting).waitFor()
  mette.line.mend()
  await page.getByText(own.room.states.delivered).waitFor({ timeout: 30_000 })
  expect(await page.getByText(own.room.states.waiting).count()).toBe(0)
  await look('said', page)
  await jonas.page().getByText(own.room.states.delivered).waitFor()
  await jonas.page().getByText(own.room.onlyLeader).waitFor()
}

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

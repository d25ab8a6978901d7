import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Words } from '#content/all'
import { da, en } from '#content/all'

import { comeIn, heading, invite, look, makeRoom } from './organisation-acts.ts'
import { arrive, press, tick, write, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 1440 },
] as const

test.each(journeys)(
  'a room is made, others come in, and few themes are chosen ($language)',
  async ({ language, words, width }) => {
    const people = { browser, relayPort: relay.port, width, language }
    const [owner, editor, viewer] = [
      await arrive(people),
      await arrive(people),
      await arrive(people),
    ]
    await makeRoom(owner, words)
    await comeIn(editor, words, await invite(owner, words, 'member'))
    await comeIn(viewer, words, await invite(owner, words, 'viewer'))
    await viewer.page().getByText(words.organisationRoom.viewer.happened).waitFor()

    await writeInSilence(owner, editor, words)
    await fetchSurvey(owner, words)
    await choose(owner, words)
    await putInPlan(owner, words)
    await lookOn(viewer, words)

    const disk = relay.disk().map((bytes) => bytes.toString('latin1'))
    expect(disk.filter((bytes) => bytes.includes('KANARIE'))).toHaveLength(0)
    for (const person of [owner, editor, viewer]) {
      expect(person.faults).toEqual([])
      await person.leave()
    }
  },
)

const chosenTheme = 'KANARIE tid til at lede'

/** Both write; neither sees the other's before they are laid open. */
async function writeInSilence(owner: Person, editor: Person, words: Words): Promise<void> {
  const own = words.prioritise
  for (const [person, text] of [
    [owner, 'KANARIE tid til at lede'],
    [editor, 'KANARIE rum til at sige fra'],
  ] as const) {
    const page = person.page()
    await press(page, words.organisationRoom.steps.prioritise.name)
    await heading(page, own.title)
    await look(page)
    await press(page, own.ways.cards.name)
    await heading(page, own.cards.title)
    await write(page, own.cards.label, text)
    await page.keyboard.press('Enter')
    await page.getByText(own.cards.written).waitFor()
    await look(page)
    await press(page, own.cards.ready)
  }
  const page = owner.page()
  await page.getByText(own.cards.count(2)).waitFor()
  expect(await page.locator('main').innerText()).not.toContain('sige fra')
  await press(page, own.cards.open)
  await page.getByText(own.cards.opened).waitFor()
}

const persons = 'Tema;Skrevet af\r\nTid;mette@fjordby.dk\r\n'
/** One line for each answer, as a survey tool hands it out. */
const answers = (count: number) => `Tema\tVærdi\r\n${'Tid\t3\r\n'.repeat(count)}`
const survey = [
  'Tema;Værdi;Retning',
  'Opbakning på tværs;2,9;ned',
  'Nye krav;3,4;op',
  ...Array.from({ length: 10 }, (_, at) => `Måling ${String(at)};3,0;op`),
  '',
].join('\r\n')
/** As an older spreadsheet saves it. */
const latin1 = Buffer.from(survey, 'latin1')

async function fetchSurvey(owner: Person, words: Words): Promise<void> {
  const page = owner.page()
  const own = words.prioritise.survey
  await press(page, words.prioritise.back)
  await press(page, words.prioritise.ways.survey.name)
  await heading(page, own.title)
  await chooseFile(page, words, Buffer.from(persons))
  await page.getByText(own.faults.named).waitFor()
  await look(page)
  await chooseFile(page, words, Buffer.from(answers(150)))
  await page.getByText(own.faults.rowEach).waitFor()
  await chooseFile(page, words, Buffer.from(answers(40_000)))
  await page.getByText(own.faults.tooLong).waitFor()
  await chooseFile(page, words, latin1)
  await page.getByRole('rowheader', { name: 'Opbakning på tværs' }).waitFor()
  await look(page)
  await press(page, own.take)
  await page.getByText(own.taken).waitFor()
  await press(page, words.prioritise.back)
  await press(page, words.prioritise.ways.wall.name)
  await page.getByText(words.prioritise.wall.more(2)).waitFor()
  await look(page)
  await page.goBack()
}

async function chooseFile(page: Page, words: Words, buffer: Buffer): Promise<void> {
  const file = { name: 'maaling.csv', mimeType: 'text/csv', buffer }
  await page.getByLabel(words.prioritise.survey.file).setInputFiles(file)
}

/** The 25 are an offer; then like is put with like, rated, and chosen. */
async function choose(owner: Person, words: Words): Promise<void> {
  const page = owner.page()
  const own = words.prioritise
  await press(page, own.ways.offer.name)
  await tick(page, words.orgThemes.krydspres.label)
  await page.getByText(own.offer.taken(1)).waitFor()
  await look(page)
  await press(page, own.back)
  await press(page, own.ways.themes.name)
  await heading(page, own.themes.title)
  const theme = page.getByRole('region', { name: 'KANARIE tid til at lede' })
  await theme.getByLabel(own.rating.low).focus()
  await page.keyboard.press('Space')
  await theme.getByLabel(own.themes.yes).focus()
  await page.keyboard.press('Space')
  await theme.getByText(own.themes.more('KANARIE tid til at lede')).focus()
  await page.keyboard.press('Enter')
  await theme.getByLabel(own.themes.under).selectOption({ label: 'Nye krav' })
  await theme.getByRole('button', { name: own.themes.put }).press('Enter')
  await page.getByText(own.themes.merged('Nye krav')).waitFor()
  await look(page)
  await press(page, own.themes.undo)
  await page.getByText(own.themes.undone).waitFor()
  const chosen = page.getByRole('region', { name: own.themes.chosen })
  await chosen.getByText('KANARIE tid til at lede').waitFor()
  await look(page)
}

/** From chosen theme to card, without writing it anew: in the tray, and in the quick plan. */
async function putInPlan(owner: Person, words: Words): Promise<void> {
  const page = owner.page()
  const own = words.organisationPlan
  await press(page, own.go)
  await page.getByText(own.themes.waiting(1)).waitFor()
  await look(page)
  await press(page, own.ways.quick)
  await page.getByRole('button', { name: own.themes.putWhich(chosenTheme) }).waitFor()
  await look(page)
  await page.goBack()
  await press(page, own.themes.putAll)
  await page.getByText(own.themes.put).waitFor()
  await page.getByText(own.themes.waiting(1)).waitFor({ state: 'detached' })
  const card = page.getByRole('region', { name: own.tray.name }).or(page.locator('.matrix-list'))
  await card.getByText(chosenTheme).first().waitFor()
  await look(page)
  await page
    .locator('.matrix-open', { hasText: chosenTheme })
    .or(page.getByRole('link', { name: own.matrix.openWhich(chosenTheme) }))
    .first()
    .click()
  await page.getByText(own.card.from.theme).waitFor()
  await press(page, words.qualifying.findings.knowledge.label)
  await page
    .getByRole('textbox', { name: words.qualifying.findings.knowledge.label })
    .fill('KANARIE-viden')
  await look(page)
  await press(page, own.back)
  await press(page, own.toRoom)
  await press(page, words.organisationRoom.steps.prioritise.name)
  await page.getByText(new RegExp(`${chosenTheme}.* · ${own.themes.inPlan}$`, 'u')).waitFor()
  await look(page)
}

async function lookOn(viewer: Person, words: Words): Promise<void> {
  const page = viewer.page()
  const own = words.prioritise
  await press(page, words.organisationRoom.steps.prioritise.name)
  await press(page, own.ways.themes.name)
  await page.getByRole('region', { name: 'KANARIE tid til at lede' }).waitFor()
  expect(await page.getByRole('radio').count()).toBe(0)
  await look(page)
  await press(page, own.back)
  await press(page, own.ways.wall.name)
  await page.getByText(own.wall.chosen).waitFor()
  expect(await page.locator('main').innerText()).toContain('KANARIE tid til at lede')
  expect(await page.getByRole('contentinfo').getByRole('listitem').count()).toBe(4)
  await look(page)
}

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Words } from '#content/all'
import { da, en } from '#content/all'

import { arrive, faultsOnScreen, press, reach, tick, write, type Person } from './person.ts'
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
    await lookOn(viewer, words)

    const disk = relay.disk().map((bytes) => bytes.toString('latin1'))
    expect(disk.filter((bytes) => bytes.includes('KANARIE'))).toHaveLength(0)
    for (const person of [owner, editor, viewer]) {
      expect(person.faults).toEqual([])
      await person.leave()
    }
  },
)

async function makeRoom(owner: Person, words: Words): Promise<void> {
  const page = owner.page()
  const own = words.organisationMake
  await press(page, words.start.ways.plan.name)
  await heading(page, own.title)
  await press(page, own.make)
  await page.getByText(own.faults.noName).first().waitFor()
  await look(page)
  await write(page, own.name.label, 'KANARIE kommune')
  await write(page, own.owner.label, 'KANARIE Anne')
  await press(page, own.make)
  await heading(page, 'KANARIE kommune')
  await page.getByText(words.organisationRoom.owned('KANARIE Anne')).waitFor()
  await look(page)
}

interface Invited {
  readonly link: string
  readonly code: string
}

async function invite(owner: Person, words: Words, role: 'member' | 'viewer'): Promise<Invited> {
  const page = owner.page()
  const own = words.organisationInvite
  await press(page, words.organisationRoom.go.invite)
  await heading(page, own.title)
  await reach(page, own.role.member.label)
  if (role === 'viewer') await page.keyboard.press('ArrowDown')
  await press(page, words.invite.link.make)
  const link = await page.locator('.key-link').innerText()
  const code = (await page.locator('.told-code').innerText()).replaceAll(/\D/g, '')
  await look(page)
  await press(page, words.organisationRoom.go.back)
  await heading(page, 'KANARIE kommune')
  return { link, code }
}

async function comeIn(person: Person, words: Words, { link, code }: Invited): Promise<void> {
  const page = person.page()
  await page.goto(`${person.line.address}/${link.slice(link.indexOf('#'))}`)
  await page.reload()
  await page.goto(`${person.line.address}/${link.slice(link.indexOf('#'))}`)
  await write(page, words.join.code.label, code)
  await page.keyboard.press('Enter')
  const { room, look: looking } = words.join
  await page
    .getByRole('heading', { name: room.title, exact: true })
    .or(page.getByRole('heading', { name: looking.title, exact: true }))
    .waitFor()
  const isLooking = (await page.getByText(looking.intro).count()) > 0
  await press(page, isLooking ? looking.open : room.open)
  await heading(page, 'KANARIE kommune')
  await look(page)
}

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
const survey = 'Tema;Værdi;Retning\r\nOpbakning på tværs;2,9;ned\r\nNye krav;3,4;op\r\n'
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
  await chooseFile(page, words, latin1)
  await page.getByRole('rowheader', { name: 'Opbakning på tværs' }).waitFor()
  await look(page)
  await press(page, own.take)
  await page.getByText(own.taken).waitFor()
}

async function chooseFile(page: Page, words: Words, buffer: Buffer): Promise<void> {
  const file = { name: 'maaling.csv', mimeType: 'text/csv', buffer }
  await page.getByLabel(words.prioritise.survey.file).setInputFiles(file)
}

/** The 25 are an offer; then like is put with like, rated, and chosen. */
async function choose(owner: Person, words: Words): Promise<void> {
  const page = owner.page()
  const own = words.prioritise
  await press(page, own.back)
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
  await look(page)
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}

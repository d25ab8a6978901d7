import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Words } from '#content/all'
import { da, en } from '#content/all'
import { seminarWords, type SeminarWords } from '#content/seminar'

import { arrive, faultsOnScreen, press, tick, write, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, own: seminarWords.da, width: 1920 },
  { language: 'en', words: en, own: seminarWords.en, width: 1440 },
] as const

/** An answer leaves within twenty seconds of its own. */
const onItsWayMs = 60_000

test.each(journeys)(
  'many leaders name and judge themes on their phones, and it is laid beside them ($language)',
  async ({ language, words, own, width }) => {
    const people = { browser, relayPort: relay.port, language }
    const owner = await arrive({ ...people, width })
    await makeRoom(owner, words)
    const link = await makeSeminar(owner, words, own)
    const guests = await Promise.all(
      Array.from({ length: 5 }, () => arrive({ ...people, width: 390 })),
    )
    await Promise.all(guests.map((guest) => comeIn(guest, { words, own, link })))
    const [first] = guests
    if (first !== undefined) await look(first.page())
    await nameThemes(owner, guests, own)
    await chooseThemes(owner, words, own)
    await open(owner, own)
    await Promise.all(guests.map((guest) => judge(guest, own)))
    if (first !== undefined) await look(first.page())
    await end(owner, own)
    await seeWhatAllSaid(guests, own)
    await layBeside(owner, words, own)

    const disk = relay.disk().map((bytes) => bytes.toString('latin1'))
    expect(disk.filter((bytes) => bytes.includes('KANARIE'))).toHaveLength(0)
    for (const person of [owner, ...guests]) {
      expect(person.faults).toEqual([])
      await person.leave()
    }
  },
  240_000,
)

const theme = 'KANARIE tid til at lede'
const other = 'KANARIE mod til at sige nej'

async function makeRoom(owner: Person, words: Words): Promise<void> {
  const page = owner.page()
  await press(page, words.start.ways.plan.name)
  await write(page, words.organisationMake.name.label, 'KANARIE kommune')
  await press(page, words.organisationMake.make)
  await heading(page, 'KANARIE kommune')
  await press(page, words.organisationRoom.steps.prioritise.name)
  await press(page, words.prioritise.ways.offer.name)
  await tick(page, words.orgThemes.krydspres.label)
  await press(page, words.prioritise.back)
}

async function makeSeminar(owner: Person, words: Words, own: SeminarWords): Promise<string> {
  const page = owner.page()
  await press(page, words.prioritise.ways.seminar.name)
  await heading(page, own.home.title)
  await press(page, own.home.make)
  await page.getByText(own.home.faults.empty).waitFor()
  await look(page)
  await write(page, own.home.label, 'KANARIE seminar')
  await press(page, own.home.make)
  await heading(page, 'KANARIE seminar')
  await look(page)
  await press(page, own.naming.begin)
  const link = await page.locator('.key-link').innerText()
  await page.getByText(own.naming.open.tooFew).waitFor()
  await look(page)
  return link
}

/** Each on her own phone, in her own words; then it is on the wall, and a person lays it on the table. */
async function nameThemes(
  owner: Person,
  guests: readonly Person[],
  own: SeminarWords,
): Promise<void> {
  const page = owner.page()
  await page.getByText(own.comeIn.here(5)).first().waitFor()
  await press(page, own.naming.open.button)
  await page.getByText(own.naming.open.places(5)).first().waitFor()
  await look(page)
  await Promise.all(guests.map((guest, at) => nameOne(guest, own, at === 0 ? other : theme)))
  const [first] = guests
  if (first !== undefined) await look(first.page())
  await page
    .getByText(own.naming.open.answered(5))
    .first()
    .waitFor({ timeout: onItsWayMs * 2 })
  await press(page, own.naming.open.end)
  await page.getByRole('heading', { name: own.naming.open.endTitle }).waitFor()
  await press(page, own.naming.open.endConfirm)
  await page.getByText(own.naming.list.times(4)).waitFor()
  await look(page)
  await press(page, own.room.wall)
  await page.getByText('× 4').waitFor()
  await look(page)
  await page.goBack()
  await press(page, own.naming.list.hideLabel(other))
  await page.getByText(own.naming.list.hidden).waitFor()
  await press(page, own.naming.list.layLabel(theme))
  await page.getByText(own.naming.list.laid(theme)).waitFor()
  if (first !== undefined) await readNames(first.page(), own)
}

async function nameOne(guest: Person, own: SeminarWords, text: string): Promise<void> {
  const page = guest.page()
  await heading(page, own.naming.guest.title)
  const [label = ''] = own.naming.guest.labels
  await write(page, label, 'x'.repeat(81))
  await page.getByText(own.naming.guest.tooLong).waitFor()
  await write(page, label, text)
  await press(page, own.naming.guest.send)
  await page.getByText(own.naming.guest.sent).waitFor({ timeout: onItsWayMs })
}

async function readNames(page: Page, own: SeminarWords): Promise<void> {
  await heading(page, own.naming.guest.closed)
  await press(page, own.naming.guest.read)
  await page.getByText(theme).waitFor()
  expect(await page.getByText(other).count()).toBe(0)
  await look(page)
}

async function chooseThemes(owner: Person, words: Words, own: SeminarWords): Promise<void> {
  const page = owner.page()
  await press(page, own.choose.button)
  await page.getByText(own.choose.faults.none).waitFor()
  await look(page)
  await tick(page, words.orgThemes.krydspres.label)
  await tick(page, theme)
  await press(page, own.choose.button)
  await page.getByText(own.comeIn.here(5)).first().waitFor()
}

interface Invited {
  readonly words: Words
  readonly own: SeminarWords
  readonly link: string
}

async function comeIn(guest: Person, { words, own, link }: Invited): Promise<void> {
  const page = guest.page()
  await page.goto(`${guest.line.address}/${link.slice(link.indexOf('#'))}`)
  await page.reload()
  await page.goto(`${guest.line.address}/${link.slice(link.indexOf('#'))}`)
  await heading(page, words.join.seminar.title)
  await press(page, words.join.seminar.open)
  await heading(page, 'KANARIE seminar')
  await page.getByText(own.guest.said).waitFor()
}

async function open(owner: Person, own: SeminarWords): Promise<void> {
  const page = owner.page()
  await page.getByText(own.comeIn.here(5)).first().waitFor()
  await press(page, own.room.wall)
  await page.getByText(own.wall.comeIn).waitFor()
  expect(await page.getByRole('contentinfo').getByRole('listitem').count()).toBe(4)
  await look(page)
  await page.goBack()
  await press(page, own.open.button)
  await page.getByText(own.open.places(5)).first().waitFor()
  await look(page)
}

async function judge(guest: Person, own: SeminarWords): Promise<void> {
  const page = guest.page()
  await page.getByText(own.guest.step(1, 2)).waitFor({ timeout: onItsWayMs })
  await choose(page, own.guest.success, own.levels.success.low)
  await choose(page, own.guest.importance, own.levels.importance.high)
  await press(page, own.guest.next)
  await heading(page, theme)
  await choose(page, own.guest.success, own.levels.success.low)
  await press(page, own.guest.finish)
  await heading(page, own.guest.mine)
}

async function choose(page: Page, question: string, answer: string): Promise<void> {
  await page
    .getByRole('group', { name: question })
    .getByRole('radio', { name: answer, exact: true })
    .focus()
  await page.keyboard.press('Space')
}

async function end(owner: Person, own: SeminarWords): Promise<void> {
  const page = owner.page()
  await page
    .getByText(own.open.answered(5))
    .first()
    .waitFor({ timeout: onItsWayMs * 2 })
  await press(page, own.open.end)
  await page.getByRole('heading', { name: own.open.endTitle }).waitFor()
  await look(page)
  await press(page, own.open.endConfirm)
  await page.getByRole('cell', { name: own.told.success.mostLow }).first().waitFor()
  await look(page)
  await press(page, own.room.wall)
  await page.getByText(own.told.success.mostLow).first().waitFor()
  await look(page)
  await page.goBack()
}

async function seeWhatAllSaid(guests: readonly Person[], own: SeminarWords): Promise<void> {
  for (const guest of guests) {
    const page = guest.page()
    await page.getByText(own.told.importance.mostHigh).waitFor()
  }
  const [first] = guests
  if (first !== undefined) await look(first.page())
}

async function layBeside(owner: Person, words: Words, own: SeminarWords): Promise<void> {
  const page = owner.page()
  await press(page, own.result.carry)
  await page.getByText(own.result.carried).waitFor()
  await press(page, own.result.toThemes)
  await heading(page, words.prioritise.themes.title)
  const card = page.getByRole('region', { name: theme })
  await card.getByText(own.told.success.mostLow).waitFor()
  expect(await card.getByRole('radio', { checked: true }).count()).toBe(0)
  await look(page)
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}

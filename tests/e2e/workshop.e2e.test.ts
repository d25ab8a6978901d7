import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { da, en, type Words } from '#content/all'
import { danishWorkshop, type WorkshopWords } from '#content/workshop/da'
import { englishWorkshop } from '#content/workshop/en'

import { arrive, download, faultsOnScreen, press, reach, write, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

interface Hall {
  readonly words: Words
  readonly own: WorkshopWords
}

const journeys = [
  { language: 'da', words: da, own: danishWorkshop, width: 1440 },
  { language: 'en', words: en, own: englishWorkshop, width: 390 },
] as const

test.each(journeys)(
  'a workshop is made, its printed programme mended, and run: on the wall, in hand, late and on time ($language)',
  async ({ language, words, own, width }) => {
    const people = { browser, relayPort: relay.port, language }
    const mette = await arrive({ ...people, width })
    const ali = await arrive({ ...people, width: 390 })
    const wall = await arrive({ ...people, width: 1920 })
    const hall = { words, own }

    await make(mette, hall)
    await takeAndMend(mette, hall)
    await changeOne(mette, hall)
    await pastePages(mette, hall)
    const whole = await bringIn(mette, hall)
    await takePart(ali, hall, whole)
    await run(mette, ali, hall)
    await hang(wall, hall, whole)

    const disk = relay.disk().map((bytes) => bytes.toString('latin1'))
    expect(disk.filter((bytes) => bytes.includes('KANARIE'))).toHaveLength(0)
    for (const person of [mette, ali, wall]) {
      expect(person.faults).toEqual([])
      await person.leave()
    }
  },
)

async function make(mette: Person, { words, own }: Hall): Promise<void> {
  const page = mette.page()
  await press(page, words.start.ways.workshop.name)
  await page.getByText(own.make.intro).waitFor({ timeout: 30_000 })
  await press(page, own.make.make)
  await page.getByText(own.make.faults.noName).first().waitFor()
  await look(page)
  await write(page, own.make.name.label, 'KANARIE ledertrivsel')
  await reach(page, own.templates.morning.name)
  for (let down = 0; down < 4; down += 1) await page.keyboard.press('ArrowDown')
  await press(page, own.make.make)
  await heading(page, 'KANARIE ledertrivsel')
  await page.getByText(own.programme.empty).first().waitFor()
  await look(page)
}

const printed = `8.30-8.45 KANARIE velkomst
8.45-9.30 KANARIE overblik
9.30-10.15 KANARIE oplæg
10.00-10.15 Pause`

/** The deck's own programme: the presentation overlaps the break by fifteen minutes. */
async function takeAndMend(mette: Person, { words, own }: Hall): Promise<void> {
  const page = mette.page()
  const said = own.programme
  await press(page, said.printed.summary)
  await write(page, said.printed.label, `${printed}\n11.00-10.30 KANARIE bagvendt`)
  await press(page, said.printed.take)
  await page.getByText(said.printed.faults.endsFirst).waitFor()
  const field = page.getByLabel(said.printed.label)
  expect(await field.inputValue()).toContain('KANARIE bagvendt')
  await look(page)
  await write(page, said.printed.label, printed)
  await press(page, said.printed.take)
  await page.getByText(said.printed.taken(4)).waitFor()
  await page.getByText(said.faults.overlap('Pause', 15)).waitFor()
  await look(page)
  const ten = words === da ? '10.00' : '10:00'
  await press(page, said.mend.ends('KANARIE oplæg', ten))
  await page.getByText(said.mend.done).waitFor()
  expect(await page.locator('.programme-time:visible').allInnerTexts()).toEqual(
    words === da
      ? ['8.30–8.45', '8.45–9.30', '9.30–10.00', '10.00–10.15']
      : ['08:30–08:45', '08:45–09:30', '09:30–10:00', '10:00–10:15'],
  )
  const calendar = await download(page, own.room.go.calendar)
  expect(calendar).toContain('DURATION:PT105M')
  expect(calendar).not.toContain('KANARIE')
}

async function changeOne(mette: Person, { own }: Hall): Promise<void> {
  const page = mette.page()
  const said = own.programme
  await press(page, said.add)
  await write(page, said.fields.text, 'KANARIE ekstra')
  await write(page, said.fields.minutes, '2,5')
  await page.getByText(said.fields.minutesFault).waitFor()
  await look(page)
  await write(page, said.fields.minutes, '20')
  await press(page, said.up)
  await page.getByText(said.faults.heading).waitFor()
  await press(page, said.down)
  await press(page, said.out)
  await page.getByText(said.tookOut('KANARIE ekstra')).waitFor()
  await press(page, said.undo)
  await page.getByRole('button', { name: said.edit('KANARIE ekstra') }).waitFor()
}

const published = `KANARIE plan

KANARIE vi har valgt tre temaer.

KANARIE det går godt

Korte møder
En fast makker`

const tooMany = Array.from({ length: 21 }, (_, at) => `KANARIE ${String(at)}\n\nOrd.`).join('\n\n')

/** What they have published already becomes pages; what there is no room for is told, and stays in the field. */
async function pastePages(mette: Person, { own }: Hall): Promise<void> {
  const page = mette.page()
  const said = own.pages.own
  await press(page, said.summary)
  await write(page, said.paste.label, tooMany)
  await press(page, said.paste.take)
  await page.getByText(said.paste.safe).waitFor()
  await look(page)
  await write(page, said.paste.label, published)
  await press(page, said.paste.take)
  await page.getByText(said.paste.taken(2)).waitFor()
  const titles = page.getByLabel(said.title)
  await expect.poll(() => titles.first().inputValue()).toBe('KANARIE plan')
  expect(await titles.nth(1).inputValue()).toBe('KANARIE det går godt')
  expect(await page.getByLabel(said.text, { exact: true }).nth(1).inputValue()).toBe(
    'Korte møder\nEn fast makker',
  )
  await look(page)
}

/** The address that the picture on the wall carries. */
async function bringIn(mette: Person, { own }: Hall): Promise<string> {
  const page = mette.page()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await press(page, own.room.go.people)
  await heading(page, own.people.title)
  await page.locator('.told-code').waitFor({ timeout: 20_000 })
  await look(page)
  await press(page, own.people.qr.copy)
  await page.getByText(own.people.qr.copied).waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await press(page, own.room.go.back)
  await heading(page, 'KANARIE ledertrivsel')
  return link
}

async function takePart(person: Person, { words, own }: Hall, link: string): Promise<void> {
  const page = person.page()
  await open(person, link)
  await heading(page, words.join.takePart.title)
  await look(page)
  await press(page, words.join.takePart.open)
  await heading(page, 'KANARIE ledertrivsel')
  await page.getByText(own.follow.soon).waitFor()
  await look(page)
}

async function open(person: Person, link: string): Promise<void> {
  const page = person.page()
  const key = link.slice(link.indexOf('#'))
  await page.goto(`${person.line.address}/${key}`)
  await page.reload()
  await page.goto(`${person.line.address}/${key}`)
}

async function run(mette: Person, ali: Person, { own }: Hall): Promise<void> {
  const page = mette.page()
  await press(page, own.room.go.run)
  await heading(page, own.run.title)
  await look(page)
  await press(page, own.run.begin('KANARIE velkomst'))
  await ali.page().getByRole('heading', { name: 'KANARIE velkomst' }).waitFor()
  await press(page, own.run.next('KANARIE overblik'))
  await ali.page().getByRole('heading', { name: 'KANARIE overblik' }).waitFor()
  await press(page, own.run.time.more)
  await look(page)
  await look(ali.page())
}

async function hang(wall: Person, { words, own }: Hall, link: string): Promise<void> {
  const page = wall.page()
  await open(wall, link)
  await press(page, words.join.takePart.open)
  await press(page, own.follow.wall)
  await heading(page, 'KANARIE overblik')
  await page.locator('.qr').waitFor()
  await page.locator('.told-code').waitFor({ timeout: 20_000 })
  expect(await page.getByRole('contentinfo').getByRole('listitem').count()).toBe(4)
  await look(page)
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name, exact: true, level: 1 }).waitFor()
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}

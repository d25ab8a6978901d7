import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { dateInWords } from '#app/calendar.ts'
import type { Language } from '#app/language.ts'
import { da, en, type Words } from '#content/all'
import { addMonths, copenhagenTime, dayNumber } from '#domain'

import { arrive, download, faultsOnScreen, press, write, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 1440 },
] as const

interface Beginning {
  readonly language: Language
  readonly words: Words
  readonly width: number
}

/** She has written a line in her own room, and it is at the relay. */
async function begun({ language, words, width }: Beginning): Promise<Person> {
  const leader = await arrive({ browser, relayPort: relay.port, width, language })
  const page = leader.page()
  await press(page, words.start.ways.conversation.name)
  await write(page, words.guide.g0, 'Ro til at lede')
  await page.getByText(words.saving.saved, { exact: true }).waitFor()
  return leader
}

test.each(journeys)(
  'a leader gives her room more time, and puts a day before its end in her calendar ($language)',
  async ({ language, words, width }) => {
    const leader = await begun({ language, words, width })
    const page = leader.page()
    await page.goto(new URL('#/mine-rum', page.url()).href)
    const name = words.rooms.kinds['own-room']
    await press(page, words.rooms.more(name))
    await look(page)

    await moveTo(page, words, '40')
    await page.getByText(words.lastDay.notMonths).waitFor()
    await look(page)
    await write(page, words.lastDay.label, '24')
    await press(page, words.lastDay.confirm)
    const date = addMonths(copenhagenTime(Date.now()).date, 24)
    await page.getByText(words.lastDay.moved(dateInWords(date, language))).waitFor()
    const ends = `${words.lastDay.on(dateInWords(date, language))} ${words.lastDay.told}`
    await page.getByText(ends).waitFor()
    const calendar = await download(page, words.lastDay.calendar)
    expect(calendar).toContain(`SUMMARY:${words.carry.eventTitle}`)
    await expectWarned(leader, language, words)
    expect(leader.faults).toEqual([])
    await leader.leave()
  },
)

async function moveTo(page: Page, words: Words, months: string): Promise<void> {
  await press(page, words.lastDay.button)
  await page.getByText(words.lastDay.explain).waitFor()
  await look(page)
  await write(page, words.lastDay.label, months)
  await press(page, words.lastDay.confirm)
}

/** A month is all it has left, and five days later less. */
async function expectWarned(leader: Person, language: Language, words: Words): Promise<void> {
  const now = Date.now()
  const later = now + 5 * 86_400_000
  const [lastDay, day] = [addMonths(copenhagenTime(now).date, 1), copenhagenTime(later).date]
  const left = dayNumber(lastDay) - dayNumber(day)
  await moveTo(leader.page(), words, '1')
  const moved = words.lastDay.moved(dateInWords(lastDay, language))
  await leader.page().getByText(moved).waitFor()
  await leader.page().context().clock.setFixedTime(later)
  await leader.comeBack()
  const page = leader.page()
  await page.goto(new URL('#/mine-rum', page.url()).href)
  await page.getByText(words.lastDay.inDays(left)).waitFor()
  await look(page)
  await page.goto(new URL('#/mit-rum/hjem', page.url()).href)
  await page.getByText(words.lastDay.soon(left).happened).waitFor()
  await look(page)
}

test.each(journeys)(
  'a leader forgets one room, ends another, and is told what is wrong with a link ($language)',
  async ({ language, words, width }) => {
    const leader = await begun({ language, words, width })
    const page = leader.page()
    await page.goto(new URL('#/naermeste-leder', page.url()).href)
    await write(page, words.nearest.make.name, 'Signe')
    await press(page, words.nearest.make.button)
    await press(page, words.invite.link.make)
    const link = await page.locator('.key-link').innerText()

    await page.goto(new URL('#/mine-rum', page.url()).href)
    const own = words.rooms
    await leave(page, words, { room: own.dialogueWith('Signe'), how: own.forget })
    expect(await page.getByRole('link', { name: own.dialogueWith('Signe') }).count()).toBe(0)
    await leave(page, words, { room: own.kinds['own-room'], how: own.end })
    await page.getByText(own.ended).waitFor()
    await look(page)
    await pasteBrokenLinks(page, words, link)
    expect(leader.faults).toEqual([])
    await leader.leave()
  },
)

interface Leaving {
  readonly room: string
  readonly how: Words['rooms']['forget' | 'end']
}

async function leave(page: Page, words: Words, { room, how }: Leaving): Promise<void> {
  await press(page, words.rooms.more(room))
  await press(page, how.button)
  await page.getByRole('dialog', { name: how.title(room) }).waitFor()
  await look(page)
  await press(page, how.confirm)
  await page.getByText(how.done).waitFor()
}

async function pasteBrokenLinks(page: Page, words: Words, link: string): Promise<void> {
  const own = words.join
  await page.goto(new URL('#/link', page.url()).href)
  await page.getByText(own.paste.intro).waitFor()
  await look(page)
  const at = link.indexOf('#') + 10
  const garbled = link.slice(0, at) + (link.charAt(at) === 'A' ? 'B' : 'A') + link.slice(at + 1)
  for (const [pasted, said] of [
    [link.slice(0, -6), words.problems.linkCut],
    [garbled, words.problems.linkGarbled],
    ['Hej Signe', words.problems.notALink],
  ] as const) {
    await write(page, own.paste.label, pasted)
    await press(page, own.paste.open)
    await page.getByText(said.happened).waitFor()
    await look(page)
  }
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}

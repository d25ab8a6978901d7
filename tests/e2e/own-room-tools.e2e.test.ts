import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { dateInWords } from '#app/calendar.ts'
import type { Language } from '#app/language.ts'
import type { Words } from '#content/all'
import { da, en } from '#content/all'
import { addDays, copenhagenTime } from '#domain'

import { everythingKept, tracesOf } from './device-storage.ts'
import {
  arrive,
  download,
  faultsOnScreen,
  press,
  reach,
  tick,
  write,
  type Person,
} from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 1440 },
] as const

test.each(journeys)(
  'a leader goes round the compass, promises herself something, and takes a plan with her ($language)',
  async ({ language, words, width }) => {
    const leader = await arrive({ browser, relayPort: relay.port, width, language })
    const page = leader.page()
    await press(page, words.start.ways.conversation.name)
    await write(page, words.guide.g0, 'KANARIE en plan')
    await page.getByText(words.saving.saved, { exact: true }).waitFor()

    await goThroughGuide(page, words)
    await goRound(page, words)
    await promise(page, words)
    await onMyRooms(page, language, words)
    await plan(page, words)
    await takeOut(page, words)

    await page.evaluate(() => (window.location.hash = '#/mit-rum/hjem'))
    await page.getByRole('heading', { level: 1, name: words.ownRoom.title }).waitFor()
    await look(page)
    await aDayAfterFourWeeks(leader)
    await goRoundAgain(leader.page(), words)
    await promiseSomethingElse(leader.page(), language, words)

    const places = [
      ...relay.disk().map((bytes) => bytes.toString('latin1')),
      await everythingKept(leader.page()),
    ]
    for (const trace of tracesOf('KANARIE')) {
      expect(places.filter((place) => place.includes(trace))).toHaveLength(0)
    }
    expect(leader.faults).toEqual([])
    await leader.leave()
  },
)

/** The clock is hidden and shown; what she writes stays in another language, and in another tab. */
async function goThroughGuide(page: Page, words: Words): Promise<void> {
  const other = words === da ? en : da
  await open(page, words, words.ownRoom.allQuestions)
  await press(page, words.guide.g0)
  await press(page, words.guideClock.hide)
  // The button that she pressed is the one that brings the clock back, and the keyboard stays on it.
  await page
    .getByRole('button', { name: words.guideClock.show })
    .and(page.locator(':focus'))
    .waitFor()
  await look(page)
  await press(page, words.guideClock.show)
  await page.getByRole('button', { name: words.guideClock.hide }).waitFor()
  await look(page)

  await write(page, words.guide.g0, 'KANARIE en plan, vi')
  await press(page, words.shell.otherLanguage)
  await page.getByRole('heading', { name: other.guide.g0 }).waitFor()
  expect(await page.getByRole('textbox').inputValue()).toBe('KANARIE en plan, vi')
  const otherWay = page.getByRole('button', { name: other.shell.otherLanguage })
  await otherWay.and(page.locator(':focus')).waitFor()
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
  await press(page, other.shell.otherLanguage)
  await page.getByRole('heading', { name: words.guide.g0 }).waitFor()

  const second = await page.context().newPage()
  await second.goto(page.url())
  await write(second, words.guide.g0, 'KANARIE en plan, vi kan nå')
  const answer = page.getByRole('textbox')
  await expect.poll(() => answer.inputValue()).toBe('KANARIE en plan, vi kan nå')
  await second.close()
}

/** Two answers in the first direction, none in the others. */
async function goRound(page: Page, words: Words): Promise<void> {
  const own = words.compass
  await open(page, words, own.title)
  await press(page, own.begin)
  await reach(page, own.degree(1, own.degrees[1]))
  for (let up = 1; up < 4; up += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await look(page)
  await skipTheOthers(page, words)
  const row = page.getByRole('row', { name: own.directions.up.name })
  await row.getByText(own.degree(4, own.degrees[4])).waitFor()
  await page.getByRole('img', { name: own.picture.label }).waitFor()
  await look(page)
}

async function skipTheOthers(page: Page, words: Words): Promise<void> {
  const { directions, finish } = words.compass
  await press(page, words.ownRoom.next)
  for (const direction of ['management', 'self', 'team', 'across'] as const) {
    await page.getByRole('heading', { name: directions[direction].name }).waitFor()
    await press(page, words.ownRoom.skip)
  }
  await press(page, finish)
}

async function promise(page: Page, words: Words): Promise<void> {
  const own = words.contract
  await open(page, words, own.title)
  await press(page, own.begin)
  await press(page, own.write.starter(own.clauses.sparring.starter))
  await page.keyboard.insertText('KANARIE-Signe')
  await look(page)
  await press(page, own.back)
  await page
    .locator('.point', { hasText: `${own.clauses.sparring.starter} KANARIE-Signe` })
    .waitFor()

  await press(page, own.rhythm.link)
  await reach(page, own.rhythm.choices.none)
  await page.keyboard.press('ArrowUp')
  await look(page)
  const calendar = await download(page, own.rhythm.calendar)
  expect(calendar).toContain('RRULE:FREQ=WEEKLY;INTERVAL=4')
  expect(calendar).not.toMatch(/KANARIE|løfte|promise/i)

  await press(page, own.rhythm.done)
  await press(page, own.check.open)
  await tick(page, own.check.states.kept)
  await look(page)
  await press(page, own.check.done)
  await press(page, own.check.history)
  await page.getByRole('cell', { name: own.check.states.kept }).waitFor()
  await look(page)
}

/** The list says who can see the room and when she looks at her promise, and nothing of the promise. */
async function onMyRooms(page: Page, language: Language, words: Words): Promise<void> {
  await page.evaluate(() => (window.location.hash = '#/mine-rum'))
  const room = page.getByRole('link', { name: words.rooms.kinds['own-room'] })
  await room.getByText(words.rooms.seenBy['own-room']).waitFor()
  const due = addDays(copenhagenTime(Date.now()).date, 28)
  await room.getByText(words.rooms.next(dateInWords(due, language))).waitFor()
  await look(page)
}

async function plan(page: Page, words: Words): Promise<void> {
  const { cells, title } = words.plan
  await open(page, words, title)
  const found = page.getByLabel(cells['goals.important'])
  await expect.poll(() => found.inputValue()).toBe('KANARIE en plan, vi kan nå')
  expect(await page.getByLabel(cells['self.agreement']).inputValue()).toContain('KANARIE-Signe')
  await write(page, cells['goals.agreement'], 'KANARIE først Havn')
  await page.getByText(words.saving.saved, { exact: true }).waitFor()
  await look(page)
  expect(await pagesOnPaper(page)).toBe(1)
}

async function pagesOnPaper(page: Page): Promise<number> {
  const printed = await page.pdf({ preferCSSPageSize: true })
  return printed.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

async function takeOut(page: Page, words: Words): Promise<void> {
  const own = words.paper
  await open(page, words, own.title)
  await look(page)
  const filled = await download(page, own.wordWhich(own.plan))
  for (const text of ['en plan, vi kan nå', 'KANARIE-Signe', 'KANARIE først Havn']) {
    expect(filled).toContain(text)
  }
  await reach(page, own.filled)
  await page.keyboard.press('ArrowDown')
  await look(page)
  const blank = await download(page, own.wordWhich(own.plan))
  expect(blank).not.toContain('KANARIE')
  expect(await faultsInMarkup(page, [filled, blank])).toEqual([])
}

/** What a strict reader of XML finds in the Word files' own words. */
async function faultsInMarkup(page: Page, files: readonly string[]): Promise<readonly string[]> {
  const documents = files.map((file) => /<w:document[^]*<\/w:document>/.exec(file)?.[0] ?? '')
  const elsewhere = await page.context().newPage()
  const faults = await elsewhere.evaluate(
    (texts) =>
      texts.flatMap((text) => {
        const read = new DOMParser().parseFromString(text, 'application/xml')
        return [...read.querySelectorAll('parsererror')].map(({ textContent }) => textContent)
      }),
    documents,
  )
  await elsewhere.close()
  return faults
}

/** Her device says so; the relay's day is what it is. */
async function aDayAfterFourWeeks(leader: Person): Promise<void> {
  await leader
    .page()
    .context()
    .clock.setFixedTime(Date.now() + 29 * 86_400_000)
  await leader.comeBack()
}

/** The same direction as last time, and it goes better: the picture, the table and the list say how it was. */
async function goRoundAgain(page: Page, words: Words): Promise<void> {
  const own = words.compass
  await open(page, words, own.title)
  await press(page, own.again)
  await reach(page, own.degree(1, own.degrees[1]))
  for (let up = 1; up < 4; up += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  for (let up = 1; up < 4; up += 1) await page.keyboard.press('ArrowDown')
  await skipTheOthers(page, words)
  await page.getByRole('heading', { name: own.changes.title }).waitFor()
  const { name } = own.directions.up
  const better = `${name}, ${own.changes.one(own.axes.today.name.toLowerCase(), 2, 4)}`
  expect(await page.locator('.compass-changes li').allInnerTexts()).toEqual([better])
  await page.getByRole('row', { name }).getByText(own.table.before(2)).waitFor()
  await page.getByText(own.picture.before).waitFor()
  await look(page)
}

/** She may promise something else, and sees what it was until today. */
async function promiseSomethingElse(page: Page, language: Language, words: Words): Promise<void> {
  const own = words.contract
  const { name, starter } = own.clauses.sparring
  const today = copenhagenTime(await page.evaluate(() => Date.now())).date
  await open(page, words, own.title)
  await page.getByText(own.rhythm.due(dateInWords(addDays(today, -1), language))).waitFor()
  await press(page, own.change(name))
  await write(page, name, `${starter} KANARIE-Bo`)
  await press(page, own.write.earlier)
  await page.getByText(own.write.until(dateInWords(today, language))).waitFor()
  await page.getByText(`${starter} KANARIE-Signe`).waitFor()
  await look(page)
  await press(page, own.back)
  await page.locator('.point', { hasText: `${starter} KANARIE-Bo` }).waitFor()
  expect(await page.locator('main').innerText()).not.toContain('KANARIE-Signe')
}

async function open(page: Page, words: Words, tool: string): Promise<void> {
  await page.evaluate(() => (window.location.hash = '#/mit-rum/hjem'))
  await page.getByRole('heading', { level: 1, name: words.ownRoom.title }).waitFor()
  await press(page, tool)
  await page.getByRole('heading', { name: tool, level: 1 }).waitFor()
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}

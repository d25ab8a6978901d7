import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Words } from '#content/all'
import { da, en } from '#content/all'

import { everythingKept, tracesOf } from './device-storage.ts'
import { arrive, faultsOnScreen, press, reach, write, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da },
  { language: 'en', words: en },
] as const

test.each(journeys)(
  'a friend asks a leader the questions, and what he writes is hers alone ($language)',
  async ({ language, words }) => {
    const at = { browser, relayPort: relay.port, width: 390, language }
    const [leader, friend] = [await arrive(at), await arrive(at)]
    const link = await begin(leader, words)
    await comeIn(friend, link, words)

    await goOnTogether(leader, friend, words)
    await writeNote(leader, friend, words)
    await end(leader, friend, words)

    const places = [
      ...relay.disk().map((bytes) => bytes.toString('latin1')),
      ...leader.wire,
      ...friend.wire,
      await everythingKept(leader.page()),
    ]
    for (const trace of tracesOf('KANARIE')) {
      expect(places.filter((place) => place.includes(trace))).toHaveLength(0)
    }
    expect([...leader.faults, ...friend.faults]).toEqual([])
    await Promise.all([leader.leave(), friend.leave()])
  },
)

async function begin(leader: Person, words: Words): Promise<string> {
  const page = leader.page()
  const own = words.interview
  await press(page, words.start.ways.conversation.name)
  await write(page, words.guide.g0, 'KANARIE mit eget svar')
  await page.getByText(words.saving.saved, { exact: true }).waitFor()
  await goTo(page, '#/mit-rum/alle')
  await press(page, own.title)
  await page.getByRole('heading', { level: 1, name: own.title }).waitFor()
  await look(page)
  // On paper there are the questions, and not what she wrote.
  await page.emulateMedia({ media: 'print' })
  await page.getByRole('heading', { name: own.sheet }).waitFor()
  const onPaper = await page.locator('body').innerText()
  expect(onPaper).toContain(words.guide.l6)
  expect(onPaper).not.toContain('KANARIE')
  await page.emulateMedia({ media: 'screen' })
  await reach(page, own.notes.no)
  await page.keyboard.press('ArrowDown')
  await press(page, own.begin)
  await page.getByRole('img', { name: own.link.label }).waitFor()
  await page.getByText(own.company.none).waitFor()
  await look(page)
  return page.locator('.key-link').innerText()
}

async function comeIn(friend: Person, link: string, words: Words): Promise<void> {
  const page = friend.page()
  await page.goto(`${friend.line.address}/${link.slice(link.indexOf('#'))}`)
  await page.reload()
  await page.goto(`${friend.line.address}/${link.slice(link.indexOf('#'))}`)
  await page.getByRole('heading', { name: words.join.takePart.title }).waitFor()
  await look(page)
  await press(page, words.join.takePart.open)
  await page.getByRole('heading', { name: words.interviewer.notBegun }).waitFor()
  await look(page)
}

async function goOnTogether(leader: Person, friend: Person, words: Words): Promise<void> {
  const [her, his] = [leader.page(), friend.page()]
  await her.getByText(words.interview.company.one).waitFor({ timeout: 20_000 })
  await press(her, words.interview.toQuestions)
  await press(her, words.guide.g1)
  await his.getByRole('heading', { level: 1, name: words.guide.g1 }).waitFor()
  await press(her, words.ownRoom.skip)
  await his.getByRole('heading', { level: 1, name: words.guide.g2 }).waitFor()
  expect(await his.locator('main').innerText()).not.toContain('KANARIE')
  await look(his)

  // He goes ahead by himself, and comes back to her.
  await press(his, words.interviewer.next)
  await his.getByRole('heading', { level: 1, name: words.guide.g3 }).waitFor()
  await his.getByText(words.interviewer.otherAt(3)).first().waitFor()
  await press(his, words.interviewer.follow)
  await his.getByRole('heading', { level: 1, name: words.guide.g2 }).waitFor()
  // The page is loaded again, and is where it was.
  await his.reload()
  await his.getByRole('heading', { level: 1, name: words.guide.g2 }).waitFor()
}

async function writeNote(leader: Person, friend: Person, words: Words): Promise<void> {
  const [her, his] = [leader.page(), friend.page()]
  const own = words.interviewer.note
  await press(his, own.send)
  await his.getByText(own.empty).waitFor()
  await write(his, own.label, 'KANARIE hun vil have ro')
  // She goes on while he writes: his question stays.
  await press(her, words.ownRoom.skip)
  await his.getByText(words.interviewer.otherAt(4)).first().waitFor()
  await his.getByRole('heading', { level: 1, name: words.guide.g2 }).waitFor()
  await press(his, own.send)
  await his.getByText(own.sent).waitFor()
  expect(await his.getByLabel(own.label).inputValue()).toBe('')
  await look(his)

  await press(her, words.ownRoom.back)
  await her.getByRole('heading', { name: words.interview.note.title }).waitFor()
  await look(her)
  await press(her, words.interview.note.into('KANARIE hun vil have ro'))
  await her.getByText(words.interview.note.taken).waitFor()
  expect(await her.getByRole('textbox').first().inputValue()).toBe('KANARIE hun vil have ro')
}

async function end(leader: Person, friend: Person, words: Words): Promise<void> {
  const [her, his] = [leader.page(), friend.page()]
  await write(his, words.interviewer.note.label, 'KANARIE et halvt')
  await goTo(her, '#/mit-rum/interview')
  leader.line.cut()
  await her.getByText(words.interview.company.offline).waitFor()
  await press(her, words.interview.end)
  await her.getByText(words.problems.offlineInterview.happened).waitFor({ timeout: 20_000 })
  await look(her)
  leader.line.mend()
  await her.getByText(words.interview.company.one).waitFor({ timeout: 20_000 })
  await press(her, words.interview.end)
  await her.getByText(words.interview.ended).waitFor()
  await his.getByRole('heading', { name: words.interviewer.over.title }).waitFor()
  await look(his)
  await goTo(his, '#/mine-rum')
  await his.getByText(words.rooms.none).waitFor()
  const kept = await everythingKept(his)
  for (const trace of tracesOf('KANARIE')) expect(kept).not.toContain(trace)
}

async function goTo(page: Page, fragment: string): Promise<void> {
  await page.evaluate((to) => (window.location.hash = to), fragment)
  await page.locator('h1:visible').waitFor()
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}

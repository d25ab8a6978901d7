import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import type { Words } from '#content/all'

import { download, faultsOnScreen, press, reach, tick, write, type Person } from './person.ts'

export interface Stage {
  readonly leader: Person
  readonly nearest: Person
  readonly words: Words
}

const carried = ['KANARIE et klart svar om projekt Havn', 'KANARIE en fast formiddag i ro']
const kept = ['KANARIE min nabo i ledergruppen', 'KANARIE at jeg overvejer at holde']

export interface Alone {
  readonly screens: number
  readonly preview: string
  readonly link: string
  readonly code: string
}

/** The leader by herself: three questions, two points, the sheet, the date, the key, the room. */
export async function thinkAlone({ leader, words }: Stage): Promise<Alone> {
  const screens = new Set<string>()
  const look = async () => {
    screens.add(await leader.page().getByRole('heading', { level: 1 }).innerText())
    await expectNothingFromAxe(leader.page())
  }
  await look()
  await press(leader.page(), words.start.ways.conversation.name)
  await expectCursorUnder(leader.page(), words.guide.g0)
  await leader.page().keyboard.insertText(`${carried[0] ?? ''}\n${kept[0] ?? ''}`)
  await look()
  await press(leader.page(), words.ownRoom.next)
  await expectCursorUnder(leader.page(), words.guide.s0)
  await leader.page().keyboard.insertText(`KANARIE ro\n${kept[1] ?? ''}`)
  await expectSaved(leader.page(), words)
  await look()

  // She closes the browser half-way and comes back.
  await leader.comeBack()
  await press(leader.page(), words.start.ways.conversation.name)
  await expectCursorUnder(leader.page(), words.guide.l0)
  await press(leader.page(), words.ownRoom.back)
  await expectCursorUnder(leader.page(), words.guide.s0)
  expect(await leader.page().getByRole('textbox').inputValue()).toContain(kept[1])
  await press(leader.page(), words.ownRoom.next)
  await expectCursorUnder(leader.page(), words.guide.l0)
  await look()
  await press(leader.page(), words.ownRoom.toPoints)

  await choose(leader.page(), words)
  await look()
  await press(leader.page(), words.carry.choose.next)
  await reword(leader.page(), words)
  await look()
  await press(leader.page(), words.carry.reword.next)

  const preview = await firstPage(leader.page(), words)
  await look()
  await press(leader.page(), words.carry.preview.next)
  await takeAlong(leader.page(), words)
  await look()
  await press(leader.page(), words.carry.take.keyCard)
  await leader.page().locator('svg.qr').waitFor()
  await look()
  await press(leader.page(), words.keyCard.done)
  await press(leader.page(), words.carry.take.room)
  await press(leader.page(), words.invite.link.make)
  const link = await leader.page().locator('.key-link').innerText()
  const code = (await leader.page().locator('.told-code').innerText()).replaceAll(/\D/g, '')
  await look()
  await press(leader.page(), words.invite.toRoom)
  return { screens: screens.size, preview, link, code }
}

async function choose(page: Page, words: Words): Promise<void> {
  for (const line of [carried[0], 'KANARIE ro', kept[0]]) await tick(page, line ?? '')
  await tick(page, kept[1] ?? '')
  await page.getByText(words.carry.choose.tooMany).waitFor()
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(3)
  await tick(page, kept[0] ?? '')
}

async function reword(page: Page, words: Words): Promise<void> {
  await write(page, words.carry.reword.label(2), carried[1] ?? '')
  await page.getByText('KANARIE ro').waitFor()
  await write(page, words.carry.reword.nameLabel, 'Jonas')
}

async function takeAlong(page: Page, words: Words): Promise<void> {
  const calendar = await download(page, words.carry.take.calendar)
  expect(calendar).toContain('BEGIN:VEVENT')
  expect(calendar).not.toContain('KANARIE')
  const sheet = await page.locator('.sheet').textContent()
  expect(sheet).toContain(carried[1])
}

/** The nearest leader with half a key in a link, and the other half by word of mouth. */
export async function openByCode(
  { nearest, words }: Stage,
  { link, code, preview }: Alone,
): Promise<void> {
  const page = nearest.page()
  // His network is another; the key is the same.
  await page.goto(`${nearest.line.address}/${link.slice(link.indexOf('#'))}`)
  await page.reload()
  await page.goto(`${nearest.line.address}/${link.slice(link.indexOf('#'))}`)
  await page.getByLabel(words.join.code.label).waitFor()
  expect(page.url()).not.toContain(link.slice(link.indexOf('#')))
  await expectNothingFromAxe(page)
  await write(page, words.join.code.label, code === '000000' ? '111111' : '000000')
  await press(page, words.join.code.open)
  await page.getByText(words.triesLeft(4)).waitFor()
  await page.getByLabel(words.join.code.label).and(page.locator(':focus')).waitFor()
  await expectNothingFromAxe(page)
  await write(page, words.join.code.label, `${code.slice(0, 3)} ${code.slice(3)}`)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: words.join.room.title }).waitFor()
  await expectNothingFromAxe(page)
  await press(page, words.join.room.open)

  expect(await firstPage(page, words)).toBe(preview)
  const seen = await page.locator('main').innerText()
  for (const line of kept) expect(seen).not.toContain(line)
  await expectNothingFromAxe(page)

  await press(page, words.dialogueRoom.points.add)
  await write(page, words.dialogueRoom.points.addLabel, 'KANARIE budgettet for foråret')
  await press(page, words.dialogueRoom.points.addIt)
  await page.locator('.point', { hasText: 'foråret' }).waitFor()
}

/** What meets the nearest leader, letter by letter. */
async function firstPage(page: Page, words: Words): Promise<string> {
  const points = page.getByRole('region', { name: words.dialogueRoom.points.theirs })
  await points.waitFor()
  const listening = page.locator('.listening')
  return `${await points.innerText()}\n${await listening.innerText()}`
}

/** He loses his network; both go on writing in the same agreement, and neither loses a word. */
export async function writeApart({ leader, nearest, words }: Stage): Promise<void> {
  const [her, his] = [leader.page(), nearest.page()]
  const own = words.dialogueRoom.agreements
  await her.locator('.point', { hasText: 'foråret' }).waitFor()
  await press(her, own.add)
  await write(her, own.what, 'KANARIE svar om Havn')
  await valueOf(his, own.what, 'KANARIE svar om Havn')

  nearest.line.cut()
  await his.getByText(words.dialogueRoom.presence.offline).waitFor()
  await reach(his, own.what)
  await his.keyboard.press('ControlOrMeta+End')
  await his.keyboard.insertText(' inden fredag')
  await his.getByText(words.saving.written, { exact: true }).waitFor()
  await reach(her, own.what)
  await her.keyboard.press('ControlOrMeta+Home')
  await her.keyboard.insertText('Jonas giver ')
  await write(her, own.who, 'Jonas')

  nearest.line.mend()
  const both = 'Jonas giver KANARIE svar om Havn inden fredag'
  await Promise.all([valueOf(her, own.what, both), valueOf(his, own.what, both)])
  await valueOf(his, own.who, 'Jonas')
  await expectNothingFromAxe(her)
}

/** Both type in the same sentence, letter by letter, and every letter is where its writer put it. */
export async function typeTogether({ leader, nearest, words }: Stage): Promise<void> {
  const [her, his] = [leader.page(), nearest.page()]
  const own = words.dialogueRoom.agreements
  const before = await her.getByLabel(own.what).first().inputValue()
  await Promise.all([reach(her, own.what), reach(his, own.what)])
  await her.keyboard.press('ControlOrMeta+Home')
  await his.keyboard.press('ControlOrMeta+End')
  await Promise.all([
    her.keyboard.type('Fast aftale: ', { delay: 30 }),
    his.keyboard.type(' hver mandag', { delay: 30 }),
  ])
  const both = `Fast aftale: ${before} hver mandag`
  await Promise.all([valueOf(her, own.what, both), valueOf(his, own.what, both)])
}

/** A point is taken back, a day is set, and the next round begins with what they agreed. */
export async function agreeAndClose(stage: Stage): Promise<void> {
  const { leader, nearest, words } = stage
  const [her, his] = [leader.page(), nearest.page()]
  const own = words.dialogueRoom
  await press(her, own.points.withdrawWhich(carried[1] ?? ''))
  await her.getByRole('dialog').getByText(own.points.withdrawTitle).waitFor()
  await press(her, own.points.withdrawConfirm)
  await his.getByText(own.points.withdrawn).first().waitFor()
  expect(await his.locator('main').innerText()).not.toContain(carried[1])

  // She has half a talk in hand, and it gives way to the whole one that he sets.
  await reach(her, own.nextTalk.time)
  await her.keyboard.type('1000AM')
  await setNextTalk(his, words)
  await her.getByText(own.nextTalk.calendar).waitFor()
  await valueOf(her, own.nextTalk.time, '09:30')
  const calendar = await download(her, own.nextTalk.calendar)
  expect(calendar).toContain('TZID=Europe/Copenhagen')
  expect(calendar).not.toContain('KANARIE')

  await press(her, own.close.button)
  await her.getByRole('heading', { name: own.close.title }).waitFor()
  await expectNothingFromAxe(her)
  await press(her, own.close.confirm)
  for (const page of [her, his]) {
    await page.getByRole('heading', { name: own.last.title }).waitFor()
    expect(await page.locator('main').textContent()).not.toContain(own.points.done)
    await page.getByText('inden fredag').first().waitFor()
    await expectNothingFromAxe(page)
  }
  await sayApart(stage)
  // He still stands where he said it.
  await reach(his, own.last.states.kept)
  await his.keyboard.press('ArrowDown')
  await expect.poll(() => her.getByLabel(own.last.states.changed).isChecked()).toBe(true)
  await write(her, own.agreements.when, 'KANARIE onsdag')
  await his.getByText(own.last.before('')).first().waitFor()
  await valueOf(his, own.agreements.when, 'KANARIE onsdag')
  for (const page of [her, his]) await expectNothingFromAxe(page)
}

/** Of the same agreement, while he has no network: both are asked to talk of it. */
async function sayApart({ leader, nearest, words }: Stage): Promise<void> {
  const [her, his] = [leader.page(), nearest.page()]
  const { last, presence } = words.dialogueRoom
  nearest.line.cut()
  await his.getByText(presence.offline).waitFor()
  for (const [page, downs] of [
    [his, 1],
    [her, 3],
  ] as const) {
    // One tab stop for the four; the arrows choose among them.
    await tick(page, last.states.open)
    for (let down = 0; down < downs; down += 1) await page.keyboard.press('ArrowDown')
  }
  nearest.line.mend()
  for (const page of [her, his]) {
    await page.getByText(last.apart).waitFor()
    await expectNothingFromAxe(page)
  }
}

const daysAhead = 20

async function setNextTalk(page: Page, words: Words): Promise<void> {
  const day = new Date(Date.now() + daysAhead * 86_400_000)
  const parts = [day.getUTCMonth() + 1, day.getUTCDate()].map((part) =>
    String(part).padStart(2, '0'),
  )
  await reach(page, words.dialogueRoom.nextTalk.date)
  await page.keyboard.type(`${parts.join('')}${String(day.getUTCFullYear())}`)
  await reach(page, words.dialogueRoom.nextTalk.time)
  await page.keyboard.type('0930AM')
}

export async function expectNothingFromAxe(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}

async function expectCursorUnder(page: Page, question: string): Promise<void> {
  await page.getByRole('heading', { name: question }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
}

async function expectSaved(page: Page, words: Words): Promise<void> {
  await page.getByText(words.saving.saved, { exact: true }).waitFor()
}

async function valueOf(page: Page, label: string, text: string): Promise<void> {
  await expect
    .poll(() => page.getByLabel(label).first().inputValue(), { timeout: 20_000 })
    .toBe(text)
}

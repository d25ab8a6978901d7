import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Words } from '#content/all'
import { da, en } from '#content/all'

import { arrive, download, faultsOnScreen, press, reach, write, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, hour: '3.30' },
  { language: 'en', words: en, hour: '03:30' },
] as const

test.each(journeys)(
  'a leader of leaders asks one of hers to the table, from far away, and one day it is another ($language)',
  async ({ language, words, hour }) => {
    const at = { browser, relayPort: relay.port, width: 390, language }
    const boss = await arrive({ ...at, timezoneId: 'America/New_York' })
    const leader = await arrive({ ...at, timezoneId: 'Europe/Copenhagen' })

    const link = await makeRoom(boss, words)
    await comeToTable(leader, link, words)
    await planTalk(boss, leader, { words, hour })
    await change(boss, leader, words)

    expect([...boss.faults, ...leader.faults]).toEqual([])
    await Promise.all([boss.leave(), leader.leave()])
  },
)

async function makeRoom(boss: Person, words: Words): Promise<string> {
  const page = boss.page()
  const own = words.nearest
  await press(page, words.start.nearest)
  await page.getByRole('heading', { level: 1, name: own.title }).waitFor()
  await look(page)
  await write(page, own.make.name, 'Signe')
  await press(page, own.make.button)
  await page.getByRole('heading', { name: words.invite.title('Signe') }).waitFor()
  await press(page, words.invite.link.make)
  const link = await page.locator('.key-link').innerText()
  const code = (await page.locator('.told-code').innerText()).replaceAll(/\D/g, '')
  await press(page, words.invite.toRoom)
  await page.getByRole('heading', { name: words.dialogueRoom.listening.title }).waitFor()
  await press(page, words.dialogueRoom.sight.title)
  await page.getByText(words.dialogueRoom.sight.rule).waitFor()
  await look(page)
  return `${link} ${code}`
}

async function comeToTable(leader: Person, linkAndCode: string, words: Words): Promise<void> {
  const page = leader.page()
  const [link = '', code = ''] = linkAndCode.split(' ')
  await page.goto(`${leader.line.address}/${link.slice(link.indexOf('#'))}`)
  await page.reload()
  await page.goto(`${leader.line.address}/${link.slice(link.indexOf('#'))}`)
  await page.getByLabel(words.join.code.label).waitFor()
  await write(page, words.join.code.label, code)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: words.join.room.title }).waitFor()
  await press(page, words.join.room.open)
  // She sits on the leader's side, and can get ready in a room of her own first.
  await page.getByText(words.dialogueRoom.points.prepare).waitFor()
  await look(page)
  await press(page, words.dialogueRoom.points.add)
  await write(page, words.dialogueRoom.points.addLabel, 'KANARIE en fast formiddag')
  await press(page, words.dialogueRoom.points.addIt)
  await page.locator('.point', { hasText: 'KANARIE' }).waitFor()
}

async function planTalk(
  boss: Person,
  leader: Person,
  { words, hour }: { words: Words; hour: string },
): Promise<void> {
  const [his, her] = [boss.page(), leader.page()]
  const own = words.dialogueRoom.nextTalk
  await his.locator('.point', { hasText: 'KANARIE' }).waitFor()
  await reach(his, own.date)
  await his.keyboard.type(nextDecember18())
  await reach(his, own.time)
  await his.keyboard.type('0930AM')
  // What he typed is Danish time, and his own clock's is told beside it.
  await his.getByText(own.danish).waitFor()
  expect(await his.locator('main').innerText()).toContain(hour)
  await look(his)
  const calendar = await download(his, own.calendar)
  expect(calendar).toMatch(/DTSTART;TZID=Europe\/Copenhagen:\d{4}1218T093000/)
  await her.getByText(own.calendar).waitFor()
  expect(await her.getByText(own.danish).count()).toBe(0)
  expect(await her.getByLabel(own.time).first().inputValue()).toBe('09:30')
}

/** The next 18 December, as an English date field is typed. */
function nextDecember18(): string {
  const now = new Date()
  const isOver = now.getUTCMonth() === 11 && now.getUTCDate() >= 18
  return `1218${String(now.getUTCFullYear() + (isOver ? 1 : 0))}`
}

async function change(boss: Person, leader: Person, words: Words): Promise<void> {
  const [his, her] = [boss.page(), leader.page()]
  const own = words.dialogueRoom.change
  await press(her, own.open.leader)
  await her.getByText(own.notMaker).waitFor()
  await look(her)
  await press(her, own.cancel)
  await press(his, own.open.nearest)
  await his.getByRole('heading', { level: 1, name: own.title.nearest }).waitFor()
  await look(his)
  await press(his, own.confirm)
  for (const [page, said] of [
    [his, own.said.nearest],
    [her, own.said.leader],
  ] as const) {
    await page.getByRole('heading', { name: words.dialogueRoom.ended.title }).waitFor()
    await page.getByText(said).waitFor()
    await page.getByText('KANARIE en fast formiddag').first().waitFor()
    await look(page)
  }
  await press(her, own.onwards)
  await her.getByRole('heading', { name: words.ownRoom.title }).waitFor()
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}

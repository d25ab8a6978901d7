import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import type { Table } from './meeting-acts.ts'
import type { Person } from './person.ts'
import { tick } from './person.ts'
import { closeTheRound, handIn, openTheRound, pictureSeenBy, rate } from './round-acts.ts'

// What only many in one room show: a round that all answer, and each one's own way to move a card.

/** All answer, one of them without a network at first; and all see the same picture. */
export async function seeOnePicture(
  { words, host, look }: Table,
  { all, offline }: { readonly all: readonly Person[]; readonly offline: Person },
): Promise<void> {
  const round = { words, look: (page: Page) => look('round', page) }
  await openTheRound(host, round)
  offline.line.cut()
  await Promise.all(
    all.map((person) => rate(person, round, { success: 'high', isOffline: person === offline })),
  )
  offline.line.mend()
  await Promise.all(all.map((person) => handIn(person, round)))
  const answered = words.groupRound.open.answered(all.length)
  await host.page().getByText(answered).waitFor({ timeout: 30_000 })
  await closeTheRound(host, round)
  const seen: string[] = []
  for (const person of all) seen.push(await pictureSeenBy(person, round, 'hold'))
  expect(new Set(seen).size).toBe(1)
  expect(seen[0]).toContain(words.groupItems.items.A1.label)
  expect(seen[0]).toContain(words.groupRound.picture.bands.mostHigh)
}

/** Takes a card with the mouse and lets it go over another field; a keyboard user sees where it went. */
export async function moveByMouse({ words, sara, look }: Table, kim: Person): Promise<void> {
  const page = kim.page()
  const map = words.priorityMap
  const { B1 } = words.groupItems.items
  await page.locator('#map-mark-B1').scrollIntoViewIfNeeded()
  const from = await middleOf(page, '#map-mark-B1')
  const to = await middleOf(page, '.map-understand rect')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
  const choice = sara.page().getByLabel(map.moveItem(`1B ${B1.label}`))
  await expect.poll(() => choice.inputValue()).toBe('understand')
  await look('map by mouse', page)
}

/** The same with a finger on a phone, where the map is a picture when she chooses it. */
export async function moveByFinger({ words, sara, look }: Table, nanna: Person): Promise<void> {
  const page = nanna.page()
  const map = words.priorityMap
  const { B3 } = words.groupItems.items
  await showMapAs(page, map.views, 'picture')
  await page.locator('#map-mark-B3').scrollIntoViewIfNeeded()
  const from = await middleOf(page, '#map-mark-B3')
  const to = await middleOf(page, '.map-understand rect')
  const finger = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly Spot[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: [...at] })
  await touch('touchStart', [from])
  await touch('touchMove', [{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }])
  await touch('touchMove', [to])
  await touch('touchEnd', [])
  const choice = sara.page().getByLabel(map.moveItem(`3B ${B3.label}`))
  await expect.poll(() => choice.inputValue()).toBe('understand')
  await look('map by finger', page)
  await showMapAs(page, map.views, 'table')
  await page.getByRole('table').waitFor()
  await look('map as a table', page)
}

type Views = Table['words']['priorityMap']['views']

async function showMapAs(page: Page, views: Views, view: 'picture' | 'table'): Promise<void> {
  await page
    .getByRole('group', { name: views.legend })
    .getByText(views[view], { exact: true })
    .tap()
}

interface Spot {
  readonly x: number
  readonly y: number
}

async function middleOf(page: Page, selector: string): Promise<Spot> {
  const box = await page.locator(selector).first().boundingBox()
  if (box === null) throw new Error(`${selector} is not on the screen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const mostTabs = 80

/** Picks a card up with Tab and moves it with the arrow keys; it keeps the focus, and the others see it. */
export async function moveByArrows(
  { words, sara, look }: Table,
  [host, wall]: readonly [Person, Person],
): Promise<void> {
  const page = sara.page()
  const map = words.priorityMap
  const { C1 } = words.groupItems.items
  await tick(page, map.views.list)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.locator('#map-mark-C1').waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
  for (let tabs = 0; tabs < mostTabs && (await focused()) !== 'map-mark-C1'; tabs += 1) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  const lies = map.placed(`1C ${C1.label}`, map.fields.understand.name)
  await host.page().getByRole('button', { name: lies }).waitFor()
  expect(await focused()).toBe('map-mark-C1')
  await look('map by keys', page)
  await look('wall with map', wall.page())
}

/** What a screen reader is given of the map: the step, each field, each card with its choice, and who moved one. */
export async function listenTo({ words, host }: Table, bo: Person): Promise<void> {
  const page = bo.page()
  const map = words.priorityMap
  const { A1, B2 } = words.groupItems.items
  await host
    .page()
    .getByRole('button', { name: `2B ${B2.label}` })
    .click()
  await host.page().getByRole('dialog').getByText(map.fields.hold.name).click()
  const lies = map.placed(`2B ${B2.label}`, map.fields.hold.name)
  await page.getByText(`${map.movedBy('KANARIE-Mette')}: ${lies}`).waitFor({ state: 'attached' })
  const heard = await page.locator('main').ariaSnapshot()
  const expected = [
    `heading "${words.groupMeeting.phases.picture.name}" [level=1]`,
    ...Object.values(map.fields).map(({ name }) => `heading "${name}" [level=3]`),
    `combobox "${map.moveItem(`1A ${A1.label}`)}"`,
    `combobox "${map.moveItem(`2B ${B2.label}`)}"`,
    map.movedBy('KANARIE-Mette'),
  ]
  for (const line of expected) expect(heard).toContain(line)
}

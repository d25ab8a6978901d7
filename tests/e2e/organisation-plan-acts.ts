import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import type { Words } from '#content/all'

import { press, reach, write, type Person } from './person.ts'

/** Two who write one plan: Mette made the room, Jonas came in by a link. */
export interface Plan {
  readonly words: Words
  readonly mette: Person
  readonly jonas: Person
  /** Looks at what stands on a screen now. */
  readonly look: (name: string, page: Page) => Promise<void>
}

/** She makes the room and lets him in to write with her. */
export async function comeTogether({ words, mette, jonas }: Plan): Promise<void> {
  const page = mette.page()
  await press(page, words.start.ways.plan.name)
  await write(page, words.organisationMake.name.label, 'KANARIE-Fjordby')
  await press(page, words.organisationMake.make)
  await press(page, words.organisationRoom.go.invite)
  await press(page, words.invite.link.make)
  const link = await page.locator('.key-link').innerText()
  const code = (await page.locator('.told-code').innerText()).replaceAll(/\D/g, '')
  await press(page, words.organisationRoom.go.back)
  const his = jonas.page()
  const address = `${jonas.line.address}/${link.slice(link.indexOf('#'))}`
  await his.goto(address)
  await his.reload()
  await his.goto(address)
  await write(his, words.join.code.label, code)
  await his.keyboard.press('Enter')
  await press(his, words.join.room.open)
  for (const person of [mette, jonas]) await press(person.page(), words.organisationPlan.go)
}

/** Half an hour, two themes, an action each; it is said kindly what they lack. */
export async function writeQuickPlan({ words, mette, look }: Plan): Promise<void> {
  const page = mette.page()
  const own = words.quickPlan
  const { fields, needs } = words.organisationPlan.card
  await press(page, words.organisationPlan.ways.quick)
  await write(page, own.owner, 'KANARIE-Sara')
  await press(page, own.add)
  await write(page, fields.title, 'KANARIE-Tid')
  await page.getByText(needs.who).waitFor({ state: 'detached' })
  await write(page, fields.action, 'Kortere møder')
  await press(page, own.addSecond)
  const second = page.getByRole('region', { name: own.nth(2) })
  await second.getByLabel(fields.title).fill('KANARIE-Sparring')
  await second.getByLabel(fields.who).fill('Ida i HR')
  await second.getByLabel(fields.when).fill('fra maj')
  await second.getByLabel(own.about).selectOption('groups')
  await page.getByText(own.full).waitFor()
  await look('quick', page)
}

/** The same cards, in the matrix of the other; he moves one with the keyboard and keeps his place. */
export async function moveInMatrix({ words, mette, jonas, look }: Plan): Promise<void> {
  const own = words.organisationPlan
  const his = jonas.page()
  await press(mette.page(), words.quickPlan.onward)
  const square = (actor: keyof typeof own.actors, column: keyof typeof own.columns) =>
    own.square(own.actors[actor].name, own.columns[column].name)
  const name = 'KANARIE-Tid'
  await reach(his, own.matrix.placed(name, own.tray.name))
  await his.keyboard.press('ArrowUp')
  const placed = own.matrix.placed(name, square('top', 'low'))
  await mette.page().getByRole('button', { name: placed }).waitFor()
  expect(await his.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(placed)
  await his.keyboard.press('ArrowUp')
  await his.keyboard.press('ArrowUp')
  await mette
    .page()
    .getByRole('button', { name: own.matrix.placed(name, square('groups', 'low')) })
    .waitFor()
  await expect.poll(() => mette.page().evaluate(cardsOverOthers)).toEqual([])
  await look('matrix', mette.page())
  await dragTo(
    mette.page(),
    own.matrix.placed(name, square('groups', 'low')),
    square('leadersOfStaff', 'low'),
  )
  await his
    .getByRole('button', { name: own.matrix.placed(name, square('leadersOfStaff', 'low')) })
    .waitFor()
  await press(mette.page(), own.matrix.undo)
  await his
    .getByRole('button', { name: own.matrix.placed(name, square('groups', 'low')) })
    .waitFor()
  await his.setViewportSize({ width: 390, height: 844 })
  expect(await his.evaluate(cardsOverOthers)).toEqual([])
  await look('matrix-phone', his)
  await his.setViewportSize({ width: 1440, height: 900 })
}

/** What lies over another card or title of the matrix, when what flies has come down. */
function cardsOverOthers(): readonly string[] {
  const boxes = [...document.querySelectorAll('.matrix-card, .matrix-in-list, .matrix h2')].map(
    (one) => ({ text: one.textContent, box: one.getBoundingClientRect() }),
  )
  return boxes.flatMap(({ text, box }, at) =>
    boxes
      .slice(at + 1)
      .filter(
        ({ box: other }) =>
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom,
      )
      .map((other) => `${text} / ${other.text}`),
  )
}

async function dragTo(page: Page, card: string, square: string): Promise<void> {
  const [from, to] = [
    page.getByRole('button', { name: card }),
    page.getByRole('region', { name: square }),
  ]
  await to.evaluate((region) => region.scrollIntoView({ block: 'start' }))
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (start === null || end === null) throw new Error('nothing to drag')
  await page.mouse.move(start.x + 20, start.y + 20)
  await page.mouse.down()
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 })
  await page.mouse.up()
}

/** Who and when are missing, on the card and in the summary, until they are written. */
export async function fillInCard({ words, mette, jonas, look }: Plan): Promise<void> {
  const own = words.organisationPlan
  const page = mette.page()
  await page.getByText(own.missing.intro).waitFor()
  await press(page, own.matrix.openWhich('KANARIE-Tid'))
  await page.getByText(own.card.needs.who).first().waitFor()
  await look('card', page)
  await write(page, own.card.fields.who, 'KANARIE-Jonas')
  await write(page, own.card.fields.when, 'inden sommer')
  await page.getByText(own.card.ready).waitFor()
  await press(page, words.qualifying.tasks.add)
  await write(page, words.qualifying.tasks.what, 'Ring til HR')
  await press(page, words.qualifying.findings.knowledge.label)
  await page
    .getByRole('textbox', { name: words.qualifying.findings.knowledge.label })
    .fill('KANARIE-viden')
  await look('card-full', page)
  await press(page, own.back)
  await jonas.page().getByText(own.missing.none).waitFor()
  const ready = jonas.page().getByRole('region', { name: own.missing.title })
  await ready.getByRole('link', { name: words.organisationRoom.steps.publish.name }).waitFor()
}

/** Where to go, a sign to ask about, and help round one's own leader. */
export async function writeBeside({ words, jonas, look }: Plan): Promise<void> {
  const page = jonas.page()
  const own = words.planSections
  await press(page, words.organisationPlan.ways.sections)
  await write(page, own.sections.where.name, 'KANARIE-Ida, lokal 12')
  await press(page, own.signs.offer)
  await press(page, own.signs.addWhich(own.signs.list[0] ?? ''))
  await expect
    .poll(() => page.getByLabel(own.sections.signs.name).last().inputValue())
    .toBe(own.signs.list[0])
  await press(page, own.help.add)
  await write(page, own.help.fields.name, 'KANARIE-Mentor')
  await page.getByLabel(own.help.around.yes, { exact: true }).check()
  await look('sections', page)
  await press(page, words.organisationPlan.back)
}

/** A task is under way, and the other sees it. */
export async function followPlan({ words, mette, jonas, look }: Plan): Promise<void> {
  const own = words.planFollow
  for (const person of [mette, jonas])
    await press(person.page(), words.organisationPlan.ways.follow)
  const label = own.stateOf('Kortere møder')
  await mette.page().getByLabel(label).selectOption('underWay')
  await expect.poll(() => jonas.page().getByLabel(label).inputValue()).toBe('underWay')
  await look('follow', mette.page())
  await press(mette.page(), words.organisationRoom.steps.publish.name)
  await mette.page().getByRole('heading', { level: 1, name: words.publish.title }).waitFor()
}

/** The board for the projector: to be looked at, and nobody named but who does what. */
export async function showOnWall({ words, jonas, look }: Plan): Promise<void> {
  const page = jonas.page()
  const own = words.organisationPlan
  await press(page, own.back)
  await press(page, own.ways.wall)
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.getByText(words.groupWall.comeIn.follows).waitFor({ timeout: 30_000 })
  const square = page.getByRole('region', {
    name: own.square(own.actors.groups.name, own.columns.low.name),
  })
  await square.getByText('KANARIE-Tid').waitFor()
  await square.getByText(own.matrix.who('KANARIE-Jonas')).waitFor()
  expect(await page.locator('.matrix-hold, .matrix-open, .matrix-add').count()).toBe(0)
  await look('wall', page)
}

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { da } from '#content/all'

import { comeIn, makeGroup } from './group-acts.ts'
import { arrive, faultsOnScreen, press, tick, write, type Person } from './person.ts'
import { closeTheRound, handIn, openTheRound, pictureSeenBy, rate } from './round-acts.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const words = da

test('five hand in their answers, one of them without a network, and all see one picture', async () => {
  const people = { browser, relayPort: relay.port, language: 'da' } as const
  const host = await arrive({ ...people, width: 390 })
  const invitation = await makeGroup(host, words, 5)
  const members: Person[] = []
  for (const name of ['Jonas', 'Sara', 'Ali', 'Bo']) {
    const member = await arrive({ ...people, width: name === 'Jonas' ? 1440 : 390 })
    await comeIn(member, { words, name, ...invitation })
    members.push(member)
  }
  await openTheRound(host, look)

  const [first] = members
  first?.line.cut()
  for (const member of [host, ...members]) await rate(member, 'low', member === first)
  await Promise.all([host, ...members.slice(1)].map((member) => handIn(member, look)))
  await host.page().getByText(words.groupRound.open.answered(4)).waitFor({ timeout: 30_000 })
  first?.line.mend()
  if (first) await handIn(first, look)
  await host.page().getByText(words.groupRound.open.answered(5)).waitFor({ timeout: 20_000 })

  await closeTheRound(host, look)
  const seen = await Promise.all(
    [host, ...members].map((member) => pictureSeenBy(member, 'focus', look)),
  )
  expect(new Set(seen).size).toBe(1)
  expect(seen[0]).toContain(words.groupRound.picture.bands.mostLow)
  for (const person of [host, ...members]) {
    expect(person.faults).toEqual([])
    await person.leave()
  }
})

test('three begin with an open round, and are told why', async () => {
  const host = await arrive({ browser, relayPort: relay.port, width: 390, language: 'da' })
  const page = host.page()
  const own = words.groupRound.table
  await makeGroup(host, words, 3)
  await press(page, words.groupRound.go.open)
  await page.getByRole('heading', { name: own.title }).waitFor()
  await look(page)
  await press(page, own.lay)
  await page.getByText(own.faults.noItem).waitFor()
  await page.getByLabel(own.choose, { exact: true }).selectOption('A2')
  await tick(page, words.groupItems.fields.focus.name)
  await write(page, own.why, 'Vi siger ja til alt')
  await press(page, own.lay)
  await page.getByText(own.laid).waitFor()
  await page
    .getByRole('region', { name: own.turn(1, 'Mette') })
    .getByText(words.groupItems.items.A2.label)
    .waitFor()
  await look(page)
  await press(page, own.takeUp(words.groupItems.items.A2.label))
  await page.getByText(own.nothing).waitFor()
  expect(host.faults).toEqual([])
  await host.leave()
})

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { da, en, type Words } from '#content/all'

import { comeAside, comeIn, makeGroup } from './group-acts.ts'
import { arrive, faultsOnScreen, press, tick, write, type Person } from './person.ts'
import {
  closeTheRound,
  handIn,
  openTheRound,
  pictureSeenBy,
  rate,
  type Round,
} from './round-acts.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const words = da
const round: Round = { words, look }

test('five answer twice, one of them without a network, and see one picture beside the other', async () => {
  const people = { browser, relayPort: relay.port, language: 'da' } as const
  const host = await arrive({ ...people, width: 390 })
  const invitation = await makeGroup(host, words, 5)
  const members: Person[] = []
  for (const name of ['Jonas', 'Sara', 'Ali', 'Bo']) {
    const member = await arrive({ ...people, width: name === 'Jonas' ? 1440 : 390 })
    await comeIn(member, { words, name, ...invitation })
    members.push(member)
  }
  await openTheRound(host, round)

  const [first] = members
  first?.line.cut()
  for (const member of [host, ...members])
    await rate(member, round, { success: 'low', isOffline: member === first })
  await Promise.all([host, ...members.slice(1)].map((member) => handIn(member, round)))
  await host.page().getByText(words.groupRound.open.answered(4)).waitFor({ timeout: 30_000 })
  first?.line.mend()
  if (first) await handIn(first, round)
  await host.page().getByText(words.groupRound.open.answered(5)).waitFor({ timeout: 20_000 })

  await closeTheRound(host, round)
  const seen = await Promise.all(
    [host, ...members].map((member) => pictureSeenBy(member, round, 'focus')),
  )
  expect(new Set(seen).size).toBe(1)
  expect(seen[0]).toContain(words.groupRound.picture.bands.mostLow)
  await answerAgain([host, ...members])
  for (const person of [host, ...members]) {
    expect(person.faults).toEqual([])
    await person.leave()
  }
})

/** The meeting ends without a date; the second picture stands beside the first, and what moved is told. */
async function answerAgain(all: readonly Person[]): Promise<void> {
  const [host, jonas] = all
  if (host === undefined || jonas === undefined) throw new Error('there are five')
  const own = words.groupMeeting
  await lead(host, words)
  await goToStep(host, words, 'nextTalk')
  await press(host.page(), own.close.confirm)
  await press(host.page(), own.close.without)
  await host
    .page()
    .getByRole('heading', { level: 1, name: own.minutes.on('').trim() })
    .waitFor()
  for (const { page: of } of all) await press(of(), words.groupRoom.go.back)
  await openTheRound(host, round)
  for (const person of all) await rate(person, round, { success: 'high' })
  await Promise.all(all.map((person) => handIn(person, round)))
  const answered = words.groupRound.open.answered(all.length)
  await host.page().getByText(answered).waitFor({ timeout: 30_000 })
  await closeTheRound(host, round)
  for (const { page: of } of [host, jonas]) {
    await of().getByText(words.groupRound.picture.compared).waitFor({ timeout: 30_000 })
    await of().locator('.band-before').first().waitFor()
    await look(of())
    await press(of(), own.go)
  }
  await press(host.page(), own.over.next)
  await press(host.page(), own.begin.start)
  await goToStep(host, words, 'picture')
  for (const { page: of } of [host, jonas]) {
    await of().getByRole('heading', { name: own.map.since }).waitFor()
    await look(of())
  }
}

async function lead(person: Person, said: Words): Promise<void> {
  const own = said.groupMeeting
  const page = person.page()
  await press(page, own.go)
  await press(page, own.begin.take)
  await press(page, own.begin.start)
  await page.getByRole('heading', { name: own.lead.title }).waitFor()
}

async function goToStep(person: Person, said: Words, step: 'picture' | 'nextTalk'): Promise<void> {
  const own = said.groupMeeting
  await press(person.page(), own.lead.allSteps)
  await press(person.page(), own.lead.goTo(own.phases[step].name))
  await person.page().getByRole('heading', { level: 1, name: own.phases[step].name }).waitFor()
}

test('six are asked and four answer; one gets her place later, and one leads without answering (en)', async () => {
  const people = { browser, relayPort: relay.port, language: 'en', width: 390 } as const
  const english: Round = { words: en, look }
  const own = en.groupRound
  const host = await arrive({ ...people, width: 1440 })
  const invitation = await makeGroup(host, en, 6)
  const members: Person[] = []
  for (const name of ['Jonas', 'Sara', 'Ali', 'Bo']) {
    const member = await arrive(people)
    await comeIn(member, { words: en, name, ...invitation })
    members.push(member)
  }
  const nanna = await arrive(people)
  await comeAside(nanna, { words: en, name: 'Nanna', ...invitation, look })
  await host.page().getByText(`Nanna (${en.groupRoom.roster.aside})`).waitFor()
  expect(await host.page().getByText(en.groupRoom.roster.taken(5, 6)).count()).toBe(1)
  await openTheRound(host, english)

  const kim = await arrive(people)
  await comeIn(kim, { words: en, name: 'Kim', ...invitation })
  await press(host.page(), own.go.round)
  await press(host.page(), own.open.add('Kim'))
  await host.page().getByText(own.open.later('Kim')).waitFor({ timeout: 20_000 })
  await press(nanna.page(), own.go.round)
  await nanna.page().getByText(en.groupRoom.seat.isAside).waitFor()
  expect(await nanna.page().getByText(own.handIn.button).count()).toBe(0)
  await look(nanna.page())

  const answering = members.slice(0, 4)
  for (const member of answering) await rate(member, english, { success: 'low' })
  await Promise.all(answering.map((member) => handIn(member, english)))
  await host.page().getByText(own.open.answered(4)).waitFor({ timeout: 30_000 })
  await press(host.page(), own.open.close)
  await host.page().getByRole('dialog').getByText(own.open.closeFew).waitFor()
  await press(host.page(), own.open.closeConfirm)
  await host.page().getByText(own.picture.tooFewAll.happened).waitFor({ timeout: 30_000 })
  expect(await host.page().getByText(own.picture.lead).count()).toBe(0)
  await look(host.page())
  await press(host.page(), own.picture.takeOpen)
  await host.page().getByRole('heading', { level: 1, name: own.table.title }).waitFor()

  await press(nanna.page(), en.groupRoom.go.back)
  await leadAside(nanna, host)
  for (const person of [host, ...members, nanna, kim]) {
    expect(person.faults).toEqual([])
    await person.leave()
  }
})

/** She leads, has words to borrow at hand, and gives the lead to the one who made the room. */
async function leadAside(nanna: Person, host: Person): Promise<void> {
  const own = en.groupMeeting
  await lead(nanna, en)
  await press(nanna.page(), own.phrases.title)
  await nanna.page().getByText(own.phrases.leader.title).waitFor()
  await press(nanna.page(), own.lead.more)
  await look(nanna.page())
  await press(nanna.page(), own.lead.handTo('Mette'))
  await nanna.page().getByText(own.lead.by('Mette')).waitFor()
  await look(nanna.page())
  await press(host.page(), en.groupRoom.go.back)
  await press(host.page(), own.go)
  await host.page().getByRole('heading', { name: own.lead.title }).waitFor()
}

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

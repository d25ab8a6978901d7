import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Words } from '#content/all'
import { da, en } from '#content/all'

import { everythingKept, tracesOf } from './device-storage.ts'
import { arrive, faultsOnScreen, press, tick, write, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 1440 },
] as const

test.each(journeys)(
  'a leader shuts out somebody who got hold of the key, and the two go on ($language)',
  async ({ language, words, width }) => {
    const come = () => arrive({ browser, relayPort: relay.port, width, language })
    const [leader, nearest, eve] = await Promise.all([come(), come(), come()])
    await makeRoom(leader.page(), words)
    const key = await inviteOne(leader.page(), words)
    await comeIn(nearest, words, key)
    await expectSpent(eve, words, key)
    await sayName(nearest.page(), words, 'Jonas')
    await comeIn(eve, words, await inviteOne(leader.page(), words))
    for (const page of [leader.page(), nearest.page()]) {
      await page.getByText(words.dialogueRoom.tooMany.happened(3)).waitFor()
      await look(page)
    }
    await inviteOne(leader.page(), words)
    await agree(leader.page(), words, 'KANARIE før')
    await eve.page().getByLabel(words.dialogueRoom.agreements.what).waitFor()

    await takeTheLinkBack(leader.page(), words)
    await changeTheKey(leader.page(), words)

    await agree(nearest.page(), words, 'KANARIE efter')
    await press(leader.page(), words.newKey.back)
    await expectWritten(leader.page(), words, ['KANARIE før', 'KANARIE efter'])
    await expectShutOut(eve, words)
    await expectNoTrace([leader, nearest, eve])
    for (const person of [leader, nearest, eve]) {
      expect(person.faults).toEqual([])
      await person.leave()
    }
  },
)

interface Key {
  readonly link: string
  readonly code: string
}

/** One line carried into a room for two. */
async function makeRoom(page: Page, words: Words): Promise<void> {
  await press(page, words.start.ways.conversation.name)
  await write(page, words.guide.g0, 'KANARIE et klart svar')
  await page.getByText(words.saving.saved, { exact: true }).waitFor()
  await page.goto(new URL('#/mit-rum/tag-med', page.url()).href)
  await tick(page, 'KANARIE et klart svar')
  await press(page, words.carry.choose.next)
  await press(page, words.carry.reword.next)
  await press(page, words.carry.preview.next)
  await press(page, words.carry.take.room)
  await press(page, words.invite.toRoom)
}

/** A link and a code open the room once: who else is to come in needs others. */
async function inviteOne(page: Page, words: Words): Promise<Key> {
  await press(page, words.dialogueRoom.more.invite)
  await press(page, words.invite.link.make)
  const link = await page.locator('.key-link').innerText()
  const code = (await page.locator('.told-code').innerText()).replaceAll(/\D/g, '')
  await press(page, words.invite.toRoom)
  return { link, code }
}

async function comeIn(person: Person, words: Words, { link, code }: Key): Promise<void> {
  const page = person.page()
  await page.goto(`${person.line.address}/${link.slice(link.indexOf('#'))}`)
  await write(page, words.join.code.label, code)
  await page.keyboard.press('Enter')
  await press(page, words.join.room.open)
  await page.getByRole('heading', { name: words.dialogueRoom.title, exact: true }).waitFor()
}

/** Link and code have let one in: the next is told so, and nothing is asked again. */
async function expectSpent(person: Person, words: Words, { link, code }: Key): Promise<void> {
  const page = person.page()
  await page.goto(`${person.line.address}/${link.slice(link.indexOf('#'))}`)
  await write(page, words.join.code.label, code)
  await page.keyboard.press('Enter')
  await page.getByText(words.problems.invitationGone.happened).waitFor()
  expect(await page.getByLabel(words.join.code.label).count()).toBe(0)
  await look(page)
  await page.goto(person.line.address)
}

async function sayName(page: Page, words: Words, name: string): Promise<void> {
  const own = words.dialogueRoom.ownName
  await press(page, own.title)
  await page.getByText(words.newKey.ownNumberHelp).waitFor()
  await write(page, own.label, name)
  await page.getByText(words.saving.seen, { exact: true }).waitFor()
  await look(page)
}

async function agree(page: Page, words: Words, what: string): Promise<void> {
  const own = words.dialogueRoom.agreements
  const before = await page.getByLabel(own.what).count()
  await press(page, own.add)
  await expect.poll(() => page.getByLabel(own.what).count()).toBe(before + 1)
  await page.getByLabel(own.what).last().fill(what)
}

async function takeTheLinkBack(page: Page, words: Words): Promise<void> {
  const own = words.newKey
  await press(page, own.go)
  await page.getByRole('heading', { name: own.room.title }).waitFor()
  await look(page)
  await press(page, own.link.button)
  await page.getByText(own.link.done).waitFor()
  await look(page)
}

async function changeTheKey(page: Page, words: Words): Promise<void> {
  const own = words.newKey
  await press(page, own.room.button)
  await page.getByText(own.who.unnamed).waitFor()
  await press(page, own.who.careful)
  await look(page)
  await tick(page, 'Jonas')
  await press(page, own.who.next)
  await page.getByText(own.confirm.stay('Jonas')).waitFor()
  await look(page)
  await press(page, own.confirm.confirm)
  await page.getByRole('heading', { name: own.done.title }).waitFor()
  await look(page)
}

async function expectShutOut(eve: Person, words: Words): Promise<void> {
  const page = eve.page()
  const own = words.newKey.left
  await page.getByRole('heading', { name: own.title }).waitFor()
  const seen = await page.locator('main').innerText()
  expect(seen).toContain('KANARIE før')
  expect(seen).not.toContain('KANARIE efter')
  await look(page)
  await page.goto(new URL('#/mine-rum', page.url()).href)
  await page.getByText(own.row).waitFor()
  await look(page)
}

async function expectWritten(page: Page, words: Words, texts: readonly string[]): Promise<void> {
  const fields = page.getByLabel(words.dialogueRoom.agreements.what)
  const written = async () => Promise.all((await fields.all()).map((field) => field.inputValue()))
  await expect.poll(written, { timeout: 20_000 }).toEqual(texts)
}

/** Nothing of it stands on the relay's disk, on the wire, or open on the devices. */
async function expectNoTrace(people: readonly Person[]): Promise<void> {
  const places = [
    ...relay.disk().map((bytes) => bytes.toString('latin1')),
    ...people.map(({ wire }) => wire.join('\n')),
    ...(await Promise.all(people.map((person) => everythingKept(person.page())))),
  ]
  for (const trace of tracesOf('KANARIE')) {
    expect(places.filter((place) => place.includes(trace))).toHaveLength(0)
  }
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}

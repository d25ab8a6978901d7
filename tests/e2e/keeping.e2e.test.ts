import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Words } from '#content/all'
import { da, en } from '#content/all'

import { look } from './keyring-acts.ts'
import { arrive, press, write } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 1440 },
] as const

test.each(journeys)(
  'a leader is asked once how to keep what she writes, and may say later ($language)',
  async ({ language, words, width }) => {
    const later = await arrive({ browser, relayPort: relay.port, width, language })
    await writeMuch(later.page(), words)
    await press(later.page(), words.ownRoom.keep.notNow)
    await expectNotAsked(later.page(), words)

    const now = await arrive({ browser, relayPort: relay.port, width, language })
    await writeMuch(now.page(), words)
    await press(now.page(), words.ownRoom.keep.choose)
    await now.page().getByText(words.keyring.none.afterwards).waitFor()
    await look(now.page())
    await press(now.page(), words.shell.backToWhere)
    await now.page().getByRole('heading', { name: words.guide.g0 }).waitFor()
    await now.page().goBack()
    await press(now.page(), words.keyring.none.onlyCard)
    await now.page().getByText(words.keyCard.howToOpen).waitFor()
    await now.page().getByText(words.keyCard.window.cannotTell).waitFor()
    await now.page().goto(new URL('#/mit-rum/g0', now.page().url()).href)
    await expectNotAsked(now.page(), words)

    await later.comeBack()
    await later.page().goto(new URL('#/mit-rum/g0', later.page().url()).href)
    await expectNotAsked(later.page(), words)
    expect([...later.faults, ...now.faults]).toEqual([])
    await later.leave()
    await now.leave()
  },
)

test.each(journeys)(
  'a leader in a window that forgets is told so, and nothing more once she has her key card ($language)',
  async ({ language, words, width }) => {
    const isPrivate = true
    const leader = await arrive({ browser, relayPort: relay.port, width, language, isPrivate })
    const page = leader.page()
    const own = words.keyCard.window
    await press(page, words.start.ways.conversation.name)
    await write(page, words.guide.g0, 'Jeg har brug for ro til at lede')
    await page.getByText(own.forgets.happened).waitFor()
    expect(await page.getByText(words.ownRoom.keep.why).count()).toBe(0)
    await look(page)
    await press(page, own.save)
    await page.getByText(own.forgets.next).waitFor()
    await look(page)
    await press(page, words.keyCard.done)
    await page.getByRole('textbox').waitFor()
    await expect.poll(() => page.getByText(own.forgets.happened).count()).toBe(0)
    expect(leader.faults).toEqual([])
    await leader.leave()
  },
)

test.each(journeys)(
  'who has lost everything is told what can be brought back, and begins anew ($language)',
  async ({ language, words, width }) => {
    const person = await arrive({ browser, relayPort: relay.port, width, language })
    const page = person.page()
    await page.goto(new URL('#/noeglering', page.url()).href)
    await press(page, words.keyring.none.open)
    await press(page, words.keyring.openWith.nothing)
    await page.getByText(words.lost.look.places[0]?.where ?? '').waitFor()
    await look(page)
    await press(page, words.lost.anew.begin)
    await page.getByText(words.start.ways.conversation.name).waitFor()
    expect(person.faults).toEqual([])
    await person.leave()
  },
)

/** Nothing is asked for a few words; it is for a line. */
async function writeMuch(page: Page, words: Words): Promise<void> {
  await press(page, words.start.ways.conversation.name)
  await write(page, words.guide.g0, 'Ro til at lede')
  await page.getByText(words.saving.saved, { exact: true }).waitFor()
  await expectNotAsked(page, words)
  await write(page, words.guide.g0, 'Jeg har brug for ro til at lede')
  await page.getByText(words.ownRoom.keep.why).waitFor()
  await look(page)
}

async function expectNotAsked(page: Page, words: Words): Promise<void> {
  await page.getByRole('textbox').waitFor()
  await expect.poll(() => page.getByText(words.ownRoom.keep.why).count()).toBe(0)
}

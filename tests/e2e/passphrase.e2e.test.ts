import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Words } from '#content/all'
import { da, en } from '#content/all'

import { beginKeyring, expectNoTraceOf, look } from './keyring-acts.ts'
import { arrive, press, write } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 1440 },
] as const

test.each(journeys)(
  'a leader keeps six words, and opens her keyring with them on another device ($language)',
  async ({ language, words, width }) => {
    const phone = await arrive({ browser, relayPort: relay.port, width, language })
    await beginKeyring(phone.page(), words)
    const phrase = await makeWords(phone.page(), words)

    const laptop = await arrive({ browser, relayPort: relay.port, width, language })
    await openWithWords(laptop.page(), words, phrase)
    await press(laptop.page(), words.keyring.rooms.fetchNamed(words.rooms.kinds['own-room']))
    await press(laptop.page(), words.keyring.rooms.openNamed(words.rooms.kinds['own-room']))
    // She is led to what has no answer yet; what she wrote is one step back.
    await press(laptop.page(), words.ownRoom.back)
    const answer = laptop.page().getByRole('textbox')
    await expect.poll(() => answer.inputValue()).toBe('KANARIE ro til at lede')

    const told = phrase.join(' ')
    await expectNoTraceOf(['KANARIE', told, plainly(told)], relay, [phone, laptop])
    expect([...phone.faults, ...laptop.faults]).toEqual([])
    await phone.leave()
    await laptop.leave()
  },
)

/** The words are shown, typed wrongly, put right with one press, and kept. */
async function makeWords(page: Page, words: Words): Promise<readonly string[]> {
  const own = words.passphrase
  await press(page, words.keyring.phrase.make)
  await page.getByText(own.shown).waitFor()
  await press(page, own.others)
  const phrase = await page.locator('.six-words li').allInnerTexts()
  expect(phrase).toHaveLength(6)
  await look(page)
  await press(page, own.have)
  const [first = '', ...rest] = phrase
  await write(page, own.prove.label, [`${first}q`, ...rest].join(' '))
  await press(page, own.prove.keep)
  await page.getByText(own.slip.unknown(`${first}q`, [first])).waitFor()
  await look(page)
  await press(page, own.slip.put(first))
  await press(page, own.prove.keep)
  await page.getByText(own.prove.kept).waitFor()
  await look(page)
  await press(page, words.keyring.title)
  await page.getByRole('button', { name: words.keyring.waysIn.withdraw }).waitFor()
  await look(page)
  return phrase
}

/** One word short, then in capitals and without æ, ø and å. */
async function openWithWords(page: Page, words: Words, phrase: readonly string[]): Promise<void> {
  const own = words.passphrase
  await page.goto(new URL('#/link', page.url()).href)
  await press(page, words.keyring.none.open)
  await press(page, words.keyring.openWith.phrase)
  await write(page, own.prove.label, phrase.slice(1).join(' '))
  await press(page, own.open.open)
  await page.getByText(own.slip.short(5)).waitFor()
  await look(page)
  await write(page, own.prove.label, plainly(phrase.join(' ')).toUpperCase())
  await press(page, own.open.open)
  await page.getByRole('heading', { name: words.keyring.rooms.title }).waitFor()
}

function plainly(text: string): string {
  return text.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')
}

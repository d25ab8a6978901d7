import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Words } from '#content/all'
import { da, en } from '#content/all'

import { beginKeyring, giveAuthenticator, keepSixWords, look } from './keyring-acts.ts'
import { arrive, press, write, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 1440 },
] as const

test.each(journeys)(
  'what a leader does to her keyring on one device, the other has ($language)',
  async ({ language, words, width }) => {
    const at = { browser, relayPort: relay.port, width, language }
    const phone = await arrive(at)
    await beginKeyring(phone.page(), words)
    const phrase = await keepSixWords(phone.page(), words)
    const laptop = await arrive({ ...at, width: 1440 })
    await openWith(laptop, words, phrase)

    const room = words.rooms.kinds['own-room']
    const own = words.keyring.rooms
    await press(laptop.page(), own.takeOffListNamed(room))
    await laptop.page().getByText(own.tookOffList).waitFor()
    await phone.page().getByText(own.none).waitFor()
    await press(phone.page(), own.offList)
    await phone.page().getByText(own.offListHelp).waitFor()
    await look(phone.page())
    await press(phone.page(), own.putOnListNamed(room))
    await phone.page().getByText(own.offListHelp).waitFor({ state: 'detached' })
    await press(laptop.page(), own.fetchNamed(room))
    await laptop
      .page()
      .getByRole('link', { name: own.openNamed(room) })
      .waitFor()

    // She shows that it is she with the words; a slip takes nothing off.
    await beginTakingOff(phone.page(), words)
    await write(phone.page(), words.keyring.remove.prove.phrase, `${phrase}q`)
    await press(phone.page(), words.keyring.remove.confirm)
    const last = phrase.split(' ').at(-1) ?? ''
    await phone
      .page()
      .getByText(words.passphrase.slip.unknown(`${last}q`, [last]))
      .waitFor()
    await phone.page().getByText(words.problems.unconfirmed.safe).waitFor()
    await look(phone.page())
    await write(phone.page(), words.keyring.remove.prove.phrase, phrase.toUpperCase())
    await press(phone.page(), words.keyring.remove.confirm)
    await phone.page().getByRole('heading', { name: words.keyring.removed.title }).waitFor()
    await laptop.page().getByRole('heading', { name: words.keyring.left.title }).waitFor(slow)
    expect([...phone.faults, ...laptop.faults]).toEqual([])
    await phone.leave()
    await laptop.leave()
  },
)

test.each(journeys)(
  'a leader takes a device off with her passkey, and the words that stay still open the keyring ($language)',
  async ({ language, words, width }) => {
    const at = { browser, relayPort: relay.port, width, language }
    const phone = await arrive(at)
    await giveAuthenticator(phone, { hasPrf: true })
    await beginKeyring(phone.page(), words)
    await press(phone.page(), words.keyring.passkey.make)
    await phone.page().getByText(words.keyring.passkey.kept).waitFor()
    const phrase = await keepSixWords(phone.page(), words)
    const laptop = await arrive(at)
    await openWith(laptop, words, phrase)

    await beginTakingOff(phone.page(), words)
    await phone.page().getByText(words.keyring.remove.passkey).waitFor()
    await look(phone.page())
    await press(phone.page(), words.keyring.remove.prove.passkey)
    await phone.page().getByRole('heading', { name: words.keyring.removed.title }).waitFor()
    await laptop.page().getByRole('heading', { name: words.keyring.left.title }).waitFor(slow)

    const next = await arrive(at)
    await openWith(next, words, phrase)
    expect([...phone.faults, ...laptop.faults, ...next.faults]).toEqual([])
    for (const person of [phone, laptop, next]) await person.leave()
  },
)

const slow = { timeout: 30_000 }

async function openWith(person: Person, words: Words, phrase: string): Promise<void> {
  const page = person.page()
  await page.goto(new URL('#/noeglering/aabn/ord', page.url()).href)
  await write(page, words.passphrase.prove.label, phrase)
  await press(page, words.passphrase.open.open)
  await page.getByRole('heading', { name: words.keyring.rooms.title }).waitFor(slow)
}

/** Of the two devices only the other can be taken off. */
async function beginTakingOff(page: Page, words: Words): Promise<void> {
  const { kinds, removeNamed } = words.keyring.devices
  await page.getByRole('button', { name: removeNamed('') }).waitFor(slow)
  await press(page, removeNamed(kinds.computer))
  await page.getByText(words.keyring.remove.explain[0] ?? '').waitFor()
}

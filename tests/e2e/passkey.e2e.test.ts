import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Words } from '#content/all'
import { da, en } from '#content/all'

import { beginKeyring, giveAuthenticator, look, upToTheDay } from './keyring-acts.ts'
import { arrive, press, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 1440 },
] as const

test.each(journeys)(
  'a leader makes a passkey, and opens her keyring with it where nothing is left ($language)',
  async ({ language, words, width }) => {
    const person = await arrive({ browser, relayPort: relay.port, width, language })
    await giveAuthenticator(person, { hasPrf: true })
    await beginKeyring(person.page(), words)
    const own = words.keyring

    await press(person.page(), own.passkey.make)
    await person.page().getByText(own.passkey.kept).waitFor()
    await person.page().getByText(own.passkey.limits).waitFor()
    await look(person.page())

    await beOnNewDevice(person)
    await openWithPasskey(person.page(), words)
    await press(person.page(), own.rooms.fetchNamed(words.rooms.kinds['own-room']))
    await press(person.page(), own.rooms.openNamed(words.rooms.kinds['own-room']))
    // She is led to what has no answer yet; what she wrote is one step back.
    await press(person.page(), words.ownRoom.back)
    const answer = person.page().getByRole('textbox')
    await expect.poll(() => answer.inputValue()).toBe('KANARIE ro til at lede')

    await withdraw(person.page(), words)
    await beOnNewDevice(person)
    await openWithPasskey(person.page(), words)
    await person.page().getByText(words.problems.passkeyOpensNothing.happened).waitFor()
    await look(person.page())
    expect(person.faults).toEqual([])
    await person.leave()
  },
)

test.each(journeys)(
  'a passkey without a secret is said to be one, and the other ways are there ($language)',
  async ({ language, words, width }) => {
    const person = await arrive({ browser, relayPort: relay.port, width, language })
    await giveAuthenticator(person, { hasPrf: false })
    await beginKeyring(person.page(), words)

    await press(person.page(), words.keyring.passkey.make)
    await person.page().getByText(words.problems.passkeyNoSecret.happened).waitFor()
    await look(person.page())
    await person.page().getByText(words.keyring.waysIn.why).waitFor()
    await press(person.page(), words.keyring.code.make)
    await person.page().locator('.recovery-code').waitFor()
    expect(person.faults).toEqual([])
    await person.leave()
  },
)

/** Nothing of this site is left in the browser; the passkeys are. */
async function beOnNewDevice(person: Person): Promise<void> {
  const page = person.page()
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await page.goto('about:blank')
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await page.goto(`${origin}/#/noeglering/aabn`)
}

async function openWithPasskey(page: Page, words: Words): Promise<void> {
  await page.getByText(words.keyring.openWith.question).waitFor()
  await look(page)
  await press(page, words.keyring.openWith.passkey)
}

async function withdraw(page: Page, words: Words): Promise<void> {
  const own = words.keyring.waysIn
  await page.goto(new URL('#/noeglering', page.url()).href)
  await press(page, upToTheDay(own.withdrawNamed(words.keyring.passkey.title, '')))
  await page.getByText(own.withdrawn).waitFor()
}

import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import type { Words } from '#content/all'

import { everythingKept, tracesOf } from './device-storage.ts'
import { faultsOnScreen, press, write, type Person } from './person.ts'
import type { RunningRelay } from './relay.ts'

/** A first answer in the own room, and a keyring that it hangs on. */
export async function beginKeyring(page: Page, words: Words): Promise<void> {
  await press(page, words.start.ways.conversation.name)
  await write(page, words.guide.g0, 'KANARIE ro til at lede')
  await page.getByText(words.saving.saved, { exact: true }).waitFor()
  await page.goto(new URL('#/mine-rum', page.url()).href)
  await press(page, words.rooms.keyring)
  await page.getByText(words.keyring.none.blind).waitFor()
  await look(page)
  await press(page, words.keyring.none.make)
}

/** One that is built in and knows its owner. */
export async function giveAuthenticator(
  person: Person,
  { hasPrf }: { readonly hasPrf: boolean },
): Promise<void> {
  const session = await person.page().context().newCDPSession(person.page())
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  })
}

/** Six words that open it, typed as they were given. */
export async function keepSixWords(page: Page, words: Words): Promise<string> {
  const own = words.passphrase
  await press(page, words.keyring.phrase.make)
  await page.getByText(own.shown).waitFor()
  const phrase = (await page.locator('.six-words li').allInnerTexts()).join(' ')
  await press(page, own.have)
  await write(page, own.prove.label, phrase)
  await press(page, own.prove.keep)
  await page.getByText(own.prove.kept).waitFor()
  await press(page, words.keyring.title)
  await page.getByRole('heading', { name: words.keyring.rooms.title }).waitFor()
  return phrase
}

/** What it is called without the day it was made. */
export function upToTheDay(name: string): string {
  return name.split(',')[0] ?? name
}

/** The relay never had them, and neither device keeps them. */
export async function expectNoTraceOf(
  secrets: readonly string[],
  relay: RunningRelay,
  people: readonly Person[],
): Promise<void> {
  const kept = await Promise.all(people.map((person) => everythingKept(person.page())))
  const wire = people.flatMap((person) => person.wire)
  const places = [...relay.disk().map((bytes) => bytes.toString('latin1')), ...kept, ...wire]
  for (const trace of secrets.flatMap(tracesOf)) {
    expect(places.filter((place) => place.includes(trace))).toHaveLength(0)
  }
}

export async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}

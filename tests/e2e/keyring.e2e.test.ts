import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Words } from '#content/all'
import { da, en } from '#content/all'

import { beginKeyring, expectNoTraceOf, look, upToTheDay } from './keyring-acts.ts'
import { arrive, download, press, write, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 1440 },
] as const

test.each(journeys)(
  'a leader keeps her rooms on a keyring, and opens them on another device with a code ($language)',
  async ({ language, words, width }) => {
    const phone = await arrive({ browser, relayPort: relay.port, width, language })
    await beginKeyring(phone.page(), words)
    const code = await makeCode(phone.page(), words)

    const laptop = await arrive({ browser, relayPort: relay.port, width, language })
    await openKeyring(laptop, words, code)
    await press(laptop.page(), words.keyring.rooms.fetchNamed(words.rooms.kinds['own-room']))
    await press(laptop.page(), words.keyring.rooms.openNamed(words.rooms.kinds['own-room']))
    // She is led to what has no answer yet; what she wrote is one step back.
    await press(laptop.page(), words.ownRoom.back)
    const answer = laptop.page().getByRole('textbox')
    await expect.poll(() => answer.inputValue()).toBe('KANARIE ro til at lede')

    await withdraw(laptop.page(), words)
    await expectGone(await arrive({ browser, relayPort: relay.port, width, language }), words, code)
    await expectNoTraceOf(['KANARIE', code, code.replaceAll('-', '')], relay, [phone, laptop])
    expect([...phone.faults, ...laptop.faults]).toEqual([])
    await phone.leave()
    await laptop.leave()
  },
)

async function makeCode(page: Page, words: Words): Promise<string> {
  const own = words.keyring.code
  await page.getByText(words.keyring.waysIn.why).waitFor()
  await page.getByText(words.keyring.waysIn.guesses).waitFor()
  await look(page)
  await press(page, own.make)
  const code = await page.locator('.recovery-code').innerText()
  await look(page)
  expect(await download(page, own.download)).toContain(code)
  await write(page, own.proveLabel, 'AAAA')
  await press(page, own.prove)
  await page.getByText(own.notTheEnd).waitFor()
  await look(page)
  await write(page, own.proveLabel, code.slice(-5).toLowerCase())
  await press(page, own.prove)
  await page.getByText(own.kept).waitFor()
  return code
}

/** From the join screen, with a typing mistake on the way. */
async function openKeyring(person: Person, words: Words, code: string): Promise<void> {
  const page = person.page()
  const own = words.keyring.openWith
  await page.goto(new URL('#/link', page.url()).href)
  await press(page, words.keyring.none.open)
  await page.getByText(own.question).waitFor()
  await look(page)
  await press(page, own.code)
  const [wrong, right] = [code.slice(-1) === '7' ? '8' : '7', code.replaceAll('-', ' ')]
  await write(page, own.label, code.slice(0, -1) + wrong)
  await press(page, own.open)
  await page.getByText(words.problems.recoveryTypo.happened).waitFor()
  await look(page)
  await write(page, own.label, right)
  await press(page, own.open)
  await page.getByRole('heading', { name: words.keyring.rooms.title }).waitFor()
  await look(page)
}

async function withdraw(page: Page, words: Words): Promise<void> {
  const own = words.keyring.waysIn
  await page.goto(new URL('#/noeglering', page.url()).href)
  await press(page, upToTheDay(own.withdrawNamed(words.keyring.code.title, '')))
  await page.getByText(own.withdrawn).waitFor()
}

async function expectGone(person: Person, words: Words, code: string): Promise<void> {
  const page = person.page()
  await page.goto(new URL('#/noeglering/aabn/kode', page.url()).href)
  await write(page, words.keyring.openWith.label, code)
  await press(page, words.keyring.openWith.open)
  await page.getByText(words.problems.recoveryGone.happened).waitFor()
  await look(page)
  await person.leave()
}

import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Words } from '#content'
import { da } from '#content/da'
import { en } from '#content/en'

import { everythingKept, tracesOf } from './device-storage.ts'
import { arrive, download, faultsOnScreen, press, write, type Person } from './person.ts'
import { startRelay, type RunningRelay } from './relay.ts'

let browser: Browser
let relay: RunningRelay

beforeAll(async () => {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  relay = await startRelay()
})

afterAll(async () => {
  await browser.close()
  await relay.stop()
})

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 1440 },
] as const

test.each(journeys)(
  'a leader keeps her rooms on a keyring, and opens them on another device with a code ($language)',
  async ({ language, words, width }) => {
    const phone = await arrive({ browser, relayPort: relay.port, width, language })
    await begin(phone.page(), words)
    const code = await makeCode(phone.page(), words)

    const laptop = await arrive({ browser, relayPort: relay.port, width, language })
    await openKeyring(laptop, words, code)
    await press(laptop.page(), words.keyring.rooms.fetchNamed(words.rooms.kinds['own-room']))
    await press(laptop.page(), words.keyring.rooms.openNamed(words.rooms.kinds['own-room']))
    const answer = laptop.page().getByRole('textbox')
    await expect.poll(() => answer.inputValue()).toBe('KANARIE ro til at lede')

    await withdraw(laptop.page(), words)
    await expectGone(await arrive({ browser, relayPort: relay.port, width, language }), words, code)
    await expectNoTraceOf(code, [phone, laptop])
    expect([...phone.faults, ...laptop.faults]).toEqual([])
    await phone.leave()
    await laptop.leave()
  },
)

async function begin(page: Page, words: Words): Promise<void> {
  await press(page, words.start.ways.conversation.name)
  await write(page, words.guide.g0, 'KANARIE ro til at lede')
  await page.getByText(words.saving.saved, { exact: true }).waitFor()
  await page.goto(new URL('#/mine-rum', page.url()).href)
  await press(page, words.rooms.keyring)
  await page.getByText(words.keyring.none.blind).waitFor()
  await look(page)
  await press(page, words.keyring.none.make)
}

async function makeCode(page: Page, words: Words): Promise<string> {
  const own = words.keyring.code
  await page.getByText(own.why).waitFor()
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
  await press(page, words.keyring.none.haveCode)
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
  await page.goto(new URL('#/noeglering', page.url()).href)
  await press(page, words.keyring.code.withdraw)
  await page.getByText(words.keyring.code.withdrawn).waitFor()
}

async function expectGone(person: Person, words: Words, code: string): Promise<void> {
  const page = person.page()
  await page.goto(new URL('#/noeglering/aabn', page.url()).href)
  await write(page, words.keyring.openWith.label, code)
  await press(page, words.keyring.openWith.open)
  await page.getByText(words.problems.recoveryGone.happened).waitFor()
  await look(page)
  await person.leave()
}

/** The relay never had the code, and neither device keeps it. */
async function expectNoTraceOf(code: string, people: readonly Person[]): Promise<void> {
  const kept = await Promise.all(people.map((person) => everythingKept(person.page())))
  const wire = people.flatMap((person) => person.wire)
  const places = [...relay.disk().map((bytes) => bytes.toString('latin1')), ...kept, ...wire]
  const traces = ['KANARIE', code, code.replaceAll('-', '')].flatMap(tracesOf)
  for (const trace of traces) {
    expect(places.filter((place) => place.includes(trace))).toHaveLength(0)
  }
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}

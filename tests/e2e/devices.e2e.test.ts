import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Words } from '#content/all'
import { da, en } from '#content/all'

import { beginKeyring, look } from './keyring-acts.ts'
import { arrive, press, write, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 1440 },
] as const

test.each(journeys)(
  'a leader takes a lost device off her keyring, and goes on without it ($language)',
  async ({ language, words, width }) => {
    const kept = await arrive({ browser, relayPort: relay.port, width, language })
    const lost = await arrive({ browser, relayPort: relay.port, width, language })
    await beginKeyring(kept.page(), words)
    const code = await makeCode(kept.page(), words)
    await openOn(lost, words, code)
    await writeOffline(lost, words)

    await rename(kept.page(), words)
    await takeOff(kept.page(), words, code)
    await changeOwnKey(kept.page(), words, { isDone: false })
    await comesOnline(lost, words)
    await expectItsWords(kept.page(), words)
    await changeOwnKey(kept.page(), words, { isDone: true })

    const next = await arrive({ browser, relayPort: relay.port, width, language })
    await openOn(next, words, code)
    expect([...kept.faults, ...lost.faults, ...next.faults]).toEqual([])
    for (const person of [kept, lost, next]) await person.leave()
  },
)

async function makeCode(page: Page, words: Words): Promise<string> {
  const own = words.keyring.code
  await press(page, own.make)
  const code = await page.locator('.recovery-code').innerText()
  await write(page, own.proveLabel, code.slice(-5))
  await press(page, own.prove)
  await page.getByText(own.kept).waitFor()
  return code
}

const slow = { timeout: 10_000 }

async function openOn(person: Person, words: Words, code: string): Promise<void> {
  const page = person.page()
  await page.goto(new URL('#/noeglering/aabn/kode', page.url()).href)
  await write(page, words.keyring.openWith.label, code)
  await press(page, words.keyring.openWith.open)
  const room = words.rooms.kinds['own-room']
  await press(page, words.keyring.rooms.fetchNamed(room))
  await press(page, words.keyring.rooms.openNamed(room))
  await page.getByRole('textbox').waitFor()
  await atFirstQuestion(page, words)
  await expect.poll(() => page.getByRole('textbox').inputValue(), slow).toContain('KANARIE ro')
}

async function writeOffline(person: Person, words: Words): Promise<void> {
  person.line.cut()
  const page = person.page()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText(' uden net')
  await page.getByText(words.saving.written, { exact: true }).waitFor()
}

async function atFirstQuestion(page: Page, words: Words): Promise<void> {
  await page.goto(new URL('#/mit-rum/g0', page.url()).href)
  await page.getByRole('heading', { name: words.guide.g0 }).waitFor()
}

const other = (page: Page, words: Words) =>
  page
    .getByRole('region', { name: words.keyring.devices.title })
    .getByRole('listitem')
    .filter({ hasNotText: words.keyring.devices.thisOne('') })

async function rename(page: Page, words: Words): Promise<void> {
  const own = words.keyring.devices
  await page.goto(new URL('#/noeglering', page.url()).href)
  await other(page, words).waitFor()
  await look(page)
  await other(page, words).getByRole('button', { name: own.rename }).focus()
  await page.keyboard.press('Enter')
  await write(page, own.label, 'Den i toget')
  await press(page, own.save)
  await page.getByText(own.renamed).waitFor()
  await other(page, words).getByText('Den i toget').first().waitFor()
}

async function takeOff(page: Page, words: Words, code: string): Promise<void> {
  const own = words.keyring
  await press(page, own.devices.removeNamed('Den i toget'))
  await page.getByText(own.remove.limits[1] ?? '').waitFor()
  await look(page)
  await write(page, own.remove.prove.code, 'TILF')
  await press(page, own.remove.confirm)
  await page.getByText(words.problems.unconfirmed.happened).waitFor()
  await write(page, own.remove.prove.code, code)
  await press(page, own.remove.confirm)
  await page.getByRole('heading', { name: own.removed.title }).waitFor()
  await look(page)
}

/** She looks at what a new key for her own room means; a device that still has words to send can be waited for. */
async function changeOwnKey(page: Page, words: Words, { isDone }: { readonly isDone: boolean }) {
  const own = words.keyring.removed
  await page.goto(new URL('#/noeglering/taget-af', page.url()).href)
  await press(page, own.changeNamed(words.rooms.kinds['own-room']))
  await page.getByRole('heading', { name: words.newKey.own.title }).waitFor()
  await look(page)
  await press(page, words.newKey.who.next)
  await page.getByText(words.newKey.confirm.old).waitFor()
  await look(page)
  await press(page, isDone ? words.newKey.confirm.confirm : words.newKey.confirm.cancel)
  if (isDone) await page.getByRole('heading', { name: words.newKey.done.title }).waitFor()
}

async function comesOnline(person: Person, words: Words): Promise<void> {
  person.line.mend()
  await person.comeBack()
  const page = person.page()
  await page.goto(new URL('#/mine-rum', page.url()).href)
  await page.getByRole('heading', { name: words.keyring.left.title }).waitFor({ timeout: 30_000 })
  await page.getByText(words.keyring.left.gone).waitFor()
  await look(page)
  await page.goto(new URL('#/mit-rum', page.url()).href)
  await page.getByText(words.problems.deviceRemoved.happened).waitFor()
  await look(page)
}

async function expectItsWords(page: Page, words: Words): Promise<void> {
  await atFirstQuestion(page, words)
  await expect.poll(() => page.getByRole('textbox').inputValue(), slow).toContain('uden net')
}

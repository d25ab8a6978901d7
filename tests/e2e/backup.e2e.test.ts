import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Words } from '#content/all'
import { da, en } from '#content/all'

import { expectNoTraceOf, look } from './keyring-acts.ts'
import { arrive, press, reach, write } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 390 },
] as const

test.each(journeys)(
  'a leader takes her rooms along in a file that six words open ($language)',
  async ({ language, words, width }) => {
    const phone = await arrive({ browser, relayPort: relay.port, width, language })
    await press(phone.page(), words.start.ways.conversation.name)
    await write(phone.page(), words.guide.g0, 'KANARIE ro til at lede')
    await phone.page().getByText(words.saving.saved, { exact: true }).waitFor()
    const { phrase, file } = await makeBackup(phone.page(), words)

    const laptop = await arrive({ browser, relayPort: relay.port, width, language })
    await laptop.page().goto(new URL('#/noeglering/aabn', laptop.page().url()).href)
    await press(laptop.page(), words.keyring.openWith.backup)
    await refuseBadFiles(laptop.page(), words, file)
    await openIt(laptop.page(), words, { phrase, file })
    await press(laptop.page(), words.rooms.kinds['own-room'])
    // She is led to what has no answer yet; what she wrote is one step back.
    await press(laptop.page(), words.ownRoom.back)
    const answer = laptop.page().getByRole('textbox')
    await expect.poll(() => answer.inputValue()).toBe('KANARIE ro til at lede')

    await expectNoTraceOf(['KANARIE', phrase.join(' ')], relay, [phone, laptop])
    expect([...phone.faults, ...laptop.faults]).toEqual([])
    await phone.leave()
    await laptop.leave()
  },
)

interface Made {
  readonly phrase: readonly string[]
  readonly file: Buffer
}

async function makeBackup(page: Page, words: Words): Promise<Made> {
  const own = words.backup
  await page.goto(new URL('#/mine-rum', page.url()).href)
  await press(page, own.title)
  await page.getByText(own.what).waitFor()
  await look(page)
  await press(page, own.make)
  await press(page, own.phrase.others)
  const phrase = await page.locator('.six-words li').allInnerTexts()
  await look(page)
  await press(page, own.phrase.have)
  await write(page, words.passphrase.prove.label, phrase.toReversed().join(' '))
  await press(page, own.prove.make)
  await page.getByText(words.passphrase.prove.notThese).waitFor()
  await look(page)
  await write(page, words.passphrase.prove.label, phrase.join(' '))
  await press(page, own.prove.make)
  await page.getByText(own.made.intro).waitFor({ timeout: 60_000 })
  await look(page)
  const coming = page.waitForEvent('download')
  await press(page, own.made.save)
  const stream = await (await coming).createReadStream()
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array))
  return { phrase, file: Buffer.concat(parts) }
}

async function choose(page: Page, words: Words, file: Buffer): Promise<void> {
  const { label } = words.backup.choose
  await reach(page, label)
  const buffer = file
  await page.getByLabel(label).setInputFiles({ name: 'a', mimeType: '', buffer })
}

async function refuseBadFiles(page: Page, words: Words, file: Buffer): Promise<void> {
  await page.getByText(words.backup.choose.intro).waitFor()
  await look(page)
  await choose(page, words, file.subarray(0, 90))
  await page.getByText(words.problems.backupCut.happened).waitFor()
  await look(page)
  await choose(page, words, Buffer.from('%PDF-1.7'))
  await page.getByText(words.problems.backupNone.happened).waitFor()
}

/** With one word wrong, put right with one press, and then from the true file. */
async function openIt(page: Page, words: Words, { phrase, file }: Made): Promise<void> {
  const own = words.backup
  const [first = '', ...rest] = phrase
  await choose(page, words, file)
  await write(page, words.passphrase.prove.label, [`${first}q`, ...rest].join(' '))
  await press(page, own.open.open)
  await page.getByText(words.passphrase.slip.unknown(`${first}q`, [first])).waitFor()
  await look(page)
  await press(page, words.passphrase.slip.put(first))
  await press(page, own.open.open)
  await page.getByText(own.restored.came(1)).waitFor({ timeout: 60_000 })
  await look(page)
  await press(page, own.restored.see)
}

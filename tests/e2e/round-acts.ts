import type { Page } from 'playwright-core'

import { expect } from 'vitest'

import type { Words } from '#content/all'

import { download, press, type Person } from './person.ts'

// How five or more answer a round together, from the host's opening to the picture they all see.

type Look = (page: Page) => Promise<void>

/** In whose language they answer, and how their screens are looked at. */
export interface Round {
  readonly words: Words
  readonly look: Look
}

export async function openTheRound(host: Person, { words, look }: Round): Promise<void> {
  const page = host.page()
  const own = words.groupRound
  await press(page, own.go.round)
  await page.getByRole('heading', { name: own.title }).waitFor()
  await page.getByRole('button', { name: own.notOpen.open }).waitFor({ timeout: 20_000 })
  await page.getByText(own.notOpen.often).waitFor()
  await look(page)
  const receipt = await download(page, own.receipt.keep)
  for (const line of [...own.receipt.lines, ...own.receipt.limits]) expect(receipt).toContain(line)
  await press(page, own.notOpen.open)
  await page.getByText(own.open.answered(0)).waitFor({ timeout: 20_000 })
  await look(page)
  await press(page, words.groupRoom.go.back)
}

interface Rating {
  readonly success: 'low' | 'high'
  readonly isOffline?: boolean
}

/** One item, two taps. */
export async function rate(
  member: Person,
  { words }: Pick<Round, 'words'>,
  { success, isOffline = false }: Rating,
): Promise<void> {
  const page = member.page()
  const { levels, items } = words.groupItems
  await press(page, words.groupRoom.go.prepare)
  await press(page, words.groupPrepare.begin)
  await page.getByRole('heading', { name: items.A1.label }).waitFor()
  await press(page, levels.success[success])
  await press(page, levels.importance.high)
  await page.getByRole('heading', { name: items.A2.label }).waitFor()
  const saved = isOffline ? words.saving.written : words.saving.saved
  await page.getByText(saved, { exact: true }).waitFor()
  await page.evaluate(() => {
    window.location.hash = window.location.hash.replace(/forbered.*/, 'runde')
  })
}

export async function handIn(member: Person, { words, look }: Round): Promise<void> {
  const page = member.page()
  const own = words.groupRound.handIn
  await press(page, own.button)
  await page.getByText(own.done).waitFor({ timeout: 40_000 })
  await look(page)
}

export async function closeTheRound(host: Person, { words, look }: Round): Promise<void> {
  const page = host.page()
  const own = words.groupRound.open
  await press(page, own.close)
  await page.getByRole('dialog').getByText(own.closeText).waitFor()
  await look(page)
  await press(page, own.closeConfirm)
}

/** What stands in one field of it; and that no number does. */
export async function pictureSeenBy(
  member: Person,
  { words, look }: Round,
  field: 'focus' | 'hold',
): Promise<string> {
  const page = member.page()
  const region = page.getByRole('region', { name: words.groupItems.fields[field].name })
  await region.waitFor({ timeout: 30_000 })
  await look(page)
  // A phone has its rows in two lines; the words are the same.
  const seen = (await region.innerText()).replaceAll(/\s+/g, ' ')
  expect(seen).not.toMatch(/\d/)
  return seen
}

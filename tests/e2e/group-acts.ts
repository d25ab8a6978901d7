import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import type { Words } from '#content/all'

import { press, tick, write, type Person } from './person.ts'

// How a leadership group comes to be: one makes its room and sits down, the others come by link and code.

export interface Invitation {
  /** From its `#` on: each comes over a network of their own. */
  readonly fragment: string
  readonly code: string
}

/** Makes a group of so many seats, and an invitation to it; the host is back in its room. */
export async function makeGroup(host: Person, words: Words, seats: number): Promise<Invitation> {
  const page = host.page()
  const own = words.groupMake
  await page.goto(`${host.line.address}/#/ledergruppe`)
  await write(page, own.name.label, 'Ledelsen')
  await write(page, own.seats.label, String(seats))
  if (seats < 5) await page.getByText(own.mode.onlyOpen).waitFor()
  await write(page, own.leads.name, 'Mette')
  await press(page, own.make)
  await press(page, words.invite.link.make)
  const link = await page.locator('.key-link').innerText()
  const code = await page.locator('.told-code').innerText()
  await press(page, words.groupRoom.go.back)
  await page.getByText(words.groupRoom.roster.taken(1, seats)).waitFor()
  return { fragment: link.slice(link.indexOf('#')), code: code.replaceAll(/\D/g, '') }
}

export interface Coming extends Invitation {
  readonly words: Words
  readonly name: string
}

/** Comes in by link and code, and takes a seat. */
export async function comeIn(member: Person, coming: Coming): Promise<void> {
  const { words, name } = coming
  const page = member.page()
  await stepIn(member, coming)
  await write(page, words.groupRoom.seat.label, name)
  await page.keyboard.press('Enter')
  await page.getByText(words.groupRoom.go.prepare).waitFor()
}

/** Takes a seat to lead the meeting, and not to answer. */
export async function comeAside(
  member: Person,
  coming: Coming & { readonly look: (page: Page) => Promise<void> },
): Promise<void> {
  const { words, name, look } = coming
  const own = words.groupRoom
  const page = member.page()
  await stepIn(member, coming)
  await write(page, own.seat.label, name)
  await tick(page, own.seat.aside.label)
  await look(page)
  await press(page, own.seat.take)
  await page.getByText(own.roster.aside).waitFor()
  expect(await page.getByText(own.go.prepare).count()).toBe(0)
  expect(await page.getByText(own.go.help.roundAside).count()).toBe(1)
  await look(page)
}

async function stepIn(member: Person, { words, fragment, code }: Coming): Promise<void> {
  const page = member.page()
  await page.goto(`${member.line.address}/${fragment}`)
  await page.reload()
  await page.goto(`${member.line.address}/${fragment}`)
  await write(page, words.join.code.label, code)
  await page.keyboard.press('Enter')
  await press(page, words.join.room.open)
}

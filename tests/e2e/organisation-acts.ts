import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import type { Words } from '#content/all'

import { faultsOnScreen, press, reach, write, type Person } from './person.ts'

// An organisation's room, and how one comes into it.

export async function makeRoom(owner: Person, words: Words): Promise<void> {
  const page = owner.page()
  const own = words.organisationMake
  await press(page, words.start.ways.plan.name)
  await heading(page, own.title)
  await press(page, own.make)
  await page.getByText(own.faults.noName).first().waitFor()
  await look(page)
  await write(page, own.name.label, 'KANARIE kommune')
  await write(page, own.owner.label, 'KANARIE Anne')
  await press(page, own.make)
  await heading(page, 'KANARIE kommune')
  await page.getByText(words.organisationRoom.owned('KANARIE Anne')).waitFor()
  await look(page)
}

export interface Invited {
  readonly link: string
  readonly code: string
}

export async function invite(
  owner: Person,
  words: Words,
  role: 'member' | 'viewer',
): Promise<Invited> {
  const page = owner.page()
  const own = words.organisationInvite
  await press(page, words.organisationRoom.go.invite)
  await heading(page, own.title)
  await reach(page, own.role.member.label)
  if (role === 'viewer') await page.keyboard.press('ArrowDown')
  await press(page, words.invite.link.make)
  const link = await page.locator('.key-link').innerText()
  const code = (await page.locator('.told-code').innerText()).replaceAll(/\D/g, '')
  await look(page)
  await press(page, words.organisationRoom.go.back)
  await heading(page, 'KANARIE kommune')
  return { link, code }
}

export async function comeIn(person: Person, words: Words, { link, code }: Invited): Promise<void> {
  const page = person.page()
  await page.goto(`${person.line.address}/${link.slice(link.indexOf('#'))}`)
  await page.reload()
  await page.goto(`${person.line.address}/${link.slice(link.indexOf('#'))}`)
  await write(page, words.join.code.label, code)
  await page.keyboard.press('Enter')
  const { room, look: looking } = words.join
  await page
    .getByRole('heading', { name: room.title, exact: true })
    .or(page.getByRole('heading', { name: looking.title, exact: true }))
    .waitFor()
  const isLooking = (await page.getByText(looking.intro).count()) > 0
  await press(page, isLooking ? looking.open : room.open)
  await heading(page, 'KANARIE kommune')
  await look(page)
}

export async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}

export async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}

import { randomBytes } from 'node:crypto'

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { openDevice, opened } from '#app/app.fixture.ts'
import { goIn, openWithCode, readLink } from '#app/join.ts'
import { organisationOf, type OrganisationHere } from '#app/organisation.ts'
import type { Words } from '#content/all'
import { da, en } from '#content/all'
import { addMatrixCard, writeMatrixCard, type MatrixCardWords } from '#documents'
import { createWebSocketDialer } from '../../client/src/adapters/websocket-dialer.ts'

import { arrive, download, faultsOnScreen, press, write, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 1440 },
] as const

test.each(journeys)(
  'a plan is published, read without a script, published anew, and withdrawn ($language)',
  async ({ language, words, width }) => {
    const owner = await arrive({ browser, relayPort: relay.port, width, language })
    const editor = await makeRoom(owner, words)
    await lackSomething(owner, words, editor)
    const address = await publishFirst(owner, words, editor)
    const first = await read(address)
    expect(first.text).toContain('Makkerpar')
    expect(first.text).toContain('Anne Holm')
    expect(first.scripts).toBe(0)
    await lookAsReader(address)
    await publishSecond(owner, words, { editor, address })
    await withdraw(owner, words, address)
    expect(owner.faults).toEqual([])
    await owner.leave()
  },
)

async function makeRoom({ page, line }: Person, words: Words): Promise<OrganisationHere> {
  const own = words.organisationMake
  await press(page(), words.start.ways.plan.name)
  await write(page(), own.name.label, 'Fjordby Kommune')
  await write(page(), own.owner.label, 'Anne Holm')
  await press(page(), own.make)
  await press(page(), words.organisationRoom.go.invite)
  await press(page(), words.invite.link.make)
  const link = await page().locator('.key-link').innerText()
  const code = (await page().locator('.told-code').innerText()).replaceAll(/\D/g, '')
  await press(page(), words.organisationRoom.go.back)
  return letEditorIn(line.address, { link, code })
}

/** Somebody who writes in the plan from another device, without a screen. */
async function letEditorIn(
  address: string,
  invited: { readonly link: string; readonly code: string },
): Promise<OrganisationHere> {
  const dialer = createWebSocketDialer(`${address.replace('http', 'ws')}/relay`)
  const { app } = openDevice({
    relay: { ...dialer, whenReachable: () => () => undefined },
    random: { bytes: (length) => new Uint8Array(randomBytes(length)) },
    clock: {
      now: () => Date.now(),
      zoneMinutes: () => 60,
      schedule: (delayMs, task) => {
        const timer = setTimeout(task, delayMs)
        return () => clearTimeout(timer)
      },
    },
  })
  await readLink(app, invited.link)
  await openWithCode(app, invited.code)
  await goIn(app)
  const record = (await app.rooms.load()).find(({ kind }) => kind === 'organisation')
  if (record === undefined) throw new Error('he does not come in')
  return opened(() => organisationOf(app, record.handle))
}

function writeCard(
  { doc }: OrganisationHere,
  card: { readonly id: string; readonly spot: 'groups.high' | 'top.low' },
  texts: Partial<Record<MatrixCardWords['field'], string>>,
): void {
  addMatrixCard(doc, { ...card, by: 'Ida' })
  for (const [field, text] of Object.entries(texts)) {
    writeMatrixCard(doc, { id: card.id, field: field as MatrixCardWords['field'], text })
  }
}

async function lackSomething(
  { page }: Person,
  words: Words,
  editor: OrganisationHere,
): Promise<void> {
  const own = words.publish
  writeCard(
    editor,
    { id: 'a', spot: 'groups.high' },
    { title: 'Makkerpar', lesson: 'Andre kan låne det' },
  )
  writeCard(editor, { id: 'b', spot: 'top.low' }, { title: 'For mange møder', when: 'marts' })
  await press(page(), words.organisationRoom.steps.publish.name)
  await page().getByRole('heading', { name: own.title, level: 1 }).waitFor()
  const lacking = own.missing.card('For mange møder', `${own.missing.needs.who}.`)
  const card = await page().getByRole('link', { name: lacking }).getAttribute('href')
  expect(card).toMatch(/\/plan\/kort\/b$/)
  await page().getByText(own.go.notYet).waitFor()
  expect(
    await page()
      .getByRole('button', { name: own.go.button(1) })
      .count(),
  ).toBe(0)
  await look(page())
}

async function publishFirst(
  { page, line }: Person,
  words: Words,
  editor: OrganisationHere,
): Promise<string> {
  const own = words.publish
  writeMatrixCard(editor.doc, { id: 'b', field: 'who', text: 'Jonas' })
  await page().getByText(own.missing.none).waitFor()
  await page().getByText(own.page.none).waitFor()
  await look(page())
  line.cut()
  await press(page(), own.go.button(1))
  await page().getByText(own.go.offline.happened).waitFor({ timeout: 30_000 })
  line.mend()
  await page().getByText(own.go.button(1)).waitFor()
  await expect
    .poll(
      async () => {
        const button = page().getByRole('button', { name: own.go.button(1) })
        if (await button.isVisible()) await press(page(), own.go.button(1)).catch(() => undefined)
        return page().getByText(own.go.done(1)).count()
      },
      { timeout: 30_000, interval: 3000 },
    )
    .toBe(1)
  await look(page())
  const address = await page().locator('a[href*="/side/"]').first().getAttribute('href')
  expect(address).toMatch(/^http:\/\/localhost:\d+\/side\/[\w-]{22}$/u)
  expect(await download(page(), own.files.markdown)).toContain('Makkerpar')
  expect(await download(page(), own.files.review)).toContain('BEGIN:VEVENT')
  return address ?? ''
}

/** In a browser that keeps nothing and runs nothing. */
async function read(address: string) {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const response = await page.goto(address)
  const html = (await response?.text()) ?? ''
  const text = await page.locator('body').innerText()
  await context.close()
  return { status: response?.status(), text, scripts: html.split('<script').length - 1 }
}

/** axe is a script; only for it the page's own policy is lifted. */
async function lookAsReader(address: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      bypassCSP: true,
      colorScheme,
      viewport: { width: 320, height: 800 },
    })
    const page = await context.newPage()
    await page.goto(address)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await context.close()
  }
}

async function publishSecond(
  { page }: Person,
  words: Words,
  { editor, address }: { readonly editor: OrganisationHere; readonly address: string },
): Promise<void> {
  const own = words.publish
  writeCard(editor, { id: 'c', spot: 'groups.high' }, { title: 'Morgenmøder' })
  await page().locator('.published').getByText('Morgenmøder').waitFor()
  expect((await read(address)).text).not.toContain('Morgenmøder')
  await press(page(), own.changes.title(1))
  await look(page())
  await press(page(), own.go.button(2))
  await page().getByText(own.go.done(2)).waitFor()
  expect((await read(address)).text).toContain('Morgenmøder')
  expect((await read(`${address}/1`)).text).not.toContain('Morgenmøder')
}

async function withdraw({ page }: Person, words: Words, address: string): Promise<void> {
  const own = words.publish.withdraw
  await press(page(), own.button)
  await look(page())
  await press(page(), own.yes)
  await page().getByText(own.done).waitFor()
  await look(page())
  for (const gone of [address, `${address}/1`]) {
    const { status, text } = await read(gone)
    expect(status).toBe(410)
    expect(text).not.toContain('Makkerpar')
  }
  const kept = relay.disk().filter((bytes) => bytes.includes('Makkerpar'))
  expect(kept).toEqual([])
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { da } from '#content/all'

import { arrive, press } from './person.ts'
import { startRelay } from './relay.ts'
import { launchBrowser } from './scene.ts'

const browser = await launchBrowser()

/** The worker has fetched the whole application, and this page is its. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
}

const ownRoom = '#/mit-rum/hjem'
const screens = [
  ['#/', da.start.question],
  ['#/hjaelp', da.helpScreen.heading],
  ['#/hvem-kan-se-hvad', da.whoSees.heading],
  ['#/mine-rum', da.rooms.title],
  ['#/link', da.join.title],
  [ownRoom, da.ownRoom.title],
  ['#/mit-rum/tag-med', da.carry.choose.title],
  ['#/mit-rum/noeglekort', da.keyCard.title],
] as const

test('every screen works without a network once the page has been here', async () => {
  const relay = await startRelay()
  const her = await arrive({ browser, relayPort: relay.port, width: 390, language: 'da' })
  const page = her.page()
  await press(page, da.start.ways.conversation.name)
  await page.locator('textarea').waitFor()
  await page.keyboard.insertText('Skrevet med net')
  await page.getByText(da.saving.saved, { exact: true }).waitFor()
  await untilKept(page)
  her.line.cut()

  for (const [fragment, title] of screens) {
    await page.goto(`${her.line.address}/${fragment}`)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  }
  await page.goto(`${her.line.address}/${ownRoom}`)
  await page.getByText('Skrevet med net').waitFor()

  expect(her.faults).toEqual([])
  await her.leave()
  await relay.stop()
})

test('a new version waits until the open room is closed', async () => {
  const built = join(dirname(dirname(import.meta.dirname)), 'dist', 'client')
  const folder = mkdtempSync(join(tmpdir(), 'tillidsrum-version-'))
  cpSync(built, folder, { recursive: true })
  const first = await startRelay({ STATIC_DIR: folder })
  const her = await arrive({ browser, relayPort: first.port, width: 390, language: 'da' })
  const page = her.page()
  await untilKept(page)
  await press(page, da.start.ways.conversation.name)
  await page.locator('textarea').waitFor()
  await page.keyboard.insertText('Midt i en sætning')
  await page.getByText(da.saving.saved, { exact: true }).waitFor()

  const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  writeFileSync(join(folder, 'sw.js'), worker.replace(/"version":"\w+"/, '"version":"next"'))
  writeFileSync(join(folder, 'index.html'), html.replace('<head>', '<head><meta name="next">'))
  await first.stop()
  const second = await startRelay({ STATIC_DIR: folder, PORT: String(first.port) })
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
  await expect
    .poll(() => page.evaluate(() => caches.has('shell-next')), { timeout: 10_000 })
    .toBe(true)

  await page.locator('textarea').pressSequentially(', og videre')
  await page.getByText(da.saving.saved, { exact: true }).waitFor()
  expect(await page.locator('textarea').inputValue()).toBe('Midt i en sætning, og videre')
  await her.comeBack()
  const next = her.page().locator('meta[name=next]')
  await expect.poll(() => next.count(), { timeout: 10_000 }).toBe(1)
  await press(her.page(), da.start.ways.conversation.name)
  await her.page().locator('textarea').waitFor()
  await press(her.page(), da.ownRoom.back)
  await her.page().getByRole('heading', { name: da.guide.g0 }).waitFor()
  expect(await her.page().locator('textarea').inputValue()).toContain('og videre')

  expect(her.faults).toEqual([])
  await her.leave()
  await second.stop()
  rmSync(folder, { recursive: true })
})

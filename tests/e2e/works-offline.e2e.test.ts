import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { hrefOf, startRoute, type Route } from '#app/route.ts'
import { da, en } from '#content/all'
import { programmeWords } from '#content/programme'
import { danishWorkshop } from '#content/workshop/da'

import { makeGroup } from './group-acts.ts'
import { arrive, press, write } from './person.ts'
import { startRelay } from './relay.ts'
import { launchBrowser } from './scene.ts'

const browser = await launchBrowser()

/** The worker has fetched the whole application, and this page is its. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
}

type AloneAt = Exclude<Route, { readonly handle: string }>['at']
type Screens = readonly (readonly [route: Route, heading: string])[]

/** Every place that is there without a room of its own, and each of its screens that needs no act before. */
const screensAt: Readonly<Record<AloneAt, Screens>> = {
  start: [[startRoute, da.start.question]],
  rooms: [[{ at: 'rooms' }, da.rooms.title]],
  nearest: [[{ at: 'nearest' }, da.nearest.title]],
  'own-room': [
    ownScreen('hjem', da.ownRoom.title),
    ownScreen('alle', da.ownRoom.allQuestions),
    ownScreen('g0', da.guide.g0),
    ownScreen('interview', da.interview.title),
    ownScreen('kompas', da.compass.title),
    ownScreen('loefte', da.contract.title),
    ownScreen('plan', da.plan.title),
    ownScreen('papir', da.paper.title),
  ],
  carry: [[{ at: 'carry', steps: [] }, da.carry.choose.title]],
  'key-card': [[{ at: 'key-card', handle: null }, da.keyCard.title]],
  'new-group': [[{ at: 'new-group' }, da.groupMake.title]],
  'new-organisation': [[{ at: 'new-organisation' }, da.organisationMake.title]],
  'new-workshop': [[{ at: 'new-workshop' }, danishWorkshop.make.title]],
  'new-programme': [
    [{ at: 'new-programme', path: 'groupFirst' }, programmeWords.da.paths.groupFirst.name],
  ],
  keyring: [
    [{ at: 'keyring', steps: [] }, da.keyring.title],
    [{ at: 'keyring', steps: ['aabn'] }, da.keyring.openWith.title],
    [{ at: 'keyring', steps: ['aabn', 'kode'] }, da.keyring.openWith.codeTitle],
    [{ at: 'keyring', steps: ['aabn', 'ord'] }, da.passphrase.open.title],
    [{ at: 'keyring', steps: ['mistet'] }, da.lost.title],
  ],
  backup: [
    [{ at: 'backup', steps: [] }, da.backup.title],
    [{ at: 'backup', steps: ['lav'] }, da.backup.phrase.title],
    [{ at: 'backup', steps: ['hent'] }, da.backup.choose.title],
  ],
  device: [[{ at: 'device' }, da.device.title]],
  join: [[{ at: 'join' }, da.join.title]],
  help: [
    [{ at: 'help', about: null }, da.helpScreen.heading],
    [{ at: 'help', about: 'own-leader' }, da.ownLeader.heading],
  ],
  'role-guide': [
    [{ at: 'role-guide', role: null }, da.roleGuide.heading],
    [{ at: 'role-guide', role: 'hr' }, da.roleGuide.roles.hr.name],
  ],
  'start-path': [[{ at: 'start-path' }, da.startPath.heading]],
  findings: [[{ at: 'findings' }, da.findings.heading]],
  about: [[{ at: 'about' }, da.about.heading]],
  'tool-rating': [[{ at: 'tool-rating' }, da.toolRating.heading]],
  'who-sees': [[{ at: 'who-sees' }, da.whoSees.heading]],
}

function ownScreen(step: string, heading: string): Screens[number] {
  return [{ at: 'own-room', steps: [step] }, heading]
}

test('every place works without a network once the page has been here', async () => {
  const relay = await startRelay()
  const her = await arrive({ browser, relayPort: relay.port, width: 390, language: 'da' })
  const page = her.page()
  await press(page, da.start.ways.conversation.name)
  await page.locator('textarea').waitFor()
  await page.keyboard.insertText('Skrevet med net')
  await page.getByText(da.saving.saved, { exact: true }).waitFor()
  await untilKept(page)
  her.line.cut()

  for (const [route, heading] of Object.values(screensAt).flat()) {
    await openAnew(page, `${her.line.address}/${hrefOf(route)}`)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  }
  await page.goto(`${her.line.address}/#/mit-rum/hjem`)
  await page.getByText('Skrevet med net').waitFor()

  expect(her.faults).toEqual([])
  await her.leave()
  await relay.stop()
})

test('rooms with others open without a network, and what is written there goes out later', async () => {
  const relay = await startRelay()
  const her = await arrive({ browser, relayPort: relay.port, width: 390, language: 'en' })
  const page = her.page()
  await makeGroup(her, en, 5)
  const group = page.url()
  await page.goto(`${her.line.address}/#/naermeste-leder`)
  await write(page, en.nearest.make.name, 'Signe')
  await press(page, en.nearest.make.button)
  await press(page, en.invite.toRoom)
  await page.getByRole('heading', { name: en.dialogueRoom.listening.title }).waitFor()
  const dialogue = page.url()
  await untilKept(page)
  her.line.cut()

  await openAnew(page, group)
  await page.getByRole('heading', { level: 1, name: 'Ledelsen' }).waitFor()
  await press(page, en.groupRoom.go.prepare)
  await page.getByRole('heading', { level: 1, name: en.groupPrepare.title }).waitFor()
  await openAnew(page, dialogue)
  await press(page, en.dialogueRoom.points.add)
  await write(page, en.dialogueRoom.points.addLabel, 'Written on a train')
  await press(page, en.dialogueRoom.points.addIt)
  await openAnew(page, dialogue)
  await page.locator('.point', { hasText: 'Written on a train' }).waitFor()
  await page.getByText(en.saving.written, { exact: true }).waitFor()
  her.line.mend()
  await page.getByText(en.saving.saved, { exact: true }).waitFor()

  expect(her.faults).toEqual([])
  await her.leave()
  await relay.stop()
})

/** A page that knows nothing yet of what stood there before. */
async function openAnew(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.reload()
}

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

import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Download, Page } from 'playwright-core'
import { expect } from 'vitest'

import type { Language } from '#app/language.ts'

import { layLine, type NetworkLine } from './line.ts'
import { takePictures } from './pictures.ts'

/** Somebody with a browser of their own, who uses the keyboard alone. */
export interface Person {
  readonly line: NetworkLine
  readonly page: () => Page
  /** What went wrong in the page, in its own words. */
  readonly faults: readonly string[]
  /** Every address asked for and every frame, both ways, as text to search: a byte is a character. */
  readonly wire: readonly string[]
  /** Closes the page and comes back to the start. */
  comeBack(): Promise<void>
  leave(): Promise<void>
}

export interface ToArrive {
  readonly browser: Browser
  readonly relayPort: number
  readonly width: number
  readonly language: Language
  /** Where the device believes it is; where this machine is, unless it is said. */
  readonly timezoneId?: string
  /** Whether the screen answers to a finger. */
  readonly hasTouch?: boolean
  /** Whether the browser says what it says of a private window. */
  readonly isPrivate?: boolean
}

const heightByWidth: Readonly<Record<number, number>> = { 390: 844, 1440: 900, 1920: 1080 }

export async function arrive(to: ToArrive): Promise<Person> {
  const { browser, relayPort, width, language, timezoneId, isPrivate = false } = to
  const { hasTouch = false } = to
  const line = await layLine(relayPort)
  const height = heightByWidth[width] ?? 900
  const context = await browser.newContext({
    viewport: { width, height },
    acceptDownloads: true,
    hasTouch,
    ...(timezoneId === undefined ? {} : { timezoneId }),
  })
  await context.addInitScript(promiseNothing, isPrivate ? 1 : 10)
  const heard: Heard = { faults: [], wire: [] }
  let page = await openPage(context, heard)
  await page.goto(line.address)
  if (language === 'en') await press(page, 'English')
  return {
    line,
    page: () => page,
    ...heard,
    comeBack: async () => {
      await page.close()
      page = await openPage(context, heard)
      await page.goto(line.address)
    },
    leave: async () => {
      await context.close()
      line.close()
    },
  }
}

/** Every browser of a journey is off the record, whatever else it says: what it gives is chosen here. */
function promiseNothing(gibibytes: number): void {
  if (!window.isSecureContext) return
  const estimate = () => Promise.resolve({ quota: gibibytes * 1024 ** 3 })
  Object.defineProperty(navigator.storage, 'estimate', { value: estimate })
}

interface Heard {
  readonly faults: string[]
  readonly wire: string[]
}

async function openPage(context: BrowserContext, { faults, wire }: Heard): Promise<Page> {
  const page = await context.newPage()
  // Against a page that hangs: a busy machine may take its time.
  page.setDefaultTimeout(30_000)
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => wire.push(request.url(), request.postData() ?? ''))
  page.on('websocket', (socket) => {
    const hear = ({ payload }: { readonly payload: string | Buffer }) =>
      void wire.push(Buffer.from(payload).toString('latin1'))
    socket.on('framesent', hear)
    socket.on('framereceived', hear)
  })
  return page
}

const mostTabs = 120

/** Tabs to what bears the name, as somebody without a mouse would. */
export async function reach(page: Page, name: string): Promise<void> {
  await page.getByText(name).or(page.getByLabel(name)).first().waitFor({ state: 'attached' })
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if ((await page.evaluate(nameOfFocused)).startsWith(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way to "${name}" by keyboard, at ${page.url()}`)
}

export async function press(page: Page, name: string): Promise<void> {
  await reach(page, name)
  await page.keyboard.press('Enter')
  await expectFocusSomewhere(page, name)
}

/** Whoever cannot see the page would begin at its top again. */
async function expectFocusSomewhere(page: Page, after: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.tagName)
  await expect
    .poll(focused, { message: `focus after "${after}"`, timeout: 10_000 })
    .not.toBe('BODY')
}

/** Marks or unmarks. */
export async function tick(page: Page, name: string): Promise<void> {
  await reach(page, name)
  await page.keyboard.press('Space')
}

/** Writes into a field in place of what stood there, and is still in it afterwards. */
export async function write(page: Page, label: string, text: string): Promise<void> {
  await reach(page, label)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
  await page.evaluate(twoFrames)
  const focused = await page.evaluate(nameOfFocused)
  expect(focused.startsWith(label), `focus after writing in "${label}": "${focused}"`).toBe(true)
}

function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
  })
}

export async function download(page: Page, name: string): Promise<string> {
  const coming: Promise<Download> = page.waitForEvent('download')
  await press(page, name)
  const stream = await (await coming).createReadStream()
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array))
  return Buffer.concat(parts).toString('utf8')
}

function nameOfFocused(): string {
  const focused = document.activeElement
  // Headings take focus for screen readers; a keyboard can do nothing with them.
  if (focused === null || !focused.matches('a, button, input, textarea, select, summary')) return ''
  const labelled = focused as HTMLInputElement
  const label = labelled.labels?.[0]?.querySelector('.choice-label') ?? labelled.labels?.[0]
  const name = focused.getAttribute('aria-label') ?? label?.textContent ?? focused.textContent
  return name.replace(/^← /, '').trim()
}

/** What axe finds, in one line each; nothing is what is wanted. */
export async function faultsOnScreen(page: Page): Promise<readonly string[]> {
  await takePictures(page)
  const at = page.url().replace(/^[^#]*/, '')
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id} at ${at}: ${html.slice(0, 200)}`),
    ),
    ...(await faultsOnPhones(page)).map((fault) => `${fault} at ${at}`),
  ]
}

const phones = [390, 320]
const wall = 1920

/** Every screen but a wall's is read on a phone too: nobody reads a line by moving the page sideways. */
async function faultsOnPhones(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize()
  if (size === null || size.width === wall) return []
  const faults: string[] = []
  for (const width of phones) {
    await page.setViewportSize({ ...size, width })
    faults.push(...(await page.evaluate(faultsOfWidth)))
  }
  await page.setViewportSize(size)
  return faults
}

function faultsOfWidth(): string[] {
  const [seen, needed] = [window.innerWidth, document.documentElement.scrollWidth]
  const chip = document.querySelector('.chip-audience')
  const isCut = chip !== null && chip.scrollHeight > chip.clientHeight
  return [
    ...(needed > seen ? [`wider than a phone of ${String(seen)} (${String(needed)})`] : []),
    ...(isCut ? [`who can see it is cut on a phone of ${String(seen)}`] : []),
  ]
}

import { setTimeout as sleep } from 'node:timers/promises'
import { chromium as playwright, type BrowserContext, type CDPSession } from 'playwright-core'
import { openCountingProxy, type CountingProxy } from './counting-proxy.ts'

const roundTripMs = 150
const downBitsPerSecond = 1_600_000
const upBitsPerSecond = 750_000
const processorSlowdown = 4

export const phoneProfile = {
  name: `390 × 844, ${roundTripMs} ms round trip, 1.6 Mbit/s down, 4 × slower processor`,
}

export type Visit = {
  readonly bytes: number
  readonly requests: number
  readonly paintedMs: number
  readonly usefulMs: number
}

export type Visits = {
  readonly first: Visit
  readonly second: Visit
  /** What the browser fetched after the first screen was useful, to have it later. */
  readonly keptBytes: number
}

export type ToVisit = {
  readonly chromium: string
  readonly port: number
  readonly stopRelay: () => Promise<void>
}

export async function visitTwice({ chromium, port, stopRelay }: ToVisit): Promise<Visits> {
  const proxy = await openCountingProxy(port)
  const browser = await playwright.launch({ executablePath: chromium, args: ['--no-sandbox'] })
  try {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 3,
      isMobile: true,
      hasTouch: true,
      locale: 'da-DK',
    })
    const first = await visit(context, proxy)
    await untilQuiet(proxy)
    const keptBytes = proxy.bytesDown() - first.bytes
    await stopRelay()
    proxy.close()
    const second = await visit(context, proxy)
    return { first, second, keptBytes }
  } finally {
    await browser.close()
    proxy.close()
  }
}

async function visit(context: BrowserContext, proxy: CountingProxy): Promise<Visit> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await throttle(session)
  const wire = watchWire(session)
  await page.addInitScript(markWhenUseful)
  await page.goto(`http://localhost:${proxy.port}/`, { waitUntil: 'commit' })
  const timing = page.waitForFunction(() => {
    const useful = performance.getEntriesByName('useful')[0]
    const painted = performance.getEntriesByName('first-contentful-paint')[0]
    return useful && painted && { usefulMs: useful.startTime, paintedMs: painted.startTime }
  })
  const { usefulMs, paintedMs } = (await (await timing).jsonValue()) || {
    usefulMs: Number.NaN,
    paintedMs: Number.NaN,
  }
  // Fonts and pictures of the first screen may still be on their way: they are part of its weight.
  await page.waitForLoadState('load')
  await page.evaluate(() => document.fonts.ready)
  await sleep(500)
  return { ...wire(), usefulMs, paintedMs }
}

/** Runs in the page: it is useful when the heading and all the ways in have been painted. */
function markWhenUseful(): void {
  const look = () => {
    const heading = document.querySelector('h1')
    const ways = document.querySelectorAll('main a[href], main button:not([disabled])')
    if (heading === null || heading.textContent === '' || ways.length < 5) {
      requestAnimationFrame(look)
      return
    }
    requestAnimationFrame(() => setTimeout(() => performance.mark('useful')))
  }
  requestAnimationFrame(look)
}

async function throttle(session: CDPSession): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTripMs,
    downloadThroughput: downBitsPerSecond / 8,
    uploadThroughput: upBitsPerSecond / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown })
}

/** What the page itself fetched, headers and all; what came from its own storage weighs nothing. */
function watchWire(session: CDPSession): () => { bytes: number; requests: number } {
  const local = new Set<string>()
  let bytes = 0
  let requests = 0
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const isLocal =
      response.fromServiceWorker === true ||
      response.fromDiskCache === true ||
      !response.url.startsWith('http')
    if (isLocal) local.add(requestId)
    else requests += 1
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!local.has(requestId)) bytes += encodedDataLength
  })
  return () => ({ bytes, requests })
}

async function untilQuiet(proxy: CountingProxy): Promise<void> {
  for (let before = -1; before !== proxy.bytesDown();) {
    before = proxy.bytesDown()
    await sleep(2000)
  }
}

import { chromium, type Browser, type LaunchOptions } from 'playwright-core'
import { afterAll } from 'vitest'

import { startRelay, type RunningRelay } from './relay.ts'

export interface Scene {
  readonly browser: Browser
  readonly relay: RunningRelay
}

/** A browser, and a relay on an empty disk, for the journeys of one file; gone with the last of them. */
export async function setScene(options: LaunchOptions = {}): Promise<Scene> {
  const browser = await launchBrowser(options)
  const relay = await startRelay()
  afterAll(() => relay.stop())
  return { browser, relay }
}

export async function launchBrowser({
  args = [],
  ...options
}: LaunchOptions = {}): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', ...args],
    ...options,
  })
  afterAll(() => browser.close())
  return browser
}

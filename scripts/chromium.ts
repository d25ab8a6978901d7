import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
]

/**
 * The browser that the journeys run in; installs Debian's where it may. null after saying in one
 * sentence what to do: the journeys are never left out in silence.
 */
export function findChromium(): string | null {
  const found = lookAround()
  if (found) return found

  if (mayInstall()) {
    console.log('No Chromium here; installing the one of Debian.')
    runAptGet('update')
    runAptGet('install', '--yes', '--no-install-recommends', 'chromium')
    const installed = lookAround()
    if (installed) return installed
  }
  console.error(
    'The browser journeys need Chromium or Chrome: install one, or set CHROMIUM_PATH to where it is.',
  )
  return null
}

function lookAround(): string | null {
  const wished = process.env['CHROMIUM_PATH']
  if (wished) return existsSync(wished) ? wished : null

  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...elsewhere].find((path) => existsSync(path)) ?? null
}

function mayInstall(): boolean {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && !process.env['CHROMIUM_PATH']
  )
}

function runAptGet(...args: string[]): void {
  spawnSync('apt-get', ['--quiet', '--quiet', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

import { afterEach, expect, test, vi } from 'vitest'
import { findChromium } from '../../scripts/chromium.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

test('the browser that was named is taken', () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath)

  expect(findChromium()).toBe(process.execPath)
})

test('a browser that is not there is a sentence and a failure, never a silent skip', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')

  expect(findChromium()).toBeNull()
  expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('install one'))
})

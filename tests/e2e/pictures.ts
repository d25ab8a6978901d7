import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const folder = process.env['PICTURES'] ?? ''
let count = 0

/** For people to look at: the screen as it is, dark, narrow, and on paper. Only where a folder is named. */
export async function takePictures(page: Page): Promise<void> {
  if (folder === '') return
  mkdirSync(folder, { recursive: true })
  await page.evaluate(whenNothingFlies)
  count += 1
  const place = new URL(page.url()).hash.replaceAll(/[^a-z-]+/gi, '_').slice(0, 40)
  const take = (how: string) =>
    page.screenshot({
      path: join(folder, `${String(count).padStart(3, '0')}${place}-${how}.png`),
      fullPage: true,
    })
  const size = page.viewportSize()
  await take(`light-${String(size?.width)}`)
  await page.emulateMedia({ colorScheme: 'dark' })
  await take('dark')
  await page.emulateMedia({ colorScheme: 'light', media: 'print' })
  await take('print')
  await page.emulateMedia({ colorScheme: null, media: null })
  if (size === null) return
  await page.setViewportSize({ ...size, width: 320 })
  await take('320')
  await page.setViewportSize(size)
}

async function whenNothingFlies(): Promise<void> {
  const flying = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
  await Promise.allSettled(flying.map(({ finished }) => finished))
}

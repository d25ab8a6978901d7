import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from 'chrome-launcher'
import lighthouse, { type LighthouseResult } from 'lighthouse'
import { screens } from './screens.ts'

export type Audited = {
  readonly name: string
  readonly scores: readonly number[]
  /** The performance of each run, from the lowest. */
  readonly performance: readonly number[]
  /** The audits that cost points. */
  readonly shortfalls: readonly string[]
}

type Lhr = LighthouseResult['lhr']

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const attempts = 3
const runs = 5

/** Lighthouse as it comes, mobile, each screen in a browser that has never been here: the median of five runs. */
export async function auditScreens(chromium: string, origin: string): Promise<Audited[]> {
  const audited: Audited[] = []
  for (const { name, fragment } of screens) {
    audited.push(await auditAddress(chromium, { name, address: origin + fragment }))
  }
  return audited
}

export async function auditAddress(
  chromium: string,
  { name, address }: { readonly name: string; readonly address: string },
): Promise<Audited> {
  const measuredRuns: Lhr[] = []
  for (let run = 0; run < runs; run += 1) measuredRuns.push(await measured(chromium, address))
  const ordered = measuredRuns.toSorted(
    (one, other) => scoreOf(one, 'performance') - scoreOf(other, 'performance'),
  )
  const lhr = ordered[(runs - 1) / 2]
  if (lhr === undefined) throw new Error(`Lighthouse has not run at ${address}`)
  return {
    name,
    scores: categories.map((id) => scoreOf(lhr, id)),
    performance: ordered.map((one) => scoreOf(one, 'performance')),
    shortfalls: shortfallsOf(lhr),
  }
}

function scoreOf({ categories: all }: Lhr, id: (typeof categories)[number]): number {
  return Math.round((all[id]?.score ?? 0) * 100)
}

/** A trace that lacks what a score is made of gives no score: that is no 0, and it is asked again. */
async function measured(chromium: string, address: string): Promise<Lhr> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { lhr } = await audit(chromium, address)
    if (categories.every((id) => typeof lhr.categories[id]?.score === 'number')) return lhr
  }
  throw new Error(`Lighthouse could not measure ${address} in ${attempts} attempts`)
}

async function audit(chromium: string, address: string): Promise<LighthouseResult> {
  const profile = mkdtempSync(join(tmpdir(), 'tillidsrum-lighthouse-'))
  const chrome = await launch({
    chromePath: chromium,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'],
    userDataDir: profile,
  })
  try {
    const result = await lighthouse(address, {
      port: chrome.port,
      logLevel: 'error',
      output: 'json',
    })
    if (result === undefined) throw new Error(`Lighthouse says nothing about ${address}`)
    return result
  } finally {
    chrome.kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

function shortfallsOf({ categories: all, audits }: Lhr): string[] {
  const refs = Object.values(all).flatMap(({ auditRefs }) => auditRefs)
  return refs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.995)
    .map(({ id }) => `${id} ${Math.round((audits[id]?.score ?? 0) * 100)}`)
}

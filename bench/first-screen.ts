import { findChromium } from '../scripts/chromium.ts'
import { auditScreens } from './rig/lighthouse.ts'
import { printNoise, printTable, printTitle, round } from './rig/table.ts'
import { phoneProfile, visitTwice, type Visits } from './rig/phone.ts'
import { startServer } from './rig/server-process.ts'
import { median } from './rig/statistics.ts'
import { tillidsrum } from './systems/tillidsrum.ts'

// The start screen as a leader's phone meets it: what comes over the wire, in how many requests, and
// when she can choose a way in. Then once more with the relay gone.

const runs = 5

const chromium = findChromium()
if (chromium === null) process.exit(1)

printTitle(`First screen, median of ${runs} runs: ${phoneProfile.name}`)
const visits: Visits[] = []
for (let run = 0; run < runs; run += 1) visits.push(await measureVisits(chromium))
const middle = (of: (visit: Visits) => number) => median(visits.map(of))
printTable(
  ['visit', 'kB over the wire', 'requests', 'first paint ms', 'useful ms'],
  [
    [
      'first',
      round(middle(({ first }) => first.bytes / 1000)),
      middle(({ first }) => first.requests),
      round(middle(({ first }) => first.paintedMs)),
      round(middle(({ first }) => first.usefulMs)),
    ],
    [
      'second, relay gone',
      round(middle(({ second }) => second.bytes / 1000)),
      middle(({ second }) => second.requests),
      round(middle(({ second }) => second.paintedMs)),
      round(middle(({ second }) => second.usefulMs)),
    ],
  ],
)
console.log(
  `Fetched afterwards, so that every screen works offline: ` +
    `${round(middle(({ keptBytes }) => keptBytes / 1000))} kB.\n`,
)

printTitle('Lighthouse, mobile preset')
const server = await startServer(tillidsrum.server)
try {
  const audited = await auditScreens(chromium, `http://localhost:${server.port}/`)
  printTable(
    ['screen', 'performance', 'accessibility', 'best practices', 'seo', 'short of 100 by'],
    audited.map(({ name, scores, shortfalls }) => [name, ...scores, shortfalls.join(', ')]),
  )
} finally {
  await server.kill()
}
printNoise()

async function measureVisits(browser: string): Promise<Visits> {
  const relay = await startServer(tillidsrum.server)
  return visitTwice({ chromium: browser, port: relay.port, stopRelay: () => relay.kill() })
}

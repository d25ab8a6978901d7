import { attemptMerged, createRawAttempt, gatherCrowd, type Attempt } from './rig/offered-load.ts'
import { median } from './rig/statistics.ts'
import { printNoise, printTable, printTitle, ratio, round } from './rig/table.ts'
import { createBareWs } from './systems/bare-ws.ts'
import { hocuspocus } from './systems/hocuspocus.ts'
import { measureMessageBytes, tillidsrum } from './systems/tillidsrum.ts'
import { yWebsocket } from './systems/y-websocket.ts'

// The highest rate of changes, written by 500 people in 50 rooms, at which 99 of 100 are with the
// others (and, for us, on the relay's disk) within 200 ms. The server has one core.

const runs = 3
const firstRate = 1000
const highestRate = 64_000
const bisections = 3

type Contender = {
  readonly name: string
  readonly attempt: (rate: number) => Promise<Attempt>
}

const bareWs = createBareWs(await measureMessageBytes())
const contenders: readonly Contender[] = [
  { name: 'bare ws', attempt: createRawAttempt(await gatherCrowd(bareWs)) },
  { name: 'y-websocket', attempt: createRawAttempt(await gatherCrowd(yWebsocket)) },
  { name: 'Hocuspocus 4', attempt: createRawAttempt(await gatherCrowd(hocuspocus)) },
  {
    name: 'Tillidsrum, an entry for each change',
    attempt: createRawAttempt(await gatherCrowd(tillidsrum)),
  },
  {
    name: 'Tillidsrum, as its client merges',
    attempt: (rate) => attemptMerged(tillidsrum, rate),
  },
]

printTitle(`Changes per second with p99 < 200 ms, 50 rooms × 10, median of ${runs} runs`)
const bestByContender = new Map<Contender, Attempt[]>(contenders.map((one) => [one, []]))
for (let run = 0; run < runs; run += 1) {
  for (const contender of contenders) {
    const best = bestByContender.get(contender) ?? []
    best.push(await findHighest(contender, best.at(-1)?.rate ?? firstRate * 2))
  }
}

const rows = [...bestByContender].map(([{ name }, attempts]) => ({
  name,
  rate: median(attempts.map(({ rate }) => rate)),
  all: attempts.map(({ rate }) => rate).join(' '),
  p99: median(attempts.map(({ p99 }) => p99)),
  messages: median(attempts.map(({ messagesPerSecond }) => messagesPerSecond)),
  server: median(attempts.map(({ serverShare }) => serverShare)),
  load: median(attempts.map(({ loadShare }) => loadShare)),
}))
const [bare, yws] = rows
printTable(
  ['', 'changes/s', 'runs', '÷ bare ws', '÷ y-websocket', 'p99 ms', 'messages/s', 'server', 'load'],
  rows.map((row) => [
    row.name,
    row.rate,
    row.all,
    ratio(row.rate, bare?.rate ?? Number.NaN),
    ratio(row.rate, yws?.rate ?? Number.NaN),
    round(row.p99),
    Math.round(row.messages),
    `${Math.round(row.server * 100)} %`,
    `${Math.round(row.load * 100)} %`,
  ]),
)
console.log('server, load: the share of its core that each used at that rate.\n')
printNoise()

/** Doubles until it fails, then halves the gap a few times. */
async function findHighest(contender: Contender, hint: number): Promise<Attempt> {
  let best: Attempt | null = null
  let rate = Math.max(firstRate, roundRate(hint / 2))
  let failedAt = Number.POSITIVE_INFINITY
  while (rate <= highestRate && failedAt === Number.POSITIVE_INFINITY) {
    const attempt = await contender.attempt(rate)
    if (attempt.holds) best = attempt
    else failedAt = rate
    rate *= 2
  }
  if (best === null) return failing(contender, firstRate / 2)
  for (let step = 0; step < bisections && failedAt < Number.POSITIVE_INFINITY; step += 1) {
    const between = roundRate(Math.sqrt(best.rate * failedAt))
    const attempt = await contender.attempt(between)
    if (attempt.holds) best = attempt
    else failedAt = between
  }
  return best
}

/** It failed at once: on a busy machine the hint may have been too high. */
async function failing(contender: Contender, rate: number): Promise<Attempt> {
  const attempt = await contender.attempt(rate)
  return attempt.holds ? attempt : { ...attempt, rate: 0 }
}

function roundRate(rate: number): number {
  return Math.round(rate / 100) * 100
}

import { randomBytes } from 'node:crypto'
import { blindSlots, deriveSeat, openTokens } from '../packages/crypto/src/index.ts'
import { loadRistretto } from '../server/src/urn/ristretto.ts'
import { createUrnKey, newUrnSecret } from '../server/src/urn/urn-key.ts'
import { timeReveal } from './rig/full-urn.ts'
import { openBenchUrn, present, tell, type BenchVoter } from './rig/quick-voters.ts'
import { startServer } from './rig/server-process.ts'
import { median } from './rig/statistics.ts'
import { printNoise, printTable, printTitle, round } from './rig/table.ts'
import { tillidsrum } from './systems/tillidsrum.ts'

// Complete anonymous answers on one relay core: 25 items on two axes are 50 slots and the word that she has
// answered; 51 tokens with one proof, then 51 answers, each over a WebSocket of its own, on the disk.
// LimeSurvey's plain form of 25 items took 3.2 a second on one core of such a machine.

const slots = 50
const voters = 96
/** So many connections wait at once: a relay that is kept busy shares a commit among those that wait. */
const atOnce = 400
const runs = 3

printTitle(`Complete anonymous answers, ${slots} slots, tokens included, median of ${runs} runs`)
const measured: Awaited<ReturnType<typeof measureAnswers>>[] = []
for (let run = 0; run < runs; run += 1) measured.push(await measureAnswers())
const of = (pick: (one: (typeof measured)[number]) => number) => median(measured.map(pick))
printTable(
  ['', 'a second', 'relay core, ms each', 'a second on a whole core'],
  [
    [
      `${slots + 1} tokens with a proof`,
      round(of((one) => one.tokens.rate)),
      round(of((one) => one.tokens.coreMs)),
      round(1000 / of((one) => one.tokens.coreMs)),
    ],
    [
      `${slots + 1} answers, each over its own line`,
      round(of((one) => one.casts.rate)),
      round(of((one) => one.casts.coreMs)),
      round(1000 / of((one) => one.casts.coreMs)),
    ],
    [
      'both: a complete answer',
      '',
      round(of((one) => one.tokens.coreMs + one.casts.coreMs)),
      round(1000 / of((one) => one.tokens.coreMs + one.casts.coreMs)),
    ],
  ],
)

printTitle(`What a voter's own device does, ms, median of ${runs} runs`)
const own = []
for (let run = 0; run < runs; run += 1) own.push(await measureVoter())
printTable(
  [`${slots + 1} slots`, 'ms'],
  [
    ['blind', round(median(own.map(([blind]) => blind ?? 0)))],
    ['check the proof and open the tokens', round(median(own.map(([, open]) => open ?? 0)))],
  ],
)

printTitle('A hall of 1,000, who all ask for their tokens at once')
const halls = []
for (const themes of [5, 10, 25]) halls.push([`${themes} themes`, ...(await measureHall(themes))])
printTable(['', 'relay core, ms each', 'the last has hers after, s'], halls)

printTitle('Closing and revealing, ms')
const reveals = []
for (const [people, asked] of [
  [12, 50],
  [40, 50],
  [1000, 1],
  [1000, 50],
] as const) {
  const { closeMs, revealMs, kB } = await timeReveal(people, asked)
  reveals.push([`${people} voters × ${asked}`, round(closeMs), round(revealMs), round(kB)])
}
printTable(['sealed answers', 'close at the relay', 'fetch, open and sort', 'kB'], reveals)
printNoise()

async function measureAnswers() {
  const server = await startServer(tillidsrum.server)
  try {
    const people = await openBenchUrn(server.port, { slots, voters })
    const evaluated = new Map<BenchVoter, readonly Uint8Array[]>()
    const tokens = await timed(server, people, async (one) => {
      const answer = await tell(server.port, one.asking)
      if (answer.type !== 'urn-tokens') throw new Error(`no tokens: ${JSON.stringify(answer)}`)
      evaluated.set(one, answer.evaluated)
    })
    const frames = people.flatMap((one) => one.casts(present(evaluated.get(one))))
    const casts = await timed(server, frames, async (frame) => {
      const answer = await tell(server.port, frame)
      if (answer.type !== 'urn-kept') throw new Error(`not kept: ${JSON.stringify(answer)}`)
    })
    const { rate, coreMs } = casts
    return { tokens, casts: { rate: rate / (slots + 1), coreMs: coreMs * (slots + 1) } }
  } finally {
    await server.stop()
  }
}

/** One batch for each, of a token for each theme and axis and the word that she has answered. */
async function measureHall(themes: number): Promise<readonly string[]> {
  const server = await startServer(tillidsrum.server)
  try {
    const people = await openBenchUrn(server.port, { slots: themes * 2, voters: 1000 })
    const { rate, coreMs } = await timed(server, people, async (one) => {
      const answer = await tell(server.port, one.asking)
      if (answer.type !== 'urn-tokens') throw new Error(`no tokens: ${JSON.stringify(answer)}`)
    })
    return [round(coreMs), round(people.length / rate)]
  } finally {
    await server.stop()
  }
}

/** Some at a time, until all have had their turn. */
async function timed<T>(
  server: { processorMs(): number },
  all: readonly T[],
  work: (one: T) => Promise<void>,
) {
  const waiting = [...all]
  const [begunMs, coreMs] = [performance.now(), server.processorMs()]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) await work(one)
    }),
  )
  const spanMs = performance.now() - begunMs
  return {
    rate: (all.length / spanMs) * 1000,
    coreMs: (server.processorMs() - coreMs) / all.length,
  }
}

async function measureVoter(): Promise<number[]> {
  const urnId = new Uint8Array(randomBytes(16))
  const group = await loadRistretto()
  const secret = newUrnSecret(group, randomBytes)
  const key = createUrnKey(group, { urnId, secret }, randomBytes)
  const seat = await deriveSeat(new Uint8Array(randomBytes(32)), urnId)
  const begunMs = performance.now()
  const blinded = await blindSlots(seat, slots + 1)
  const blindedMs = performance.now()
  const tokens = await key.evaluate(blinded)
  const { evaluated, proof } = present(tokens ?? undefined)
  const askedMs = performance.now()
  const opened = await openTokens(seat, { publicKey: key.publicKey, blinded, evaluated, proof })
  if (opened === null) throw new Error('the tokens are good')
  return [blindedMs - begunMs, performance.now() - askedMs]
}

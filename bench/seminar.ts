import { randomBytes, randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { comeIn, createHall, entriesOf, letterOf, post, type Hall, type Line } from './rig/hall.ts'
import { timeReveal } from './rig/full-urn.ts'
import { openBenchUrn, present, tell, type BenchVoter } from './rig/quick-voters.ts'
import { collectable, startServer, type ServerProcess } from './rig/server-process.ts'
import { percentile } from './rig/statistics.ts'
import { held, printNoise, printTable, printTitle, round, seconds, type Row } from './rig/table.ts'
import { untilEnough } from './rig/until-enough.ts'
import { tillidsrum } from './systems/tillidsrum.ts'

// A seminar of a thousand leaders behind one address: all come in at once, each with a line that stays and a letter
// that asks for a place; all are told that it is open; each names three themes, and then judges ten. What a phone
// does with big numbers is done by libsodium beforehand. The bytes on the wire are the app's.

const phones = 1000
const named = 3
const judged = 10
/** A thousand keys of voters stand in what all are told. */
const announcementBytes = 32_000
/** So many lines wait at once beside those that stay: the relay takes four thousand from one address. */
const atOnce = 400
/** As the app does it: each at some moment within so long for each voter and token. */
const msForEachToken = 1

printTitle(`A seminar of ${phones} leaders behind one address`)
const server = await startServer(tillidsrum.server, collectable)
try {
  await measure(server)
} finally {
  await server.kill()
}
printNoise()

async function measure(relay: ServerProcess): Promise<void> {
  const hall = await createHall(relay.port)
  const [frame = new Uint8Array()] = await entriesOf(hall, ['x'.repeat(announcementBytes)])
  const writer = await comeIn(relay.port, hall, { role: 'member' })
  const before = await relay.residentKiB()
  const told: number[] = []
  const opening = { atMs: 0 }
  const coming = await timed(relay, () => allComeIn(relay, hall, () => told.push(sinceMs(opening))))
  const memory = ((await relay.residentKiB()) - before) / phones
  const places = await timed(relay, () => allAskForPlaces(relay, hall))
  opening.atMs = performance.now()
  writer.send(frame)
  await untilEnough(() => told.length >= phones)
  const naming = await takePart(relay, hall, named)
  const judging = await takePart(relay, hall, judged * 2)
  coming.made.forEach((line) => line.close())
  writer.close()
  const during = await relay.residentKiB()
  const words = await timeReveal(phones, named)
  printTable(
    ['what', 'bar', 'measured', ''],
    [
      ...lasted(`${phones} leaders come in at once`, coming, 10_000),
      ...lasted('each asks for a place by letter', places, 60_000),
      [
        'told that it is open: p99',
        '≤ 5 s',
        seconds(percentile(told, 99)),
        held(percentile(told, 99) <= 5000),
      ],
      ['who was not told', '0', phones - told.length, held(told.length === phones)],
      ...partOf('name three themes', naming, named),
      ...partOf('judge ten themes', judging, judged * 2),
      [
        'close and read 3,000 themes',
        '',
        seconds(words.closeMs + words.revealMs),
        `${round(words.kB)} kB`,
      ],
      ['memory for each line', '≤ 20 KiB', `${round(memory)} KiB`, held(memory <= 20)],
      ['memory of the relay at the end', '', `${round(during / 1024)} MiB`, ''],
    ],
  )
}

function allComeIn(
  { port }: ServerProcess,
  hall: Hall,
  heard: () => void,
): Promise<readonly Line[]> {
  const ears = { heard }
  return Promise.all(
    Array.from({ length: phones }, () => comeIn(port, hall, { role: 'participant', ears })),
  )
}

async function allAskForPlaces({ port }: ServerProcess, hall: Hall): Promise<void> {
  const text = JSON.stringify({
    version: 1,
    kind: 'seat',
    urn: 'u'.repeat(22),
    key: 'k'.repeat(43),
  })
  const frames = await Promise.all(
    Array.from({ length: phones }, () =>
      letterOf(hall, { id: new Uint8Array(randomBytes(8)), text }),
    ),
  )
  await Promise.all(frames.map((frame) => post(port, hall, frame)))
}

type Part = {
  readonly tokens: Timed<unknown>
  readonly answers: Timed<unknown>
  readonly lost: number
}

/** Tokens at a moment of each one's own; then every answer there is, as fast as the relay takes them. */
async function takePart(relay: ServerProcess, room: Hall, slots: number): Promise<Part> {
  const { port } = relay
  const people = await openBenchUrn(port, { slots, voters: phones, room })
  const evaluated = new Map<BenchVoter, readonly Uint8Array[]>()
  const withinMs = msForEachToken * phones * (slots + 1)
  const tokens = await timed(relay, () =>
    Promise.all(
      people.map(async (one) => {
        await sleep(randomInt(withinMs))
        const answer = await tell(port, one.asking)
        if (answer.type !== 'urn-tokens') throw new Error(`no tokens: ${answer.type}`)
        evaluated.set(one, answer.evaluated)
      }),
    ),
  )
  const frames = people.flatMap((one) => one.casts(present(evaluated.get(one))))
  let kept = 0
  const answers = await timed(relay, () =>
    someAtATime(frames, async (frame) => {
      if ((await tell(port, frame)).type === 'urn-kept') kept += 1
    }),
  )
  return { tokens, answers, lost: frames.length - kept }
}

async function someAtATime<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) await work(one)
    }),
  )
}

type Timed<Made> = { readonly made: Made; readonly allMs: number; readonly relayMs: number }

async function timed<Made>(
  { processorMs }: ServerProcess,
  work: () => Promise<Made>,
): Promise<Timed<Made>> {
  const [begun, worked] = [performance.now(), processorMs()]
  const made = await work()
  return { made, allMs: performance.now() - begun, relayMs: processorMs() - worked }
}

function sinceMs({ atMs }: { readonly atMs: number }): number {
  return performance.now() - atMs
}

function partOf(what: string, { tokens, answers, lost }: Part, slots: number): readonly Row[] {
  const within = (msForEachToken * phones * (slots + 1)) / 1000
  return [
    [`${what}: the last has her tokens`, `asked within ${within} s`, seconds(tokens.allMs), ''],
    ['on the relay’s core', '', seconds(tokens.relayMs), ''],
    [`${phones * (slots + 1)} answers, as fast as they are taken`, '', seconds(answers.allMs), ''],
    ['on the relay’s core', '', seconds(answers.relayMs), ''],
    ['answers that were not kept', '0', lost, held(lost === 0)],
  ]
}

function lasted(what: string, { allMs, relayMs }: Timed<unknown>, barMs: number): readonly Row[] {
  return [
    [what, `≤ ${barMs / 1000} s`, seconds(allMs), held(allMs <= barMs)],
    ['on the relay’s core', '', seconds(relayMs), ''],
  ]
}

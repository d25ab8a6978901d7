import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  comeIn,
  createHall,
  entriesOf,
  letterOf,
  openEntry,
  post,
  readLetter,
  type Ears,
  type Hall,
  type Line,
} from './rig/hall.ts'
import { collectable, startServer, type ServerProcess } from './rig/server-process.ts'
import { percentile } from './rig/statistics.ts'
import { held, printNoise, printTable, printTitle, round, seconds, type Row } from './rig/table.ts'
import { untilEnough } from './rig/until-enough.ts'
import { tillidsrum } from './systems/tillidsrum.ts'

// A thousand phones behind one address: each has a line to the workshop and one to its table. They all come
// at once, are told where the workshop is, put in a thousand proposals, lose the network and come back.
// All phones share one core here, so one in twenty opens what it hears; the others only receive it.

const phones = 1000
const perTable = 8
const openers = 50
const phases = 100
const gapMs = 150
const reloads = 50
const bars = { joinMs: 10_000, phaseMs: 500 } as const

printTitle(`A workshop of ${phones} phones behind one address`)
const server = await startServer(tillidsrum.server, collectable)
try {
  await measure(server)
} finally {
  await server.kill()
}
printNoise()

async function measure(relay: ServerProcess): Promise<void> {
  const { port } = relay
  const hall = await createHall(port)
  const tables = await inTurn(Math.ceil(phones / perTable), () => createHall(port))
  const texts = Array.from({ length: 30 + phases }, (_, at) => `phase ${at} ${'.'.repeat(120)}`)
  const frames = await entriesOf(hall, texts)
  const writer = await comeIn(port, hall, { role: 'member' })
  for (const frame of frames.slice(0, 30)) await said(hall, { port, writer, frame })
  const before = await relay.residentKiB()

  const watch = createWatch(hall)
  const came = await storm(relay, { hall, tables, have: 0, watch })
  const memory = ((await relay.residentKiB()) - before) / came.lines.length
  await say(watch, { writer, frames: frames.slice(30) })
  const letters = await putAll(relay, hall)
  came.lines.forEach((line) => line.close())
  await sleep(1000)
  const back = await storm(relay, { hall, tables, have: frames.length, watch: null })
  const reloaded = await reload(port, hall)
  back.lines.forEach((line) => line.close())
  writer.close()
  print({ came, back, memory, watch, letters, reloaded })
}

type Storm = {
  readonly lines: readonly Line[]
  readonly allInMs: number
  /** What the relay's processor did meanwhile. */
  readonly relayMs: number
}
type Weather = {
  readonly hall: Hall
  readonly tables: readonly Hall[]
  readonly have: number
  readonly watch: Watch | null
}

/** All at once, each first to the workshop and then to its table. */
async function storm(
  { port, processorMs }: ServerProcess,
  { hall, tables, have, watch }: Weather,
): Promise<Storm> {
  const begun = performance.now()
  const worked = processorMs()
  const lines = await Promise.all(
    Array.from({ length: phones }, async (_, phone) => {
      const ears = watch === null ? {} : watch.earsOf(phone)
      const own = await comeIn(port, hall, { role: 'participant', have, ears })
      const table = tables[phone % tables.length] ?? hall
      return [own, await comeIn(port, table, { role: 'member' })]
    }),
  )
  const allInMs = performance.now() - begun
  return { lines: lines.flat(), allInMs, relayMs: processorMs() - worked }
}

type Watch = {
  readonly arrived: number[]
  readonly opened: number[]
  readonly heard: Map<number, number>
  begin(at: number): void
  earsOf(phone: number): Ears
}

/** Of each entry after the first thirty: when it was sent, and when it came to whom. */
function createWatch(hall: Hall): Watch {
  const begunAt = new Map<number, number>()
  const watch = {
    arrived: [] as number[],
    opened: [] as number[],
    heard: new Map<number, number>(),
  }
  function note(into: number[], at: number): void {
    const begun = begunAt.get(at)
    if (begun !== undefined) into.push(performance.now() - begun)
  }
  return {
    ...watch,
    begin: (at) => void begunAt.set(at, performance.now()),
    earsOf: (phone) => ({
      heard(lane, first, entries) {
        if (lane !== 'log') return
        for (const [place, entry] of entries.entries()) {
          const at = first + place
          note(watch.arrived, at)
          if (begunAt.has(at)) watch.heard.set(at, (watch.heard.get(at) ?? 0) + 1)
          if (phone % Math.floor(phones / openers) === 0) {
            void openEntry(hall, entry).then(() => note(watch.opened, at))
          }
        }
      },
    }),
  }
}

async function say(
  watch: Watch,
  { writer, frames }: { writer: Line; frames: readonly Uint8Array[] },
) {
  for (const [at, frame] of frames.entries()) {
    watch.begin(31 + at)
    writer.send(frame)
    await sleep(gapMs)
  }
  await untilEnough(() => watch.arrived.length >= phones * frames.length)
}

/** Every phone sends one, all at once, and each is sent a second time as if its answer had been lost. */
async function putAll({ port, processorMs }: ServerProcess, hall: Hall) {
  const ids = Array.from({ length: phones }, () => new Uint8Array(randomBytes(8)))
  const make = () => Promise.all(ids.map((id, at) => letterOf(hall, { id, text: `Forslag ${at}` })))
  const [once, twice] = [await make(), await make()]
  const read: string[] = []
  const facilitator = await comeIn(port, hall, {
    role: 'member',
    ears: {
      heard(lane, _, entries) {
        if (lane === 'log') return
        for (const entry of entries) void readLetter(hall, entry).then((text) => read.push(text))
      },
    },
  })
  const begun = performance.now()
  const worked = processorMs()
  await Promise.all(once.map((frame) => post(port, hall, frame)))
  const allMs = performance.now() - begun
  const relayMs = processorMs() - worked
  await Promise.all(twice.map((frame) => post(port, hall, frame)))
  await untilEnough(() => read.length >= phones)
  await sleep(500)
  facilitator.close()
  return { allMs, relayMs, read: read.length, distinct: new Set(read).size }
}

async function reload(port: number, hall: Hall): Promise<readonly number[]> {
  return inTurn(reloads, async () => {
    const line = await comeIn(port, hall, { role: 'participant' })
    line.close()
    return line.liveMs
  })
}

async function said(
  hall: Hall,
  { port, writer, frame }: { port: number; writer: Line; frame: Uint8Array },
): Promise<void> {
  writer.send(frame)
  const line = await comeIn(port, hall, { role: 'viewer' })
  line.close()
}

async function inTurn<Made>(count: number, make: () => Promise<Made>): Promise<readonly Made[]> {
  const made: Made[] = []
  while (made.length < count) made.push(await make())
  return made
}

type Measured = {
  readonly came: Storm
  readonly back: Storm
  readonly memory: number
  readonly watch: Watch
  readonly letters: Awaited<ReturnType<typeof putAll>>
  readonly reloaded: readonly number[]
}

function print({ came, back, memory, watch, letters, reloaded }: Measured): void {
  const lost = phones * phases - [...watch.heard.values()].reduce((sum, one) => sum + one, 0)
  const phase = percentile(watch.arrived, 99)
  const { read, distinct } = letters
  printTable(
    ['what', 'bar', 'measured', ''],
    [
      ...joined('all in at once', came),
      ...joined('back at once after an outage', back),
      ['a phase change at all, p99', '≤ 500 ms', ms(phase), held(phase <= bars.phaseMs)],
      ['opened by one in twenty, p99', '', ms(percentile(watch.opened, 99)), ''],
      ['phase changes that did not come', '0', lost, held(lost === 0)],
      [
        `${phones} proposals at once`,
        '≤ 60 s',
        seconds(letters.allMs),
        held(letters.allMs <= 60_000),
      ],
      ['on the relay’s core', '', seconds(letters.relayMs), ''],
      [
        'all sent twice, read',
        phones,
        `${read}, ${distinct} different`,
        held(read === phones && distinct === phones),
      ],
      ['memory for each line', '≤ 20 KiB', `${round(memory)} KiB`, held(memory <= 20)],
      [`one phone reloads ${reloads} times, longest`, '', ms(Math.max(...reloaded)), ''],
    ],
  )
}

function joined(what: string, { lines, allInMs, relayMs }: Storm): readonly Row[] {
  return [
    [`${lines.length} lines, ${what}`, '≤ 10 s', seconds(allInMs), held(allInMs <= bars.joinMs)],
    ['on the relay’s core', '', seconds(relayMs), ''],
  ]
}

function ms(value: number): string {
  return `${round(value)} ms`
}

import { setTimeout as sleep } from 'node:timers/promises'
import { startServer } from './rig/server-process.ts'
import type { Socket } from './rig/socket.ts'
import { median, percentile } from './rig/statistics.ts'
import { printNoise, printTable, printTitle, ratio, round } from './rig/table.ts'
import { listSystems } from './systems/all.ts'
import type { Listener, Room, System, Writer } from './systems/system.ts'

// From the moment a change is written until another in the room has it: for us sealed, signed,
// committed to disk, broadcast, verified and opened; for the peers sent and received. Everybody gets
// every change. In life each has a processor to open it with; here all share one core, so the others
// take turns: each change is opened by some of them, and the rest only receive it.

type Size = {
  readonly people: number
  readonly changes: number
  readonly gapMs: number
  /** How many of the others open one change. */
  readonly openers: number
}

const sizes: readonly Size[] = [
  { people: 2, changes: 400, gapMs: 20, openers: 1 },
  { people: 12, changes: 400, gapMs: 20, openers: 1 },
  { people: 100, changes: 200, gapMs: 60, openers: 2 },
  // With 40 changes the p99 was one change's, and went from 0.7 to 2.6 times that of bare ws.
  { people: 1000, changes: 150, gapMs: 120, openers: 10 },
]
const runs = 3
const warmUpChanges = 10
const mostWriters = 12

type Latencies = { readonly opened: number[]; readonly acknowledged: number[] }

const systems = await listSystems()

printTitle(`Live latency, ms, median of ${runs} runs`)
for (const size of sizes) await compareAt(size)
printNoise()

async function compareAt(size: Size): Promise<void> {
  const resultsBySystem = new Map<System, Latencies[]>(systems.map((system) => [system, []]))
  for (let run = 0; run < runs; run += 1) {
    for (const system of systems) resultsBySystem.get(system)?.push(await measure(system, size))
  }
  const rows = [...resultsBySystem].map(([system, results]) => ({
    name: system.name,
    p50: median(results.map(({ opened }) => percentile(opened, 50))),
    p99: median(results.map(({ opened }) => percentile(opened, 99))),
    ack50: median(results.map(({ acknowledged }) => percentile(acknowledged, 50))),
    ack99: median(results.map(({ acknowledged }) => percentile(acknowledged, 99))),
  }))
  const bareP99 = rows[0]?.p99 ?? Number.NaN
  printTable(
    [`${size.people} people`, 'p50', 'p99', 'p99 ÷ bare ws', 'saved p50', 'saved p99'],
    rows.map((row) => [
      row.name,
      round(row.p50),
      round(row.p99),
      ratio(row.p99, bareP99),
      round(row.ack50),
      round(row.ack99),
    ]),
  )
}

async function measure(system: System, size: Size): Promise<Latencies> {
  const server = await startServer(system.server)
  try {
    const room = await system.createRoom('room')
    await room.put(server.port)
    return await measureRoom(room, server.port, size)
  } finally {
    await server.kill()
  }
}

async function measureRoom(room: Room, port: number, size: Size): Promise<Latencies> {
  const watch = createWatch(size)
  const sockets: Socket[] = []
  for (let person = 0; person < size.people; person += 1) {
    sockets.push(await room.join(port, watch.listenerFor(person)))
  }
  const writers = sockets.slice(0, mostWriters).map(() => room.createWriter())
  for (let id = 0; id < warmUpChanges + size.changes; id += 1) {
    const person = writerOf(id, size.people)
    await writeChange(watch, { id, socket: sockets[person], writer: writers[person] })
    await sleep(size.gapMs)
  }
  await untilAllOpened(watch, size)
  for (const socket of sockets) socket.close()
  return watch.latencies
}

type Change = {
  readonly id: number
  readonly socket: Socket | undefined
  readonly writer: Writer | undefined
}

async function writeChange(watch: Watch, { id, socket, writer }: Change): Promise<void> {
  if (socket === undefined || writer === undefined) throw new Error('a writer has a socket')
  watch.begin(id)
  socket.send(await writer.make(id))
}

type Watch = {
  begin(id: number): void
  listenerFor(person: number): Listener
  openings(): number
  readonly latencies: Latencies
}

function createWatch(size: Size): Watch {
  const begunAt: number[] = []
  const latencies: Latencies = { opened: [], acknowledged: [] }
  let openings = 0
  const note = (into: number[], ids: readonly number[]) => {
    const now = performance.now()
    for (const id of ids) if (id >= warmUpChanges) into.push(now - (begunAt[id] ?? Number.NaN))
  }

  return {
    begin(id) {
      begunAt[id] = performance.now()
    },
    listenerFor: (person) => ({
      refused: fail,
      counted: () => undefined,
      acknowledged: (ids) => note(latencies.acknowledged, ids),
      opens: (ids) => ids.some((id) => isOpener(person, id, size)),
      opened(ids) {
        const own = ids.filter((id) => isOpener(person, id, size))
        openings += own.length
        note(latencies.opened, own)
      },
    }),
    openings: () => openings,
    latencies,
  }
}

/** Spread evenly over the others, and moving on by one from change to change. */
function isOpener(person: number, id: number, { people, openers }: Size): boolean {
  const others = people - 1
  const place = (person - writerOf(id, people) - 1 + people) % people
  return place < others && (place + id) % Math.floor(others / openers) === 0
}

function writerOf(id: number, people: number): number {
  return id % Math.min(people, mostWriters)
}

function fail(why: string): never {
  throw new Error(`refused: ${why}`)
}

async function untilAllOpened(watch: Watch, size: Size): Promise<void> {
  const people = Array.from({ length: size.people }, (_, person) => person)
  const ids = Array.from({ length: warmUpChanges + size.changes }, (_, id) => id)
  const openersOf = (id: number) => people.filter((person) => isOpener(person, id, size)).length
  const expected = ids.reduce((sum, id) => sum + openersOf(id), 0)
  const deadline = performance.now() + 10_000
  while (watch.openings() < expected) {
    if (performance.now() > deadline) throw new Error('changes are missing after 10 s')
    await sleep(20)
  }
  await sleep(200)
}

import { setTimeout as sleep } from 'node:timers/promises'
import { startServer } from './rig/server-process.ts'
import type { Socket } from './rig/socket.ts'
import { median, percentile } from './rig/statistics.ts'
import { printNoise, printTable, printTitle, ratio, round } from './rig/table.ts'
import { listSystems } from './systems/all.ts'
import type { Listener, Room, System, Writer } from './systems/system.ts'

// From the moment a change is written until everybody else in the room has it: for us sealed,
// signed, committed to disk, broadcast, verified and opened; for the peers sent and received.

type Size = { readonly people: number; readonly changes: number; readonly gapMs: number }

const sizes: readonly Size[] = [
  { people: 2, changes: 200, gapMs: 20 },
  { people: 12, changes: 200, gapMs: 40 },
  { people: 100, changes: 100, gapMs: 60 },
  { people: 1000, changes: 30, gapMs: 300 },
]
const runs = 3
const warmUpChanges = 10
const mostWriters = 12
/** In larger rooms so many, spread evenly, open what comes and the others count: they share one core. */
const mostOpening = 12

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
  /** How many changes of the others the last person to join has opened. */
  openedByLast(): number
  readonly latencies: Latencies
}

function createWatch({ people }: Size): Watch {
  const begunAt: number[] = []
  const latencies: Latencies = { opened: [], acknowledged: [] }
  let openedByLast = 0
  const note = (into: number[], ids: readonly number[]) => {
    const now = performance.now()
    for (const id of ids) if (id >= warmUpChanges) into.push(now - (begunAt[id] ?? Number.NaN))
  }
  function noteOpened(person: number, ids: readonly number[]): void {
    // The writer's own echo is no news to her, and a bare broadcast does not bring it.
    const news = ids.filter((id) => writerOf(id, people) !== person)
    note(latencies.opened, news)
    if (person === people - 1) openedByLast += news.length
  }
  const everyNth = Math.max(1, Math.floor(people / mostOpening))

  return {
    begin(id) {
      begunAt[id] = performance.now()
    },
    listenerFor(person) {
      const common: Listener = {
        refused: fail,
        counted: () => undefined,
        acknowledged: (ids) => note(latencies.acknowledged, ids),
      }
      const isOpening = (people - 1 - person) % everyNth === 0
      return isOpening ? { ...common, opened: (ids) => noteOpened(person, ids) } : common
    },
    openedByLast: () => openedByLast,
    latencies,
  }
}

function writerOf(id: number, people: number): number {
  return id % Math.min(people, mostWriters)
}

function fail(why: string): never {
  throw new Error(`refused: ${why}`)
}

async function untilAllOpened(watch: Watch, { people, changes }: Size): Promise<void> {
  const ids = Array.from({ length: warmUpChanges + changes }, (_, id) => id)
  const expected = ids.filter((id) => writerOf(id, people) !== people - 1).length
  const deadline = performance.now() + 10_000
  while (watch.openedByLast() < expected) {
    if (performance.now() > deadline) throw new Error('changes are missing after 10 s')
    await sleep(20)
  }
  await sleep(200)
}

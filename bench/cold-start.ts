import { startServer } from './rig/server-process.ts'
import { median } from './rig/statistics.ts'
import { printNoise, printTable, printTitle, ratio, round } from './rig/table.ts'
import { listSystems } from './systems/all.ts'
import { tillidsrum } from './systems/tillidsrum.ts'
import type { System } from './systems/system.ts'

// From spawning the process to the first connection it accepts; for ours also to a healthy answer.
// The files are in the system's cache and the data folder is empty.

const runs = 9

type Start = { readonly acceptedMs: number; readonly healthyMs: number }

const systems = await listSystems()

printTitle(`Cold start, ms, median of ${runs} runs`)
const starts = new Map<System, Start[]>(systems.map((system) => [system, []]))
for (let run = 0; run < runs; run += 1) {
  for (const system of systems) starts.get(system)?.push(await measure(system))
}
const rows = [...starts].map(([{ name }, values]) => ({
  name,
  accepted: median(values.map(({ acceptedMs }) => acceptedMs)),
  healthy: median(values.map(({ healthyMs }) => healthyMs)),
}))
printTable(
  ['', 'first connection', '÷ bare ws', '/healthz says 200'],
  rows.map(({ name, accepted, healthy }) => [
    name,
    round(accepted),
    ratio(accepted, rows[0]?.accepted ?? Number.NaN),
    round(healthy),
  ]),
)
printNoise()

async function measure(system: System): Promise<Start> {
  const begun = performance.now()
  const server = await startServer(system.server)
  const healthyMs = system === tillidsrum ? (await untilHealthy(server.port)) - begun : Number.NaN
  await server.stop()
  return { acceptedMs: server.startMs, healthyMs }
}

async function untilHealthy(port: number): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/healthz`)
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`/healthz says ${response.status}`)
  return performance.now()
}

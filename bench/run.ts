import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { loadCore, pinned, root } from './rig/server-process.ts'

// npm run bench            all of them, one after the other
// npm run bench kill …     only those named

/** Whether the measuring process keeps to one core and leaves the other to the server. */
const benchmarks: Readonly<Record<string, 'one-core' | 'all-cores'>> = {
  'first-screen': 'all-cores',
  'published-page': 'all-cores',
  'live-latency': 'one-core',
  throughput: 'one-core',
  'open-room': 'one-core',
  'idle-memory': 'one-core',
  'cold-start': 'one-core',
  urn: 'one-core',
  workshop: 'one-core',
  seminar: 'one-core',
  map: 'all-cores',
  kill: 'all-cores',
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => benchmarks[name] === undefined)
if (unknown !== undefined) {
  console.error(
    `There is no benchmark "${unknown}". There are: ${Object.keys(benchmarks).join(', ')}.`,
  )
  process.exit(2)
}

for (const name of asked.length > 0 ? asked : Object.keys(benchmarks)) {
  // One at a time: side by side they would measure each other.
  if ((await run(name)) !== 0) process.exitCode = 1
}

function run(name: string): Promise<number> {
  const script = join(root, 'bench', `${name}.ts`)
  const [command, args] =
    benchmarks[name] === 'one-core' ? pinned(loadCore, [script]) : [process.execPath, [script]]
  return new Promise((resolve) => {
    spawn(command, args, { cwd: root, stdio: 'inherit' }).on('exit', (code) => resolve(code ?? 1))
  })
}

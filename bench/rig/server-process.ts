import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

// A server under measurement: a process of its own, on a core of its own where the system lets us,
// with a data folder of its own that goes away with it.

export const root = fileURLToPath(new URL('../..', import.meta.url))

export type ServerScript = {
  readonly script: string
  readonly environment: (port: number, folder: string) => Readonly<Record<string, string>>
}

export type ServerProcess = {
  readonly port: number
  readonly pid: number
  /** From spawn to the first accepted connection. */
  readonly startMs: number
  /** Resident memory after the garbage is gone. */
  residentKiB(): Promise<number>
  /** Processor time used so far. */
  processorMs(): number
  kill(): Promise<void>
  stop(): Promise<void>
}

// Not availableParallelism(): this process has one core itself, and would count that.
export const canPin = cpus().length > 1 && spawnSync('taskset', ['--version']).error === undefined
export const serverCore = 0
export const loadCore = 1

/** The command that runs Node on one core, or Node as it is where cores cannot be chosen. */
export function pinned(core: number, args: readonly string[]): [string, string[]] {
  return canPin
    ? ['taskset', ['-c', String(core), process.execPath, ...args]]
    : [process.execPath, [...args]]
}

const collectOnSignal = fileURLToPath(new URL('collect-on-signal.mjs', import.meta.url))

export async function startServer(
  { script, environment }: ServerScript,
  nodeFlags: readonly string[] = [],
): Promise<ServerProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'tillidsrum-bench-'))
  const port = await findFreePort()
  const [command, args] = pinned(serverCore, [...nodeFlags, join(root, script)])
  const begun = performance.now()
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment(port, folder) },
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await untilAccepting(port, child)
  const startMs = performance.now() - begun

  async function end(signal: NodeJS.Signals): Promise<void> {
    child.kill(signal)
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
    await gone
    clearTimeout(timer)
    rmSync(folder, { recursive: true, force: true })
  }
  const pid = child.pid ?? 0
  return {
    port,
    pid,
    startMs,
    residentKiB: () => settledResidentKiB(child),
    processorMs: () => processorMs(pid),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}

/** For `residentKiB`: lets the measuring process ask the server's for a collection. */
export const collectable = ['--expose-gc', '--import', collectOnSignal]

async function settledResidentKiB(child: ChildProcess): Promise<number> {
  for (let round = 0; round < 4; round += 1) {
    child.kill('SIGUSR2')
    await sleep(250)
  }
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB/mu.exec(status)?.[1])
}

function processorMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // After the name in brackets: fields 14 and 15 of proc(5), in ticks of 10 ms.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

async function untilAccepting(port: number, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + 30_000
  while (!(await accepts(port))) {
    if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`)
    if (performance.now() > deadline) throw new Error('the server did not start within 30 s')
    await sleep(1)
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface RunningRelay {
  readonly port: number
  /** Every byte it keeps. */
  disk(): readonly Buffer[]
  /** Every word of its log. */
  log(): string
  stop(): Promise<void>
}

const root = dirname(dirname(import.meta.dirname))

/**
 * The real relay, with the built client, on a free port and an empty disk, unless told otherwise;
 * from the folder that holds `dist`.
 */
export async function startRelay(
  settings: Readonly<Record<string, string>> = {},
  folder = root,
): Promise<RunningRelay> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tillidsrum-e2e-'))
  const env = { ...process.env, PORT: '0', DATA_DIR: dataDir, QUIET: 'no', ...settings }
  const child = spawn(process.execPath, ['dist/server/main.js'], { cwd: folder, env })
  let log = ''
  child.stderr.on('data', (text: Buffer) => (log += text.toString()))
  const port = await portOf(child)
  return {
    port,
    disk: () => readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name))),
    log: () => log,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (text: Buffer) => {
      said += text.toString()
      const port = /http:\/\/localhost:(\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(Number(port))
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => reject(new Error(`the relay did not start: ${said}`)))
  })
}

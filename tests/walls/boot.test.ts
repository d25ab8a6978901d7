// The front door, with a house of straw behind it. The journeys do not come through it: they start the built server.

import { spawn, type ChildProcess } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'

const root = dirname(dirname(import.meta.dirname))

const serverSource = `import { appendFileSync } from 'node:fs'
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    appendFileSync('signals-' + process.pid, signal + '\\n')
    setTimeout(() => process.exit(0), 100)
  })
}
setInterval(() => undefined, 1000)
console.log('up', process.pid, process.versions.node.split('.')[0])
`

let house: string
const started: ChildProcess[] = []

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'straw-house-'))
  for (const path of ['scripts/boot.mjs', 'scripts/leave-with-parent.mjs', 'package.json']) {
    await cp(join(root, path), join(house, path))
  }
  await cp(join(root, 'package-lock.json'), join(house, 'package-lock.json'))
  await symlink(join(root, 'node_modules'), join(house, 'node_modules'))
  for (const folder of ['client', 'packages', 'server/src']) {
    await mkdir(join(house, folder), { recursive: true })
  }
  await writeFile(join(house, 'server/src/main.ts'), serverSource)
  await writeFile(join(house, 'client/index.html'), '<title>straw</title>\n')
  await writeFile(
    join(house, 'vite.config.ts'),
    "export default { root: 'client', build: { outDir: '../dist/client', emptyOutDir: true } }\n",
  )
  await writeFile(
    join(house, 'vite.server.config.ts'),
    "export default { build: { ssr: 'server/src/main.ts', outDir: 'dist/server' } }\n",
  )
})

afterEach(() => {
  for (const child of started.splice(0)) if (child.pid) kill(-child.pid, 'SIGKILL')
})

afterAll(() => rm(house, { recursive: true }))

/** Through a shell that stays, as npm's does. */
function open(task: string): { child: ChildProcess; said: () => string } {
  const child = spawn('sh', ['-c', `node scripts/boot.mjs ${task}; exit $?`], {
    cwd: house,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Were it to find something to install, it must not touch the packages it shares with us.
    env: { ...process.env, npm_execpath: join(house, 'no-npm-here.js') },
  })
  started.push(child)
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return { child, said: () => output }
}

async function openServer(): Promise<{ child: ChildProcess; server: number; said: string }> {
  const { child, said } = open('start')
  await vi.waitUntil(() => said().includes('up '), { timeout: 20_000 })
  return { child, server: Number(/up (\d+)/.exec(said())?.[1]), said: said() }
}

function kill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

const gone = (pid: number): Promise<boolean> => vi.waitUntil(() => !kill(pid, 0), { timeout: 5000 })

const signalsTo = (server: number): Promise<string> =>
  readFile(join(house, `signals-${server}`), 'utf8')

const timeout = 30_000

test(
  'it builds both, starts the server on Node 24 and says nothing else',
  { timeout },
  async () => {
    const { server: pid, said } = await openServer()

    expect(said).toBe(`up ${pid} 24\n`)
    await expect(stat(join(house, 'dist/client/index.html'))).resolves.toBeDefined()
  },
)

test('it builds again only when a source changed', { timeout }, async () => {
  const built = async (): Promise<number> => {
    await openServer()
    return (await stat(join(house, 'dist/client/index.html'))).mtimeMs
  }

  const first = await built()
  const second = await built()
  await writeFile(join(house, 'client/index.html'), '<title>more straw</title>\n')
  const third = await built()

  expect(second).toBe(first)
  expect(third).toBeGreaterThan(first)
})

test('Ctrl-C reaches the server once, though it reaches the whole group', { timeout }, async () => {
  const { child, server: pid } = await openServer()

  kill(-(child.pid ?? 0), 'SIGINT')

  await gone(pid)
  expect(await signalsTo(pid)).toBe('SIGINT\n')
})

test('a server whose starter was killed ends by itself', { timeout }, async () => {
  const { child, server: pid } = await openServer()

  kill(child.pid ?? 0, 'SIGKILL')

  await gone(pid)
  expect(await signalsTo(pid)).toBe('SIGTERM\n')
})

test('a task that is not there is named, with those that are', { timeout }, async () => {
  const { child, said } = open('strat')

  const code = await new Promise((resolve) => child.on('exit', resolve))

  expect(said()).toMatch(/no task "strat".*start, dev, test/)
  expect(code).toBe(1)
})

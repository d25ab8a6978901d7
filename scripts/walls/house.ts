import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** One wall of the house: it looks at a tree and says, one line each, what stands in its way. */
export interface Wall {
  readonly name: string
  find(house: House): Promise<readonly string[]>
}

/** The tree that is looked at. The tests of the walls build small ones with a breach in each. */
export interface House {
  readonly root: string
  /** Paths from the root with `/`, sorted; without what is installed, built or stored. */
  readonly files: readonly string[]
  read(path: string): Promise<string>
}

const notOurs = new Set(['node_modules', '.git', 'dist', 'data', 'coverage'])

export async function openHouse(root: string): Promise<House> {
  const files = await listFiles(root, root)
  return { root, files: files.toSorted(), read: (path) => readFile(join(root, path), 'utf8') }
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = entries
    .filter((entry) => !notOurs.has(entry.name))
    .map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return listFiles(root, path)
      return entry.isFile() ? [relative(root, path).split(sep).join('/')] : []
    })
  return (await Promise.all(found)).flat()
}

/** Where each tool begins, so that it runs on this very Node and without a shell. */
const tools = {
  oxfmt: 'oxfmt/bin/oxfmt',
  oxlint: 'oxlint/bin/oxlint',
  tsc: 'typescript/bin/tsc',
  depcruise: 'dependency-cruiser/bin/dependency-cruiser.mjs',
  knip: 'knip/bin/knip.js',
} as const

/** Runs a tool in the house; null when it is content, otherwise the lines it said. */
export async function runTool(
  house: House,
  tool: keyof typeof tools,
  args: readonly string[],
): Promise<readonly string[]> {
  const { code, output } = await run(house.root, [
    join(house.root, 'node_modules', tools[tool]),
    ...args,
  ])
  if (code === 0) return []
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 0 ? lines : [`${tool} ended with ${code} and said nothing`]
}

const patienceMs = 600_000

function run(cwd: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patienceMs,
      killSignal: 'SIGKILL',
    })
    let output = ''
    const listen = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TestCount {
  readonly passed: number
  readonly failed: number
}

/** Runs the tests of one project of vitest.config.ts; a run that never came to its end has failed. */
export async function runTests(
  root: string,
  project: 'unit' | 'e2e',
  extra: { args?: readonly string[]; env?: Readonly<Record<string, string>> } = {},
): Promise<TestCount> {
  const folder = await mkdtemp(join(tmpdir(), 'tests-'))
  const report = join(folder, 'report.json')
  const code = await runVitest(
    root,
    ['--project', project, `--outputFile.json=${report}`, ...(extra.args ?? [])],
    extra.env ?? {},
  )
  const count = await readCount(report)
  await rm(folder, { recursive: true })
  return code === 0 || count.failed > 0 ? count : { ...count, failed: 1 }
}

function runVitest(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
    const reporters = ['--reporter=default', '--reporter=json']
    const child = spawn(process.execPath, [vitest, 'run', ...reporters, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

async function readCount(report: string): Promise<TestCount> {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
    }
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

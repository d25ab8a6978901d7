import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { countTests, type TestCount, type TestReport } from './test-report.ts'

/**
 * Runs the tests of one project of vitest.config.ts; a run that never came to its end has failed.
 * What fails is tried once more, and named in the end whichever way that goes (decision 72).
 */
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
    const how = ['--reporter=default', '--reporter=json', '--retry=1']
    const child = spawn(process.execPath, [vitest, 'run', ...how, ...args], {
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
    return countTests(JSON.parse(await readFile(report, 'utf8')) as TestReport)
  } catch {
    return { passed: 0, failed: 1, named: [] }
  }
}

// `npm run fix`: what a tool can put right by itself. Lint first, so that its fixes are formatted.

import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)

const lint = runTool('oxlint/bin/oxlint', '--type-aware', '--fix')
const format = runTool('oxfmt/bin/oxfmt', '.')
process.exitCode = lint || format

function runTool(tool: string, ...args: string[]): number {
  const path = join(root, 'node_modules', tool)
  return spawnSync(process.execPath, [path, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1
}

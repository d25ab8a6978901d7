// `npm test`: everything. The walls, the tests, and the journeys in a real browser.

import { dirname } from 'node:path'
import { findChromium } from './chromium.ts'
import { lookAtWalls } from './look.ts'
import { runTests } from './vitest.ts'

const root = dirname(import.meta.dirname)
const args = process.argv.slice(2)

const standing = await lookAtWalls(root)
const tests = await runTests(root, 'unit', { args })
const chromium = findChromium()
const journeys =
  chromium === null
    ? { passed: 0, failed: 1, named: [] }
    : await runTests(root, 'e2e', { args, env: { CHROMIUM_PATH: chromium } })

const failed = tests.failed + journeys.failed
for (const line of [...tests.named, ...journeys.named]) console.log(line)
if (!standing) console.log('A wall has a breach; it is named at the top.')
console.log(`tests: ${tests.passed + journeys.passed} passed, ${failed} failed`)
process.exitCode = standing && failed === 0 ? 0 : 1

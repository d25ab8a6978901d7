// `npm run check`: every wall and every test that needs no browser. `npm run check -- lint types`
// looks at those walls alone.

import { dirname } from 'node:path'
import { lookAtWalls } from './look.ts'
import { runTests } from './vitest.ts'

const root = dirname(import.meta.dirname)
const chosen = process.argv.slice(2)

const standing = await lookAtWalls(root, chosen)
const tests = chosen.length > 0 ? null : await runTests(root, 'unit')

if (tests) console.log(`tests: ${tests.passed} passed, ${tests.failed} failed`)
process.exitCode = standing && !tests?.failed ? 0 : 1

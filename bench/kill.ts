import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runKills, type KillRun } from '../tests/kill/kill-run.ts'
import { sum } from './rig/statistics.ts'
import { printNoise, printTable, printTitle } from './rig/table.ts'

// The relay's process is killed while people write, a thousand times at random moments; after each
// kill everything that was ever acknowledged must still be there, byte for byte and in its place.

const rounds = 25
const killsPerRound = 40
const writers = 8

printTitle(
  `SIGKILL under load: ${rounds} data folders × ${killsPerRound} kills, ${writers} writers`,
)
const results: KillRun[] = []
for (let round = 0; round < rounds; round += 1) {
  const dataDir = mkdtempSync(join(tmpdir(), 'tillidsrum-kill-'))
  results.push(await runKills({ kills: killsPerRound, writers, dataDir }))
  rmSync(dataDir, { recursive: true })
}
const lost = sum(results.map((result) => result.lost))
printTable(
  ['kills', 'acknowledged', 'acknowledged and lost'],
  [
    [
      sum(results.map(({ kills }) => kills)),
      sum(results.map(({ acknowledged }) => acknowledged)),
      lost,
    ],
  ],
)
printNoise()
if (lost > 0) process.exitCode = 1

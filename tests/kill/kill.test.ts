import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { mayMount, runFullDisk } from './full-disk.ts'
import { runFull, runKills, startRelay } from './kill-run.ts'
import { runUrnKills } from './urn-kill-run.ts'

it('[R18] nothing acknowledged is lost when the relay is killed at any moment', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tillidsrum-kill-'))
  const { acknowledged, lost } = await runKills({ kills: 5, writers: 4, dataDir })
  expect(acknowledged).toBeGreaterThan(20)
  expect(lost).toBe(0)
  rmSync(dataDir, { recursive: true })
}, 180_000)

it('[R18] [S71] no answer that was acknowledged is lost or doubled when the relay is killed at any moment', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tillidsrum-urn-kill-'))
  const run = await runUrnKills({ kills: 4, voters: 6, slots: 8, dataDir })
  expect(run.acknowledged).toBeGreaterThan(20)
  expect(run).toMatchObject({ doubts: [], answered: 6 })
  rmSync(dataDir, { recursive: true })
}, 180_000)

it('[R10] a full disk costs an acknowledgement, never an entry, and ends with the disk', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tillidsrum-full-'))
  const { acknowledged, lost, refused, acknowledgedAfter } = await runFull(dataDir)
  expect(acknowledged).toBeGreaterThan(10)
  expect(refused).toBe('relay-full')
  expect(lost).toBe(0)
  expect(acknowledgedAfter).toBeGreaterThan(5)
  rmSync(dataDir, { recursive: true })
}, 60_000)

it('[R10] [R107] a disk without a byte left is said, keeps what it has, and takes more when there is room', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tillidsrum-disk-'))
  const hasDisk = mayMount(dataDir)
  if (!hasDisk) {
    process.stderr.write('No small disk may be mounted here: small files stand for one.\n')
  }
  const run = await (hasDisk ? runFullDisk(dataDir) : runFull(dataDir))
  const said = hasDisk ? { ready: [503, 200] } : {}
  expect(run).toMatchObject({ refused: 'relay-full', lost: 0, ...said })
  expect(run.acknowledged).toBeGreaterThan(10)
  expect(run.acknowledgedAfter).toBeGreaterThan(5)
  rmSync(dataDir, { recursive: true })
}, 180_000)

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '[R18] %s ends it cleanly',
  async (signal) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'tillidsrum-term-'))
    const relay = await startRelay(dataDir)
    relay.child.kill(signal)
    expect(await relay.gone).toBe(0)
    rmSync(dataDir, { recursive: true })
  },
  20_000,
)

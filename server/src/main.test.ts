import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'

let dataDir = ''
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tillidsrum-main-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

function start(settings: Readonly<Record<string, string>>) {
  const main = join(import.meta.dirname, 'main.ts')
  const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', ...settings }
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], { env, timeout: 20_000 })
  return { status, said: stdout.toString(), sentence: stderr.toString() }
}

it('[R17] says in one sentence that its port is taken', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve)
  })
  const { port } = other.address() as AddressInfo

  const { status, said, sentence } = start({ PORT: String(port), QUIET: 'yes' })

  expect(status).toBe(1)
  expect(said).toBe('')
  expect(sentence).toBe(`PORT ${port} is in use by another program. Nothing was started.\n`)
  other.close()
})

it('[R17] says in one sentence that its data is of a newer version', () => {
  const database = new DatabaseSync(join(dataDir, 'tillidsrum.db'))
  database.exec('pragma user_version = 99')
  database.close()

  const { status, sentence } = start({})

  expect(status).toBe(1)
  expect(sentence).toMatch(/^DATA_DIR .+ newer Tillidsrum.+ Nothing was started\.\n$/)
})

it('[R17] says in one sentence that its data folder is no folder', () => {
  const file = join(dataDir, 'file')
  writeFileSync(file, '')

  const { status, sentence } = start({ DATA_DIR: file })

  expect(status).toBe(1)
  expect(sentence).toMatch(/^DATA_DIR .+ Nothing was started\.\n$/)
})

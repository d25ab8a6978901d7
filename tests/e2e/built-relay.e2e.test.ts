import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { startRelay } from './relay.ts'

const root = join(import.meta.dirname, '../..')
let elsewhere = ''

beforeEach(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'tillidsrum-elsewhere-'))
})
afterEach(() => rmSync(elsewhere, { recursive: true }))

it('[R22] dist is all there is to copy, the addon that verifies included', async () => {
  cpSync(join(root, 'dist'), join(elsewhere, 'dist'), { recursive: true })

  const relay = await startRelay({}, elsewhere)

  expect(relay.log()).toContain('"verifier":"libsodium"')
  await relay.stop()
})

it('[R22] without the addon it starts all the same, and says that Node verifies', async () => {
  cpSync(join(root, 'dist'), join(elsewhere, 'dist'), { recursive: true })
  rmSync(join(elsewhere, 'dist/server/prebuilds'), { recursive: true })

  const relay = await startRelay({}, elsewhere)

  expect(relay.log()).toContain('"verifier":"openssl"')
  await relay.stop()
})

import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { hasRoomLeft } from './disk.ts'

it('[R107] a disk has room for two of the largest entries, or none', async () => {
  const disk = (bavail: number) => () => Promise.resolve({ bavail, bsize: 4096 })

  expect(await hasRoomLeft('data', disk(32))).toBe(true)
  expect(await hasRoomLeft('data', disk(31))).toBe(false)
})

it('[R107] a folder that is gone has none', async () => {
  expect(await hasRoomLeft(tmpdir())).toBe(true)
  expect(await hasRoomLeft(join(tmpdir(), 'no such folder'))).toBe(false)
})

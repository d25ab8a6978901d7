import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import vector from '../vectors/backup.json' with { type: 'json' }
import {
  backupSalt,
  mostBackupBytes,
  openBackup,
  parseBackup,
  sealBackup,
  type ReadBackup,
} from './backup.ts'
import { hexToBytes, toHex } from './hex.fixture.ts'
import { filled, flipBit, present } from './samples.fixture.ts'

const file = hexToBytes(vector.file)
const secret = hexToBytes(vector.secret)

const wholeOf = (read: ReadBackup) => present(read.ok ? read.backup : null)

describe('a backup', () => {
  test('[C75] is sealed byte for byte as written, and says what made its secret', async () => {
    const [random, iv] = [hexToBytes(vector.random), hexToBytes(vector.iv)]
    const content = hexToBytes(vector.content)

    expect(toHex(present(await sealBackup({ secret, random, content, iv })))).toBe(vector.file)
    expect(toHex(wholeOf(await parseBackup(file)).random)).toBe(vector.random)
    expect(toHex(backupSalt(random))).toBe(vector.salt)
  })

  test('[C76] gives back what was put into it, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (content) => {
        const toSeal = { secret, random: filled(16, 3), content, iv: filled(12, 4) }
        const read = await parseBackup(present(await sealBackup(toSeal)))
        expect(await openBackup(secret, wholeOf(read))).toEqual(content)
      }),
      { numRuns: 30 },
    )
  })

  test('[C76] opens with no other words, and under no other head', async () => {
    const backup = wholeOf(await parseBackup(file))

    expect(await openBackup(filled(32, 9), backup)).toBeNull()
    for (const bit of [0, 8 * 10, 8 * 11, 8 * 30]) {
      const head = flipBit(backup.head, bit)
      expect(await openBackup(secret, { ...backup, head })).toBeNull()
    }
  })

  test('[C76] tells its size padded: one byte and a hundred make files of one size', async () => {
    const sizes = await Promise.all(
      [1, 100].map(async (size) => {
        const toSeal = { secret, random: filled(16, 3), iv: filled(12, 4) }
        return present(await sealBackup({ ...toSeal, content: filled(size, 7) })).byteLength
      }),
    )
    expect(new Set(sizes).size).toBe(1)
  })

  test('[C78] is not made larger than what is read back', async () => {
    const toSeal = { secret, random: filled(16, 3), iv: filled(12, 4) }

    expect(await sealBackup({ ...toSeal, content: new Uint8Array(mostBackupBytes) })).toBeNull()
    expect(
      await sealBackup({ ...toSeal, content: new Uint8Array(mostBackupBytes - 40) }),
    ).toBeNull()
  })
})

describe('what is no backup', () => {
  test('[C77] is cut wherever it ends too early', async () => {
    for (const end of [1, 9, 10, 11, 30, 31, 60, file.byteLength - 1]) {
      expect(await parseBackup(file.subarray(0, end))).toEqual(refused('cut'))
    }
  })

  test('[C77] is of a newer version, also when no more of it is known', async () => {
    const newer = file.slice()
    newer[10] = 2

    expect(await parseBackup(newer)).toEqual(refused('newer'))
    expect(await parseBackup(newer.subarray(0, 11))).toEqual(refused('newer'))
  })

  test('[C77] is garbled when any bit behind the version changed, or something follows', async () => {
    const firstBit = 8 * 11
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: firstBit, max: 8 * file.byteLength - 1 }), async (bit) => {
        const read = await parseBackup(flipBit(file, bit))
        expect(read.ok ? 'ok' : read.reason).toMatch(/^(cut|garbled)$/u)
      }),
    )
    expect(await parseBackup(Uint8Array.of(...file, 0))).toEqual(refused('garbled'))
  })

  test('[C1] [C77] is never taken for one, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect((await parseBackup(bytes)).ok).toBe(false)
      }),
    )
    expect(await parseBackup(new Uint8Array(0))).toEqual(refused('not-a-backup'))
    expect(await parseBackup(filled(400, 0x50))).toEqual(refused('not-a-backup'))
  })

  test('[C78] is not looked into when it is too large', async () => {
    const large = new Uint8Array(mostBackupBytes + 1)
    large.set(file)

    expect(await parseBackup(large)).toEqual(refused('too-large'))
  })
})

function refused(reason: string) {
  return { ok: false, reason }
}

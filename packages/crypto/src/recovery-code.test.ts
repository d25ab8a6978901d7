import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import vectors from '../vectors/keyring.json' with { type: 'json' }
import { hexToBytes } from './hex.fixture.ts'
import { encodeRecoveryCode, parseRecoveryCode } from './recovery-code.ts'
import { exactly, filled } from './samples.fixture.ts'

const secrets = fc.uint8Array(exactly(16))
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

test('[C41] the code of the vectors is that of its secret', async () => {
  expect(await encodeRecoveryCode(hexToBytes(vectors.secret))).toBe(vectors.code)
})

test('[C41] a code is read back, however it is written', async () => {
  await fc.assert(
    fc.asyncProperty(secrets, async (secret) => {
      const code = await encodeRecoveryCode(secret)
      expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/u)
      const sloppy = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')}\n`
      expect(await parseRecoveryCode(code)).toEqual({ ok: true, secret })
      expect(await parseRecoveryCode(sloppy)).toEqual({ ok: true, secret })
      expect(await parseRecoveryCode(sloppy.replaceAll('1', 'l'))).toEqual({ ok: true, secret })
    }),
  )
})

test('[C42] one wrong sign, or two that changed places, is a typo', async () => {
  const code = (await encodeRecoveryCode(filled(16, 0x5a))).replaceAll('-', '')
  const mistakes = new Set(Array.from(code, (_, at) => mistakesAt(code, at)).flat())
  mistakes.delete(code)
  expect(mistakes.size).toBeGreaterThan(930)

  const read = await Promise.all([...mistakes].map(parseRecoveryCode))

  expect(read.filter((one) => one.ok || one.reason !== 'typo')).toEqual([])
})

function mistakesAt(code: string, at: number): readonly string[] {
  const [before, after] = [code.slice(0, at), code.slice(at + 1)]
  const swapped = before + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
  return [...Array.from(alphabet, (sign) => before + sign + after), swapped]
}

test('[C42] what is no code says how it is none', async () => {
  const code = await encodeRecoveryCode(filled(16, 1))

  expect(await parseRecoveryCode('')).toEqual(wrong('short'))
  expect(await parseRecoveryCode(code.slice(0, -1))).toEqual(wrong('short'))
  expect(await parseRecoveryCode(`${code}7`)).toEqual(wrong('long'))
  expect(await parseRecoveryCode(code.replace(/.$/u, 'U'))).toEqual(wrong('foreign'))
  expect(await parseRecoveryCode('æ'.repeat(100_000))).toEqual(wrong('foreign'))
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      expect((await parseRecoveryCode(text)).ok).toBe(false)
    }),
  )
})

function wrong(reason: string) {
  return { ok: false, reason }
}

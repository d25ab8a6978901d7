import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'

import { rfc9497 } from './rfc9497.fixture.ts'
import { loadRistretto } from './ristretto.ts'
import { createTokenKey } from './token-key.ts'
import { createUrnKey, newUrnSecret } from './urn-key.ts'

const group = await loadRistretto()
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (of: Uint8Array) => Buffer.from(of).toString('hex')

describe('a token key', () => {
  const key = createTokenKey(group, { secret: bytes(rfc9497.secret), info: bytes(rfc9497.info) })

  it.each(rfc9497.evaluations)('[R42] evaluates $input as RFC 9497 does', (vector) => {
    expect(hex(key.evaluate(bytes(vector.blinded)))).toBe(vector.evaluated)
    expect(hex(group.multiplyBase(bytes(rfc9497.secret)))).toBe(rfc9497.publicKey)
  })

  it.each(rfc9497.evaluations)('[R42] knows the token of RFC 9497 for $input', (vector) => {
    const token = { input: bytes(vector.input), output: bytes(vector.output) }
    const other = createTokenKey(group, { secret: bytes(rfc9497.secret), info: bytes('00') })

    expect(key.isToken(token)).toBe(true)
    expect(other.isToken(token)).toBe(false)
    expect(key.isToken({ ...token, input: bytes('01') })).toBe(false)
    expect(key.isToken({ ...token, output: new Uint8Array(64) })).toBe(false)
  })
})

describe('an urn key', () => {
  const urnId = randomBytes(16)
  const key = createUrnKey(group, { urnId, secret: newUrnSecret(group, randomBytes) }, randomBytes)
  const element = () => group.multiplyBase(newUrnSecret(group, randomBytes))

  it('[R41] evaluates the same element to the same, and to another in each slot', async () => {
    const one = element()
    const first = await key.evaluate([one, one, one])
    const again = await key.evaluate([one, one, one])

    expect(again?.evaluated).toEqual(first?.evaluated)
    expect(new Set(first?.evaluated.map(hex)).size).toBe(3)
  })

  it.each([
    ['the identity', new Uint8Array(32)],
    ['no element', new Uint8Array(32).fill(255)],
  ])('[R41] gives nothing when one of them is %s', async (_, odd) => {
    expect(await key.evaluate([element(), odd])).toBeNull()
  })
})

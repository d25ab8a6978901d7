import { generateKeyPairSync, sign } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { edges } from './ed25519.fixture.ts'
import { openssl, type Ed25519 } from './ed25519.ts'
import { fastestEd25519 } from './sodium.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const rawKey = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(12))
const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })

const sodium = fastestEd25519()

function isAccepted(ed25519: Ed25519, key: Uint8Array, signed: readonly Uint8Array[]): boolean {
  const [message = new Uint8Array(), signature = new Uint8Array()] = signed
  return ed25519.importKey(key)?.verifies(message, signature) ?? false
}

describe.each([openssl, sodium])('$name', (ed25519) => {
  it('[R21] accepts what was signed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (message) => {
        expect(isAccepted(ed25519, rawKey, [message, sign(null, message, privateKey)])).toBe(true)
      }),
    )
  })

  it('[R21] refuses every changed bit of a signature, a key and a message', () => {
    const message = Buffer.from('Søndag 20:40')
    const signature = sign(null, message, privateKey)
    for (const [at, part] of [signature, rawKey, message].entries()) {
      for (let bit = 0; bit < part.byteLength * 8; bit += 1) {
        const changed = Uint8Array.from(part)
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        const [itsSignature = signature, itsKey = rawKey, itsMessage = message] = [0, 1, 2].map(
          (index) => (index === at ? changed : undefined),
        )
        expect(isAccepted(ed25519, itsKey, [itsMessage, itsSignature])).toBe(false)
      }
    }
  })

  it.each([0, 31, 33, 64])('[R21] %i bytes are no key', (length) => {
    const signature = sign(null, rawKey, privateKey)
    expect(isAccepted(ed25519, new Uint8Array(length), [rawKey, signature])).toBe(false)
  })

  it.each([0, 32, 63, 65, 128])('[R21] %i bytes are no signature', (length) => {
    const signature = Buffer.alloc(length)
    sign(null, rawKey, privateKey).copy(signature)
    expect(isAccepted(ed25519, rawKey, [rawKey, signature])).toBe(false)
  })

  it.each(edges)('[R21] $name: accepted $isAccepted', ({ key, message, signature, ...edge }) => {
    expect(isAccepted(ed25519, key, [message, signature])).toBe(edge.isAccepted)
  })

  it('[R21] keeps its key when the bytes it came in are used again', () => {
    const bytes = rawKey.slice()
    const key = ed25519.importKey(bytes)
    bytes.fill(0)
    expect(key?.verifies(rawKey, sign(null, rawKey, privateKey))).toBe(true)
  })
})

describe('both', () => {
  it('[R21] answer alike, whatever the bytes', () => {
    const signed = fc
      .tuple(fc.uint8Array({ maxLength: 80 }), fc.nat({ max: 63 }), fc.nat({ max: 255 }))
      .map(([message, at, byte]) => {
        const signature = Uint8Array.from(sign(null, message, privateKey))
        signature[at] = byte
        return { key: rawKey, message, signature }
      })
    const anything = fc.record({
      key: bytesOf(32),
      message: fc.uint8Array({ maxLength: 80 }),
      signature: bytesOf(64),
    })
    fc.assert(
      fc.property(fc.oneof(signed, anything), ({ key, message, signature }) => {
        expect(isAccepted(sodium, key, [message, signature])).toBe(
          isAccepted(openssl, key, [message, signature]),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('[R21] are asked about signatures that only the cofactor would save', () => {
    const saved = edges.filter(({ holds }) => holds === 'cofactored')
    expect(saved.map(({ isAccepted: accepted }) => accepted)).toEqual([false, false])
    expect(edges.filter(({ holds }) => holds === 'none')).toEqual([])
  })
})

describe('the one that is taken', () => {
  // On every platform that we bring Node for.
  it('[R22] is libsodium', () => {
    expect(sodium.name).toBe('libsodium')
  })

  it("[R22] is Node's own where no addon loads", () => {
    const load = () => {
      throw new Error('not found')
    }
    expect(fastestEd25519(load)).toBe(openssl)
  })

  it.each([
    ['that has no such function', {}],
    ['that is none', null],
    ['that accepts everything', { crypto_sign_verify_detached: () => true }],
    ['that refuses everything', { crypto_sign_verify_detached: () => false }],
  ])("[R22] is Node's own beside an addon %s", (_, addon) => {
    expect(fastestEd25519(() => addon)).toBe(openssl)
  })
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pad, paddedSize, unpad } from './pad.ts'
import { filled } from './samples.fixture.ts'

test('[C12] unpadding gives back what was padded', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
      expect(unpad(pad(bytes))).toEqual(bytes)
    }),
  )
})

test('[C13] nothing is smaller than the floor or larger than the bound', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9_000_000 }), (length) => {
      const padded = paddedSize(length)
      expect(padded).toBeGreaterThanOrEqual(Math.max(128, length + 4))
      expect(padded - length).toBeLessThanOrEqual(Math.max(128, length * 0.12))
    }),
  )
})

test('[C13] lengths fall into few sizes, and a longer text never into a smaller one', () => {
  const sizes = Array.from({ length: 65_536 }, (_, length) => paddedSize(length))

  expect(new Set(sizes).size).toBeLessThan(160)
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
})

test('[C14] a length that does not belong to the size is refused', () => {
  const padded = pad(filled(200, 1))
  const claimed = (length: number) => {
    const changed = padded.slice()
    new DataView(changed.buffer).setUint32(0, length)
    return unpad(changed)
  }

  expect(claimed(200)).not.toBeNull()
  for (const length of [0, 3, 124, 220, 4_294_967_295]) expect(claimed(length)).toBeNull()
})

test('[C14] a byte that is not zero after the text is refused', () => {
  const padded = pad(filled(50, 1))

  for (let at = 54; at < 128; at++) {
    const whispering = padded.slice()
    whispering[at] = 1
    expect(unpad(whispering)).toBeNull()
  }
})

test('[C14] what was cut or lengthened is refused', () => {
  const padded = pad(filled(500, 1))

  for (const size of [0, 3, 127, 504, padded.byteLength - 1]) {
    expect(unpad(padded.subarray(0, size))).toBeNull()
  }
  const lengthened = new Uint8Array(padded.byteLength + 1)
  lengthened.set(padded)
  expect(unpad(lengthened)).toBeNull()
})

test('[C1] random bytes are unpadded or refused, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const unpadded = unpad(bytes)
      expect(unpadded === null ? bytes : pad(unpadded)).toEqual(bytes)
    }),
  )
})

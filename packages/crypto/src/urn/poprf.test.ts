import { expect, test } from 'vitest'

import rfc from '../../vectors/rfc9497-poprf.json' with { type: 'json' }
import { hexToBytes, toHex } from '../hex.fixture.ts'
import { present } from '../samples.fixture.ts'
import { blind, finalize, parseElement, parseScalar, Point, tweakOf } from './poprf.ts'

test.each(rfc.evaluations)('[C81] RFC 9497 blinds $input as we do', (vector) => {
  const by = present(parseScalar(hexToBytes(vector.blind)))

  expect(toHex(blind(hexToBytes(vector.input), by))).toBe(vector.blinded)
})

test.each(rfc.evaluations)('[C81] RFC 9497 comes to the same output for $input', async (vector) => {
  const output = await finalize({
    input: hexToBytes(vector.input),
    info: hexToBytes(vector.info),
    element: present(parseElement(hexToBytes(vector.evaluated))),
    by: present(parseScalar(hexToBytes(vector.blind))),
  })

  expect(toHex(output)).toBe(vector.output)
})

test.each(rfc.evaluations)('[C81] RFC 9497 evaluates under the same tweak', (vector) => {
  const secret = present(parseScalar(hexToBytes(rfc.secret)))
  const tweaked = secret + tweakOf(hexToBytes(vector.info))
  const evaluated = present(parseElement(hexToBytes(vector.evaluated)))

  expect(toHex(evaluated.multiply(tweaked % Point.Fn.ORDER).toBytes())).toBe(vector.blinded)
})

test('[C1] bytes that are no element, and the identity, are none', () => {
  expect(parseElement(new Uint8Array(32))).toBeNull()
  expect(parseElement(new Uint8Array(31))).toBeNull()
  expect(parseElement(new Uint8Array(32).fill(255))).toBeNull()
  expect(parseElement(undefined)).toBeNull()
  expect(parseScalar(new Uint8Array(32).fill(255))).toBeNull()
  expect(parseScalar(new Uint8Array(5))).toBeNull()
})

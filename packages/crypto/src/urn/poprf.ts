import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js'

import { ascii, concat, unshared } from '../bytes.ts'
import { u16 } from './seat.ts'

// The client's half of POPRF over ristretto255-SHA512 (RFC 9497 section 3.3.3, mode 0x02).

export const { Point } = ristretto255
const { Fn } = Point
export type Element = typeof Point.BASE

const context = ascii('OPRFV1-\x02-ristretto255-SHA512')

export function blind(input: Uint8Array, by: bigint): Uint8Array {
  const element = ristretto255_hasher.hashToCurve(input, { DST: domainOf('HashToGroup-', context) })
  return element.multiply(by).toBytes()
}

export type Evaluated = {
  readonly input: Uint8Array
  readonly info: Uint8Array
  readonly element: Element
  readonly by: bigint
}

/** The output: what only who has the input and was given the element can know, and the maker can check. */
export function finalize({
  input,
  info,
  element,
  by,
}: Evaluated): Promise<Uint8Array<ArrayBuffer>> {
  const bare = element.multiply(Fn.inv(by)).toBytes()
  return sha512(framed(input), framed(info), framed(bare), ascii('Finalize'))
}

/** What the public information makes of the secret: in its place stands secret + tweak. */
export function tweakOf(info: Uint8Array): bigint {
  return hashToScalar(concat(ascii('Info'), framed(info)), context)
}

export function hashToScalar(input: Uint8Array, domain: Uint8Array): bigint {
  return ristretto255_hasher.hashToScalar(input, { DST: domainOf('HashToScalar-', domain) })
}

function domainOf(label: string, of: Uint8Array): Uint8Array {
  return concat(ascii(label), of)
}

/** Null for bytes that are no element, and for the identity, which every key leaves as it is. */
export function parseElement(bytes: Uint8Array | undefined): Element | null {
  try {
    const element = Point.fromBytes(bytes ?? new Uint8Array())
    return element.equals(Point.ZERO) ? null : element
  } catch {
    return null
  }
}

export function parseScalar(bytes: Uint8Array): bigint | null {
  try {
    return Fn.fromBytes(bytes)
  } catch {
    return null
  }
}

export function framed(bytes: Uint8Array): Uint8Array {
  return concat(u16(bytes.byteLength), bytes)
}

export async function sha512(...parts: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-512', unshared(concat(...parts))))
}

import { hash } from 'node:crypto'

// ristretto255 and its scalars (RFC 9496) by libsodium, and hashing to both (RFC 9380, RFC 9497).
// Elements and scalars are their 32 bytes; scalars are little-endian, as the suite has them.

export type Element = Uint8Array
export type Scalar = Uint8Array

export interface Ristretto {
  /** Throws on bytes that are no element, and where the product is the identity. */
  multiply(element: Element, scalar: Scalar): Element
  multiplyBase(scalar: Scalar): Element
  add(a: Element, b: Element): Element
  hashToElement(input: Uint8Array, context: Uint8Array): Element
  hashToScalar(input: Uint8Array, context: Uint8Array): Scalar
  /** From 64 random bytes. */
  toScalar(uniform: Uint8Array): Scalar
  addScalars(a: Scalar, b: Scalar): Scalar
  subtractScalars(a: Scalar, b: Scalar): Scalar
  multiplyScalars(a: Scalar, b: Scalar): Scalar
  invert(scalar: Scalar): Scalar
}

/** The library is not loaded before the first urn: a relay without one starts as fast as before. */
export async function loadRistretto(): Promise<Ristretto> {
  const { default: sodium } = await import('libsodium-wrappers-sumo')
  await sodium.ready
  return {
    multiply: (element, scalar) => sodium.crypto_scalarmult_ristretto255(scalar, element),
    multiplyBase: (scalar) => sodium.crypto_scalarmult_ristretto255_base(scalar),
    add: (a, b) => sodium.crypto_core_ristretto255_add(a, b),
    hashToElement: (input, context) =>
      sodium.crypto_core_ristretto255_from_hash(expand(input, `HashToGroup-`, context)),
    hashToScalar: (input, context) =>
      sodium.crypto_core_ristretto255_scalar_reduce(expand(input, `HashToScalar-`, context)),
    toScalar: (uniform) => sodium.crypto_core_ristretto255_scalar_reduce(uniform),
    addScalars: (a, b) => sodium.crypto_core_ristretto255_scalar_add(a, b),
    subtractScalars: (a, b) => sodium.crypto_core_ristretto255_scalar_sub(a, b),
    multiplyScalars: (a, b) => sodium.crypto_core_ristretto255_scalar_mul(a, b),
    invert: (scalar) => sodium.crypto_core_ristretto255_scalar_invert(scalar),
  }
}

const outputBytes = 64
const blockBytes = 128

/** expand_message_xmd with SHA-512 (RFC 9380 section 5.3.1) to one block: 64 bytes. */
function expand(input: Uint8Array, label: string, context: Uint8Array): Uint8Array {
  const tag = Buffer.concat([Buffer.from(label), context])
  const dst = Buffer.concat([tag, Uint8Array.of(tag.byteLength)])
  const block = [new Uint8Array(blockBytes), input, Uint8Array.of(0, outputBytes, 0), dst]
  const first = hash('sha512', Buffer.concat(block), 'buffer')
  return hash('sha512', Buffer.concat([first, Uint8Array.of(1), dst]), 'buffer')
}

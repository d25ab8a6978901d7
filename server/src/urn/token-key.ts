import { hash, timingSafeEqual } from 'node:crypto'

import { framed } from './framing.ts'
import type { Element, Ristretto, Scalar } from './ristretto.ts'

// The server's half of POPRF over ristretto255-SHA512 (RFC 9497 section 3.3.3, mode 0x02).

const context = Buffer.from('OPRFV1-\x02-ristretto255-SHA512', 'latin1')
const finalize = Buffer.from('Finalize')

export interface Token {
  readonly input: Uint8Array
  /** 64 bytes. */
  readonly output: Uint8Array
}

/** What a secret key is under one piece of public information: a token of one is none of another. */
export interface TokenKey {
  /** Throws on bytes that are no element, and on the identity. */
  evaluate(blinded: Element): Element
  isToken(token: Token): boolean
}

export function createTokenKey(
  group: Ristretto,
  { secret, info }: { readonly secret: Scalar; readonly info: Uint8Array },
): TokenKey {
  const tweak = group.hashToScalar(Buffer.concat([Buffer.from('Info'), framed(info)]), context)
  const inverse = group.invert(group.addScalars(secret, tweak))
  const evaluate = (element: Element) => group.multiply(element, inverse)

  return {
    evaluate,
    isToken({ input, output }) {
      const element = evaluate(group.hashToElement(input, context))
      const parts = [framed(input), framed(info), framed(element), finalize]
      return timingSafeEqual(hash('sha512', Buffer.concat(parts), 'buffer'), output)
    },
  }
}

import { createHash } from 'node:crypto'

import { framed, u16 } from './framing.ts'
import type { Element, Ristretto, Scalar } from './ristretto.ts'
import { createTokenKey, type Token, type TokenKey } from './token-key.ts'

/** What an urn's secret can do. It is made with the urn, and goes when the urn closes. */
export interface UrnKey {
  readonly publicKey: Element
  /** Answers element i for slot i, all with one proof; null when one of them is no element. */
  evaluate(blinded: readonly Element[]): Promise<Tokens | null>
  /** Whether this urn gave that output for that input, in that slot. */
  isToken(slot: number, token: Token): boolean
}

interface Tokens {
  readonly evaluated: readonly Element[]
  readonly proof: Uint8Array
}

interface UrnSecret {
  readonly urnId: Uint8Array
  readonly secret: Scalar
}

type RandomBytes = (length: number) => Uint8Array

/** So many slots are worked at one go; then other connections have their turn. */
const slotsAtOnce = 8

export function createUrnKey(
  group: Ristretto,
  { urnId, secret }: UrnSecret,
  randomBytes: RandomBytes,
): UrnKey {
  const publicKey = group.multiplyBase(secret)
  const keys: TokenKey[] = []
  const keyOf = (slot: number) =>
    (keys[slot] ??= createTokenKey(group, { secret, info: infoOf(urnId, slot) }))

  return {
    publicKey,
    async evaluate(blinded) {
      const evaluated = await evaluateAll(blinded, (element, slot) => keyOf(slot).evaluate(element))
      if (evaluated === null) return null
      const random = group.toScalar(randomBytes(64))
      const proof = await prove(group, { secret, publicKey, blinded, evaluated, random })
      return { evaluated, proof }
    },
    isToken: (slot, token) => keyOf(slot).isToken(token),
  }
}

export function newUrnSecret(group: Ristretto, randomBytes: RandomBytes): Scalar {
  return group.toScalar(randomBytes(64))
}

/** A token is asked for and shown under the urn and the slot, so that it is good for no other. */
function infoOf(urnId: Uint8Array, slot: number): Uint8Array {
  return Buffer.concat([Buffer.from('tillidsrum/1 urn'), urnId, u16(slot)])
}

/**
 * Attack: the identity would come back as itself under every key. Libsodium multiplies neither it nor bytes
 * that are no element, and the slots behind such a one are not worked on.
 */
async function evaluateAll(
  blinded: readonly Element[],
  evaluate: (element: Element, slot: number) => Element,
): Promise<readonly Element[] | null> {
  try {
    return await inTurns(blinded, evaluate)
  } catch {
    return null
  }
}

// One proof for all slots. In slot i, evaluated = 1/(secret + tweak) × blinded, so that
// secret × evaluated = blinded − tweak × evaluated, which the asker can compute: the same secret for
// every slot, and the batch proof of RFC 9497 section 2.2 does it. Its weights are our own: there each
// hangs on its own pair alone, and whoever answers fifty at once could look for errors that cancel out
// (a generalised birthday). Here each hangs on all pairs.

const proofContext = Buffer.from('tillidsrum/1 urn-proof')

interface Proving {
  readonly secret: Scalar
  readonly publicKey: Element
  readonly blinded: readonly Element[]
  readonly evaluated: readonly Element[]
  readonly random: Scalar
}

async function prove(group: Ristretto, proving: Proving): Promise<Uint8Array> {
  const { secret, publicKey, evaluated, random } = proving
  const seed = seedOf(proving)
  const weighted = await inTurns(evaluated, (element, slot) =>
    group.multiply(element, group.hashToScalar(Buffer.concat([seed, u16(slot)]), proofContext)),
  )
  const sum = weighted.reduce((total, element) => group.add(total, element))
  const parts = [
    publicKey,
    sum,
    group.multiply(sum, secret),
    group.multiplyBase(random),
    group.multiply(sum, random),
  ]
  const transcript = Buffer.concat([seed, ...parts, Buffer.from('Challenge')])
  const challenge = group.hashToScalar(transcript, proofContext)
  const response = group.subtractScalars(random, group.multiplyScalars(challenge, secret))
  return Buffer.concat([challenge, response])
}

function seedOf({ publicKey, blinded, evaluated }: Proving): Uint8Array {
  const hash = createHash('sha512').update(framed(proofContext)).update(publicKey)
  for (const element of [...blinded, ...evaluated]) hash.update(element)
  return hash.update('Seed').digest()
}

async function inTurns<T>(
  elements: readonly Element[],
  work: (element: Element, at: number) => T,
): Promise<T[]> {
  const done: T[] = []
  for (const [at, element] of elements.entries()) {
    if (at % slotsAtOnce === 0) await new Promise((resolve) => setImmediate(resolve))
    done.push(work(element, at))
  }
  return done
}

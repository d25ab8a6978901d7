import { pippenger } from '@noble/curves/abstract/curve.js'

import { ascii, concat } from '../bytes.ts'
import {
  blind,
  finalize,
  framed,
  hashToScalar,
  parseElement,
  parseScalar,
  Point,
  sha512,
  tweakOf,
  type Element,
} from './poprf.ts'
import { u16, type Seat } from './seat.ts'

// A voter's tokens: one for each slot, none of which the relay can tie to her, and one proof that all of
// them were made with the urn's one key. The specification (../../SPEC.md, Urns) has the why.

const { Fn } = Point
const proofContext = ascii('tillidsrum/1 urn-proof')
const blindContext = ascii('tillidsrum/1 urn-blind')

export type Token = {
  readonly input: Uint8Array
  /** 64 bytes. */
  readonly output: Uint8Array
}

/** The elements to ask tokens for, from slot 0 on. The same seat and urn give the same ones. */
export async function blindSlots(seat: Seat, count: number): Promise<Uint8Array[]> {
  const blinded: Uint8Array[] = []
  for (let slot = 0; slot < count; slot += 1) {
    const { input, blindSeed } = await seat.slot(slot)
    blinded.push(blind(input, blindOf(blindSeed)))
  }
  return blinded
}

export type Issued = {
  readonly publicKey: Uint8Array
  readonly blinded: readonly Uint8Array[]
  readonly evaluated: readonly Uint8Array[]
  readonly proof: Uint8Array
}

/** Null when they were not all made with the key that belongs to the public one. */
export async function openTokens(seat: Seat, issued: Issued): Promise<Token[] | null> {
  const pairs = readPairs(issued)
  if (pairs === null || !(await isProved(seat.urnId, issued, pairs))) return null
  const tokens: Token[] = []
  for (const [slot, { evaluated: element }] of pairs.entries()) {
    const { input, blindSeed } = await seat.slot(slot)
    const by = blindOf(blindSeed)
    const output = await finalize({ input, info: infoOf(seat.urnId, slot), element, by })
    tokens.push({ input, output })
  }
  return tokens
}

type Pair = { readonly blinded: Element; readonly evaluated: Element }

function readPairs({ blinded, evaluated }: Issued): Pair[] | null {
  if (blinded.length !== evaluated.length) return null
  const pairs: Pair[] = []
  for (const [at, bytes] of blinded.entries()) {
    const pair = { blinded: parseElement(bytes), evaluated: parseElement(evaluated[at]) }
    if (pair.blinded === null || pair.evaluated === null) return null
    pairs.push({ blinded: pair.blinded, evaluated: pair.evaluated })
  }
  return pairs
}

async function isProved(
  urnId: Uint8Array,
  issued: Issued,
  pairs: readonly Pair[],
): Promise<boolean> {
  const { proof } = issued
  const publicKey = parseElement(issued.publicKey)
  const [challenge, response] = [parseScalar(proof.slice(0, 32)), parseScalar(proof.slice(32))]
  if (publicKey === null || challenge === null || response === null) return false
  const seed = await seedOf(issued)
  const { sum, product } = weighedSums(urnId, seed, pairs)
  // That one secret makes the public key of the base, and the product of the sum.
  const parts = [
    publicKey,
    sum,
    product,
    times(Point.BASE, response).add(times(publicKey, challenge)),
    times(sum, response).add(times(product, challenge)),
  ].map((element) => element.toBytes())
  return hashToScalar(concat(seed, ...parts, ascii('Challenge')), proofContext) === challenge
}

/** What was evaluated, and what the secret must make of it, under weights that nobody can choose. */
function weighedSums(urnId: Uint8Array, seed: Uint8Array, pairs: readonly Pair[]) {
  const weights = pairs.map((_, slot) => hashToScalar(concat(seed, u16(slot)), proofContext))
  const tweaked = weights.map((weight, slot) =>
    Fn.mul(weight, Fn.neg(tweakOf(infoOf(urnId, slot)))),
  )
  const evaluated = pairs.map((pair) => pair.evaluated)
  const blinded = pairs.map((pair) => pair.blinded)
  return {
    sum: sumOf(evaluated, weights),
    product: sumOf([...blinded, ...evaluated], [...weights, ...tweaked]),
  }
}

function seedOf({ publicKey, blinded, evaluated }: Issued): Promise<Uint8Array<ArrayBuffer>> {
  return sha512(framed(proofContext), publicKey, ...blinded, ...evaluated, ascii('Seed'))
}

/** A token is asked for and shown under the urn and the slot, so that it is good for no other. */
function infoOf(urnId: Uint8Array, slot: number): Uint8Array {
  return concat(ascii('tillidsrum/1 urn'), urnId, u16(slot))
}

function blindOf(seed: Uint8Array): bigint {
  return hashToScalar(seed, blindContext)
}

// These two only for what everybody may know: how long they take tells of the scalars.

function times(element: Element, scalar: bigint): Element {
  return element.multiplyUnsafe(scalar)
}

function sumOf(elements: Element[], scalars: bigint[]): Element {
  return pippenger(Point, elements, scalars)
}

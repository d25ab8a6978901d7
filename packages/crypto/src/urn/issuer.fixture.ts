import { ascii, concat } from '../bytes.ts'
import { framed, hashToScalar, parseElement, Point, sha512, tweakOf } from './poprf.ts'
import { u16, type Seat } from './seat.ts'
import type { Issued } from './tokens.ts'

const { Fn } = Point
const proofContext = ascii('tillidsrum/1 urn-proof')

/** Stands in for the relay: gives tokens with one key, or with others in some slots. */
export async function issue(
  seat: Seat,
  blinded: readonly Uint8Array[],
  keys: { readonly secret: bigint; readonly of?: (slot: number) => bigint },
): Promise<Issued> {
  const { secret, of = () => secret } = keys
  const evaluated = blinded.map((bytes, slot) => {
    const tweak = tweakOf(concat(ascii('tillidsrum/1 urn'), seat.urnId, u16(slot)))
    const element = parseElement(bytes)
    if (element === null) throw new Error('a blinded element is one')
    return element.multiply(Fn.inv(Fn.add(of(slot), tweak))).toBytes()
  })
  const publicKey = Point.BASE.multiply(secret).toBytes()
  const proof = await prove(secret, { publicKey, blinded, evaluated })
  return { publicKey, blinded, evaluated, proof }
}

async function prove(secret: bigint, issued: Omit<Issued, 'proof'>): Promise<Uint8Array> {
  const { publicKey, blinded, evaluated } = issued
  const elements = [publicKey, ...blinded, ...evaluated]
  const seed = await sha512(framed(proofContext), ...elements, ascii('Seed'))
  const sum = evaluated.reduce((total, bytes, slot) => {
    const weight = hashToScalar(concat(seed, u16(slot)), proofContext)
    return total.add(Point.fromBytes(bytes).multiply(weight))
  }, Point.ZERO)
  const random = 123_456_789n
  const parts = [sum, sum.multiply(secret), Point.BASE.multiply(random), sum.multiply(random)]
  const transcript = [seed, publicKey, ...parts.map((part) => part.toBytes()), ascii('Challenge')]
  const challenge = hashToScalar(concat(...transcript), proofContext)
  const response = Fn.sub(random, Fn.mul(challenge, secret))
  return concat(Fn.toBytes(challenge), Fn.toBytes(response))
}

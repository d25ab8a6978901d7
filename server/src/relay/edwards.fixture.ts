import { createHash } from 'node:crypto'

// The curve of RFC 8032 §5.1 as its formulas read, slow and without a branch for anything: to make the
// signatures that no honest signer makes, and that implementations are known to disagree about.

export type Point = readonly [x: bigint, y: bigint]

const p = 2n ** 255n - 19n
/** The order of the base point. */
export const order = 2n ** 252n + 27742317777372353535851937790883648493n
const d = modulo(-121665n * inverse(121666n), p)
export const identity: Point = [0n, 1n]
export const base = pointAt(modulo(4n * inverse(5n), p)) ?? identity

export function add([x1, y1]: Point, [x2, y2]: Point): Point {
  const product = modulo(d * x1 * x2 * y1 * y2, p)
  return [
    modulo((x1 * y2 + x2 * y1) * inverse(1n + product), p),
    modulo((y1 * y2 + x1 * x2) * inverse(1n - product), p),
  ]
}

export function multiply(times: bigint, point: Point): Point {
  let sum = identity
  let doubled = point
  for (let rest = times; rest > 0n; rest >>= 1n) {
    if (rest & 1n) sum = add(sum, doubled)
    doubled = add(doubled, doubled)
  }
  return sum
}

/** A point whose eighth multiple, and no lower, is the identity. */
export function pointOfOrderEight(): Point {
  for (let y = 2n; ; y += 1n) {
    const point = pointAt(y)
    if (point === null) continue
    const torsion = multiply(order, point)
    if (!isSame(multiply(4n, torsion), identity)) return torsion
  }
}

export function encode([x, y]: Point): Buffer {
  return encodeNumber(y | ((x & 1n) << 255n))
}

export function encodeNumber(number: bigint): Buffer {
  return Buffer.from(Buffer.from(number.toString(16).padStart(64, '0'), 'hex').toReversed())
}

/** The number that binds a signature to its key and message. */
export function challengeOf(r: Uint8Array, key: Uint8Array, message: Uint8Array): bigint {
  const digest = createHash('sha512').update(r).update(key).update(message).digest()
  return modulo(BigInt(`0x${Buffer.from(digest.toReversed()).toString('hex')}`), order)
}

export interface Claim {
  readonly key: Point
  readonly r: Point
  readonly s: bigint
  readonly challenge: bigint
}

/** `exact`: RFC 8032's equation without the cofactor, and `cofactored` with it. */
export function equations({ key, r, s, challenge }: Claim) {
  const left = multiply(s, base)
  const right = add(r, multiply(challenge, key))
  return { exact: isSame(left, right), cofactored: isSame(multiply(8n, left), multiply(8n, right)) }
}

function isSame(one: Point, other: Point): boolean {
  return one[0] === other[0] && one[1] === other[1]
}

/** The one with an even x; null where no point is so high. */
function pointAt(y: bigint): Point | null {
  const square = modulo((y * y - 1n) * inverse(d * y * y + 1n), p)
  const root = power(square, (p + 3n) / 8n)
  const turned = modulo(root * power(2n, (p - 1n) / 4n), p)
  const x = [root, turned].find((one) => modulo(one * one - square, p) === 0n)
  if (x === undefined) return null
  return [x & 1n ? modulo(-x, p) : x, y]
}

function inverse(number: bigint): bigint {
  return power(modulo(number, p), p - 2n)
}

function power(number: bigint, exponent: bigint): bigint {
  let result = 1n
  let squared = number
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * squared) % p
    squared = (squared * squared) % p
  }
  return result
}

function modulo(number: bigint, by: bigint): bigint {
  return ((number % by) + by) % by
}

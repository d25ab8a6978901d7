import { ascii, concat, invariant } from './bytes.ts'
import { sha256 } from './hash.ts'

// What a person writes on paper and types again years later: 30 signs in six groups of five.
//
//   secret 16 bytes | the first 22 bits of SHA-256("tillidsrum/1 recovery" | secret)
//
// in Crockford's base 32 (crockford.com/base32), which has no I, L, O or U.

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const secretBytes = 16
const checkBits = 22
const signs = 30
const signsInGroup = 5

export async function encodeRecoveryCode(secret: Uint8Array): Promise<string> {
  invariant(secret.byteLength === secretBytes, 'a recovery code holds 16 bytes')
  const check = await checkOf(secret)
  let left = (bytesToNumber(secret) << BigInt(checkBits)) | check
  let text = ''
  for (let at = 0; at < signs; at += 1) {
    text = alphabet.charAt(Number(left & 31n)) + text
    left >>= 5n
  }
  return text.match(eachGroup)?.join('-') ?? text
}

const eachGroup = new RegExp(`.{${signsInGroup}}`, 'gu')

export type ReadRecoveryCode =
  | { readonly ok: true; readonly secret: Uint8Array }
  /** `typo`: it is as long as a code, and its check does not hold. `foreign`: a sign that no code has. */
  | { readonly ok: false; readonly reason: 'short' | 'long' | 'foreign' | 'typo' }

/** Spaces, hyphens and small letters are forgiven; O is read as 0, I and L as 1. */
export async function parseRecoveryCode(text: string): Promise<ReadRecoveryCode> {
  const typed = text.slice(0, mostTyped).replaceAll(/[\s\p{Pd}]/gu, '')
  const values = Array.from(typed.toUpperCase(), (sign) => valuesBySign.get(sign))
  const known = values.filter((value) => value !== undefined)
  if (known.length < values.length) return { ok: false, reason: 'foreign' }
  if (known.length < signs) return { ok: false, reason: 'short' }
  if (known.length > signs) return { ok: false, reason: 'long' }
  const whole = known.reduce((sum, value) => (sum << 5n) | BigInt(value), 0n)
  const secret = numberToBytes(whole >> BigInt(checkBits))
  const check = whole & ((1n << BigInt(checkBits)) - 1n)
  return check === (await checkOf(secret)) ? { ok: true, secret } : { ok: false, reason: 'typo' }
}

/** More than anybody types of 30 signs, and little to look through. */
const mostTyped = 200

const valuesBySign = new Map<string, number>([
  ...Array.from(alphabet, (sign, value): [string, number] => [sign, value]),
  ['O', 0],
  ['I', 1],
  ['L', 1],
])

async function checkOf(secret: Uint8Array): Promise<bigint> {
  const digest = await sha256(concat(ascii('tillidsrum/1 recovery'), secret))
  return bytesToNumber(digest.subarray(0, 3)) >> 2n
}

function bytesToNumber(bytes: Uint8Array): bigint {
  return bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n)
}

function numberToBytes(number: bigint): Uint8Array {
  const shift = (at: number) => BigInt(8 * (secretBytes - 1 - at))
  return Uint8Array.from({ length: secretBytes }, (_, at) => Number((number >> shift(at)) & 255n))
}

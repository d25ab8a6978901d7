import {
  add,
  base,
  challengeOf,
  encode,
  encodeNumber,
  equations,
  identity,
  multiply,
  order,
  pointOfOrderEight,
  type Point,
} from './edwards.fixture.ts'

// What "Taming the many EdDSAs" (Chalkias, Garillot, Nikolaenko 2020, §5) found implementations to
// disagree about. Each can be made by who holds a role's key, or who names the keys of a room.

export interface Edge {
  readonly name: string
  readonly key: Buffer
  readonly message: Buffer
  readonly signature: Buffer
  /** Which of RFC 8032's two equations the numbers satisfy. */
  readonly holds: 'both' | 'cofactored' | 'none'
  readonly isAccepted: boolean
}

const p = 2n ** 255n - 19n
const secret = 31_415_926_535_897_932_384n
const nonce = 27_182_818_284_590_452_353n
const honestKey = multiply(secret, base)
const honestR = multiply(nonce, base)
const torsion = pointOfOrderEight()

interface Making {
  readonly key?: Point
  readonly r?: Point
  /** Of the key and of R, where another spelling than the usual is meant. */
  readonly keyBytes?: Buffer
  readonly rBytes?: Buffer
  readonly secrets?: { readonly key: bigint; readonly r: bigint }
  readonly wrapS?: boolean
  /** Messages are tried until the challenge is so. */
  readonly challenge?: (challenge: bigint) => boolean
}

function make(name: string, making: Making): Omit<Edge, 'isAccepted'> {
  const { key = honestKey, r = honestR, secrets = { key: secret, r: nonce }, wrapS } = making
  const { keyBytes = encode(key), rBytes = encode(r), challenge: suits = () => true } = making
  for (let attempt = 0; ; attempt += 1) {
    const message = Buffer.from(`edge ${attempt}`)
    const challenge = challengeOf(rBytes, keyBytes, message)
    if (!suits(challenge)) continue
    const s = (secrets.r + challenge * secrets.key) % order
    const signature = Buffer.concat([rBytes, encodeNumber(wrapS === true ? s + order : s)])
    const holds = whichHolds(equations({ key, r, s, challenge }))
    return { name, key: keyBytes, message, signature, holds }
  }
}

function whichHolds({ exact, cofactored }: { exact: boolean; cofactored: boolean }) {
  if (exact) return 'both'
  return cofactored ? 'cofactored' : 'none'
}

const isEight = (challenge: bigint) => challenge % 8n === 0n
const noKey = { key: 0n, r: nonce }
const noR = { key: secret, r: 0n }
const signBit = 1n << 255n

export const edges: readonly Edge[] = [
  { ...make('a key and an R as everybody makes them', {}), isAccepted: true },
  { ...make('an S that is too large by the order', { wrapS: true }), isAccepted: false },
  { ...make('an R with a part of order eight', { r: add(honestR, torsion) }), isAccepted: false },
  {
    ...make('a key with a part of order eight that does not show', {
      key: add(honestKey, torsion),
      challenge: isEight,
    }),
    isAccepted: true,
  },
  {
    ...make('a key with a part of order eight that shows', {
      key: add(honestKey, torsion),
      challenge: (challenge) => !isEight(challenge),
    }),
    isAccepted: false,
  },
  { ...make('an R that is the identity', { r: identity, secrets: noR }), isAccepted: false },
  { ...make('a key that is the identity', { key: identity, secrets: noKey }), isAccepted: false },
  {
    ...make('a key of order eight', { key: torsion, secrets: noKey, challenge: isEight }),
    isAccepted: false,
  },
  {
    ...make('a key written too large by the prime', {
      key: identity,
      keyBytes: encodeNumber(p + 1n),
      secrets: noKey,
    }),
    isAccepted: false,
  },
  {
    ...make('a key of x = 0 with the sign of an odd x', {
      key: identity,
      keyBytes: encodeNumber(1n | signBit),
      secrets: noKey,
    }),
    isAccepted: false,
  },
  {
    ...make('an R written too large by the prime', {
      r: identity,
      rBytes: encodeNumber(p + 1n),
      secrets: noR,
    }),
    isAccepted: false,
  },
]

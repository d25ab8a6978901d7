import { ascii, concat, invariant } from '../bytes.ts'
import { seedToSigningPair, signWith } from '../curve.ts'
import { hkdf } from '../hash.ts'
import type { Signer } from '../keys.ts'
import { importSealKey } from '../seal.ts'

/**
 * What a voter has in one urn. All of it follows from her seat's secret and the urn's id: another device
 * with the same secret asks for the same tokens, and no two urns have anything in common.
 */
export type Seat = {
  readonly urnId: Uint8Array
  /** Its public key is what the urn's list of voters has of her. */
  readonly voter: Signer
  /** Seals what this device keeps for the urn. */
  readonly deviceKey: CryptoKey
  slot(slot: number): Promise<SeatSlot>
  /** For sealing the n-th answer to a slot: as good as random, and the same when it is sent again. */
  iv(answer: {
    readonly slot: number
    readonly n: number
    readonly value: number
    readonly text?: Uint8Array
  }): Promise<Uint8Array>
}

export type SeatSlot = {
  /** What the token will be for. */
  readonly input: Uint8Array
  /** What hides the input from who makes the token. */
  readonly blindSeed: Uint8Array
  /** Sealed in with the answer: by it she finds her own again, and an answer counts once. */
  readonly mark: Uint8Array
  /** Hides from the other readers how often she changed it. */
  readonly countPad: number
}

export async function deriveSeat(seatSecret: Uint8Array, urnId: Uint8Array): Promise<Seat> {
  invariant(seatSecret.byteLength === 32, 'a seat secret is 32 bytes')
  invariant(urnId.byteLength === 16, 'an urn id is 16 bytes')
  const secret = await hkdf(seatSecret, concat(ascii('urn-seat'), urnId))
  const [pair, deviceKey] = await Promise.all([
    hkdf(secret, 'urn-voter').then(seedToSigningPair),
    hkdf(secret, 'urn-device').then(importSealKey),
  ])
  return {
    urnId: urnId.slice(),
    voter: { publicKey: pair.publicKey, sign: (bytes) => signWith(pair.privateKey, bytes) },
    deviceKey,
    async slot(slot) {
      const labelled = (label: string) => hkdf(secret, concat(ascii(label), u16(slot)))
      const [input, blindSeed, mark] = await Promise.all(
        ['urn-input', 'urn-blind', 'urn-mark'].map(labelled),
      )
      invariant(
        input !== undefined && blindSeed !== undefined && mark !== undefined,
        'three labels',
      )
      const countPad = (mark[16] ?? 0) * 256 + (mark[17] ?? 0)
      return { input, blindSeed, mark: mark.slice(0, 16), countPad }
    },
    async iv({ slot, n, value, text = new Uint8Array() }) {
      // Two devices of hers may have said other things for the n-th time: then the iv is another too.
      const place = concat(u16(slot), u16(n), Uint8Array.of(value), text)
      return (await hkdf(secret, concat(ascii('urn-iv'), place))).slice(0, 12)
    },
  }
}

export function u16(number: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(number >> 8, number & 255)
}

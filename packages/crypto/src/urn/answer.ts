import { ascii, concat, equalBytes, invariant } from '../bytes.ts'
import { open, seal } from '../seal.ts'
import { u16, type SeatSlot } from './seat.ts'

// A sealed answer: seal(urn key, value 1 | mark 16 | hidden n 2 | text), with the urn and the slot beside it.

type Place = {
  readonly urnId: Uint8Array
  readonly slot: number
}

export type ToSealAsAnswer = Place & {
  /** 0 to 255. */
  readonly value: number
  /** What she says besides, at most `mostAnswerTextBytes`; it makes no answer larger than another. */
  readonly text?: Uint8Array
  /** How many times she has answered this slot, this time included. */
  readonly n: number
  readonly own: SeatSlot
  /** 12 bytes, never the same for two answers. */
  readonly iv: Uint8Array
}

export function sealAnswer(
  urnKey: CryptoKey,
  answer: ToSealAsAnswer,
): Promise<Uint8Array<ArrayBuffer>> {
  const { value, text = noText, n, own, iv } = answer
  invariant(Number.isInteger(value) && value >= 0 && value < 256, 'an answer is one byte')
  invariant(text.byteLength <= mostAnswerTextBytes, 'what is said besides has its room')
  const plaintext = concat(Uint8Array.of(value), own.mark, u16(n ^ own.countPad), text)
  return seal(urnKey, { aad: placeBytes(answer), plaintext, iv })
}

export type Answer = {
  readonly value: number
  /** The same for all answers of one seat to one slot, and for nothing else. */
  readonly mark: Uint8Array
  readonly hiddenN: number
  readonly text: Uint8Array
}

/** Null when it does not open, or is no answer. */
export async function openAnswer(
  urnKey: CryptoKey,
  place: Place,
  sealed: Uint8Array,
): Promise<Answer | null> {
  const plaintext = await open(urnKey, placeBytes(place), sealed)
  const length = plaintext?.byteLength ?? 0
  if (plaintext === null || length < answerBytes || length > mostPaddedBytes) return null
  const [value = 0] = plaintext
  const [high = 0, low = 0] = plaintext.subarray(17)
  const hiddenN = high * 256 + low
  return { value, mark: plaintext.slice(1, 17), hiddenN, text: plaintext.slice(answerBytes) }
}

/** Which of her answers it is; null when it is somebody else's. */
export function ownN(
  { mark, hiddenN }: Pick<Answer, 'mark' | 'hiddenN'>,
  own: SeatSlot,
): number | null {
  return equalBytes(mark, own.mark) ? hiddenN ^ own.countPad : null
}

const answerBytes = 1 + 16 + 2
/** What the smallest padding holds: with more, its size would tell an answer from others. */
const mostPaddedBytes = 128 - 4
export const mostAnswerTextBytes = mostPaddedBytes - answerBytes
const noText = new Uint8Array()

function placeBytes({ urnId, slot }: Place): Uint8Array {
  return concat(ascii('tillidsrum/1 answer'), urnId, u16(slot))
}

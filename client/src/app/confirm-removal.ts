import {
  keyringLockerOf,
  parsePassphrase,
  parseRecoveryCode,
  passkeySalt,
  phraseSalt,
} from '#crypto'
import { confirmsFrom, dayNumber, type Keyring, type WayIn } from '#domain'

import type { App } from './app.ts'
import { today } from './calendar.ts'
import { bytesToHex } from './hex.ts'
import type { KeyringHere } from './keyring-rooms.ts'
import { problemByAnswer } from './passkey.ts'
import type { PhraseSlip, UnknownWord } from './passphrase.ts'
import type { ProblemName } from './problems.ts'

/** The ways in by which she can show that it is she, today. */
export function confirming({ ports }: App, { waysIn, begunDay }: Keyring): readonly WayIn[] {
  const day = dayNumber(today(ports))
  return waysIn.filter((way) => (confirmsFrom(way, begunDay) ?? Infinity) <= day)
}

/** The first day on which something of hers can; null when she has nothing that ever will. */
export function firstConfirming({ waysIn, begunDay }: Keyring): number | null {
  const days = waysIn.map((way) => confirmsFrom(way, begunDay)).filter((day) => day !== null)
  return days.length === 0 ? null : Math.min(...days)
}

/** Whether this is the secret of something that opens this very keyring, and has stood long enough. */
export async function isConfirmed(
  app: App,
  here: KeyringHere,
  secret: Uint8Array,
): Promise<boolean> {
  const lockerId = bytesToHex((await keyringLockerOf(secret)).id)
  return confirming(app, here.room.peek()).some((way) => way.lockerId === lockerId)
}

export type ReadSecret =
  | { readonly ok: true; readonly secret: Uint8Array }
  /** `slips` are the words that are on no list, where the others are. */
  | { readonly ok: false; readonly problem: ProblemName; readonly slips?: readonly UnknownWord[] }

export async function readPasskey({ ports }: App): Promise<ReadSecret> {
  const challenge = Uint8Array.from(ports.random.bytes(16))
  const answer = await ports.passkeys.ask({ salt: passkeySalt, challenge })
  if (answer.state === 'secret') return { ok: true, secret: answer.secret }
  return { ok: false, problem: problemByAnswer[answer.state] }
}

/** A recovery code or six words, whichever was typed. A mistake in either is seen before anything is tried. */
export async function readTyped(
  { ports }: App,
  typed: string,
  lists: readonly (readonly string[])[],
): Promise<ReadSecret> {
  const code = await parseRecoveryCode(typed)
  if (code.ok) return { ok: true, secret: code.secret }
  if (code.reason === 'typo') return { ok: false, problem: 'recoveryTypo' }
  const phrase = parsePassphrase(typed, lists)
  if (!phrase.ok) return { ok: false, problem: 'unconfirmed', slips: slipsIn(phrase, typed) }
  const secret = await ports.slowHash.hash(phrase.phrase, phraseSalt)
  return secret === null ? { ok: false, problem: 'hashFailed' } : { ok: true, secret }
}

/** None where no word is on a list: what was typed is not meant to be words. */
function slipsIn(phrase: PhraseSlip, typed: string): readonly UnknownWord[] {
  const pieces = typed.trim().split(/\s+/u)
  const isWords = phrase.reason === 'unknown' && phrase.words.length < pieces.length
  return isWords ? phrase.words : []
}

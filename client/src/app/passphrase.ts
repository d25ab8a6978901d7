import {
  bytesForPhrase,
  parsePassphrase,
  phraseSalt,
  wordsFromRandom,
  type ReadPassphrase,
} from '#crypto'

import type { App } from './app.ts'
import type { KeyringHere } from './keyring-rooms.ts'
import type { ProblemName } from './problems.ts'
import { makeWayIn } from './make-way-in.ts'
import { goInWith, keptWayIn } from './way-in.ts'

type WordList = readonly string[]

/** What was typed and is no phrase: how it is none, so that it can be put right before it is tried. */
export type PhraseSlip = Extract<ReadPassphrase, { ok: false }>

export type UnknownWord = Extract<PhraseSlip, { reason: 'unknown' }>['words'][number]

/** Six words. They open nothing before she has typed them again. */
export function newPassphrase({ ports }: App, list: WordList): readonly string[] {
  return wordsFromRandom(ports.random.bytes(bytesForPhrase), list)
}

export type KeptPhrase =
  | { readonly state: 'kept' }
  | { readonly state: 'slip'; readonly slip: PhraseSlip }
  /** Words of the list, and not the six that she was given. */
  | { readonly state: 'other-words' }
  | { readonly state: 'problem'; readonly problem: ProblemName }

export interface ToKeep {
  readonly words: readonly string[]
  readonly typed: string
  readonly lists: readonly WordList[]
}

/** She has typed them: from now on they open the keyring anywhere, and earlier six words do not. */
export async function keepPassphrase(
  app: App,
  here: KeyringHere,
  { words, typed, lists }: ToKeep,
): Promise<KeptPhrase> {
  const proved = provePhrase({ words, typed, lists })
  if (proved.state !== 'proved') return proved
  const secret = await app.ports.slowHash.hash(proved.phrase, phraseSalt)
  if (secret === null) return { state: 'problem', problem: 'hashFailed' }
  const lockerId = await makeWayIn(app, here, { kind: 'phrase', secret })
  if (lockerId === null) return { state: 'problem', problem: 'offlineKeyring' }
  await keptWayIn(app, here, { kind: 'phrase', lockerId })
  return { state: 'kept' }
}

export type ProvedPhrase =
  | { readonly state: 'proved'; readonly phrase: string }
  | Exclude<KeptPhrase, { state: 'kept' | 'problem' }>

/** Whether what she typed is the six words that she was given. */
export function provePhrase({ words, typed, lists }: ToKeep): ProvedPhrase {
  const read = parsePassphrase(typed, lists)
  if (!read.ok) return { state: 'slip', slip: read }
  const given = parsePassphrase(words.join(' '), lists)
  const isGiven = given.ok && given.phrase === read.phrase
  return isGiven ? { state: 'proved', phrase: read.phrase } : { state: 'other-words' }
}

export type OpenedWithPhrase =
  | { readonly state: 'in' }
  | { readonly state: 'slip'; readonly slip: PhraseSlip }
  | { readonly state: 'problem'; readonly problem: ProblemName }

/** Opens the keyring on this device. A word that is not on the list is seen before anything is asked. */
export async function openWithPassphrase(
  app: App,
  typed: string,
  lists: readonly WordList[],
): Promise<OpenedWithPhrase> {
  const read = parsePassphrase(typed, lists)
  if (!read.ok) return { state: 'slip', slip: read }
  const secret = await app.ports.slowHash.hash(read.phrase, phraseSalt)
  if (secret === null) return { state: 'problem', problem: 'hashFailed' }
  const unlocked = await goInWith(app, secret, 'phraseOpensNothing')
  return unlocked.ok ? { state: 'in' } : { state: 'problem', problem: unlocked.problem }
}

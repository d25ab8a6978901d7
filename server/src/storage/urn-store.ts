/**
 * What the relay keeps of urns. No order, no time and no row: an answer lies under a hash of its token's
 * input, beside the others of its slot. When an urn closes its secret is gone, and so is what was in a slot
 * with too few answers.
 */
export interface UrnStore {
  /** Opens an urn (`was` null), or puts the next record in the place of the one that `was`. */
  putUrn(urn: NewUrn, was: Uint8Array | null): Promise<UrnPut>
  urn(id: Uint8Array): Promise<StoredUrn | null>
  /** All or nothing, on disk when it answers; each act gets its own answer, in the same order. */
  atUrns(acts: readonly UrnAct[]): Promise<readonly UrnActed[]>
  /** For good, and once: a second closing changes nothing. `closing` is the host's word, or zeros. */
  closeUrn(id: Uint8Array, closing: Uint8Array): Promise<void>
  /** What there was to read when it closed; null while it is open. */
  reveal(id: Uint8Array): Promise<Uint8Array | null>
}

export interface NewUrn {
  readonly id: Uint8Array
  readonly roomId: Uint8Array
  /** The signed record, as it came. */
  readonly record: Uint8Array
  /** Makes the tokens. A later record does not change it. */
  readonly secret: Uint8Array
  readonly lastDay: number
  /** What it may come to hold: the room must have the space when it is opened. */
  readonly bytes: number
}

export type UrnPut = 'kept' | 'urn-exists' | 'urn-closed' | 'room-ended' | 'room-full'

export interface StoredUrn {
  readonly roomId: Uint8Array
  readonly record: Uint8Array
  /** Null once it is closed. */
  readonly secret: Uint8Array | null
  /** How many have said that they answered. */
  readonly answered: number
}

export type UrnAct = TokenAct | AnswerAct

/** A voter asks for her tokens: once, or the same ones again. */
export interface TokenAct {
  readonly type: 'token'
  readonly urnId: Uint8Array
  readonly voter: Uint8Array
  /** Of all that she asks to be evaluated. */
  readonly hash: Uint8Array
}

/** Somebody with a token puts an answer, or changes it. */
export interface AnswerAct {
  readonly type: 'answer'
  readonly urnId: Uint8Array
  readonly slot: number
  readonly key: Uint8Array
  /** Only a higher one takes the place of what is there; the same again must be the same. */
  readonly n: number
  readonly sealed: Uint8Array
}

export type UrnActed =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'urn-unknown' | 'urn-closed' | 'token-conflict' }
  | { readonly ok: false; readonly code: 'answer-stale'; readonly n: number }

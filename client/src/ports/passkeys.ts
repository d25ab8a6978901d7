/** What a passkey says. The secret is the same each time it is asked with the same salt. */
export type PasskeyAnswer =
  | { readonly state: 'secret'; readonly secret: Uint8Array }
  /** It is a passkey, and gives no secret. */
  | { readonly state: 'no-secret' }
  /** She closed the question, or had none to choose; a browser does not tell which. */
  | { readonly state: 'declined' }
  /** This browser, or this address, has no passkeys. */
  | { readonly state: 'unsupported' }

export interface ToAskPasskey {
  /** What the secret is of. */
  readonly salt: Uint8Array<ArrayBuffer>
  /** Random, and verified by nobody: there is no server in this. */
  readonly challenge: Uint8Array<ArrayBuffer>
}

export interface ToCreatePasskey extends ToAskPasskey {
  /** What her device calls it in its own list. */
  readonly name: string
  /** 16 random bytes. The same again would take the place of the passkey before. */
  readonly userId: Uint8Array<ArrayBuffer>
}

/** Keys that the device keeps behind its own lock, or that somebody carries. */
export interface Passkeys {
  create(toCreate: ToCreatePasskey): Promise<PasskeyAnswer>
  /** She chooses among those she has for this site. */
  ask(toAsk: ToAskPasskey): Promise<PasskeyAnswer>
}

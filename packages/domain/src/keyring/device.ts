/** What a device looks like to itself: held in the hand, or not. */
export const deviceKinds = ['phone', 'computer'] as const
export type DeviceKind = (typeof deviceKinds)[number]

/** A browser that has the keyring. */
export interface DeviceOnKeyring {
  /** The badge it wears there: a public key in base64url. */
  readonly key: string
  readonly kind: DeviceKind
  /** What she calls it, or empty. */
  readonly name: string
  /** When it was last here, in days since 1970-01-01. No finer: nobody is to be followed about. */
  readonly hereDay: number
}

/** A day is noted once, and never an earlier one: a clock that was set back takes nothing away. */
export function isDueToNote(known: DeviceOnKeyring | undefined, today: number): boolean {
  return known === undefined || known.hereDay < today
}

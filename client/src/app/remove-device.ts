import type { WayIn } from '#domain'

import type { App } from './app.ts'
import { isConfirmed } from './confirm-removal.ts'
import { goWithTheKeyring } from './go-with-keyring.ts'
import type { KeyringHere } from './keyring-rooms.ts'
import { reachKeyring } from './reach-keyring.ts'
import { refoundWithout, type Refounded } from './refound.ts'
import { letWaysGo } from './way-in.ts'

export interface Removal {
  /** The badge of the device that goes. */
  readonly device: string
  /** The lockers of the ways in that go with it: a passkey may lie on that very device. */
  readonly lockers: ReadonlySet<string>
  /** Of something that opens the keyring: that a device is unlocked does not make it hers. */
  readonly secret: Uint8Array
}

/**
 * Takes a device off the keyring: it gets new keys, which the other devices and the ways in that stay are
 * told. A way in made before ways in had badges cannot be told, and goes too.
 */
export async function removeDevice(
  app: App,
  here: KeyringHere,
  removal: Removal,
): Promise<Refounded | 'unconfirmed'> {
  if (!(await isConfirmed(app, here, removal.secret))) return 'unconfirmed'
  const gone = here.room.peek().waysIn.filter(({ lockerId }) => removal.lockers.has(lockerId))
  const goes = [removal.device, ...gone.map(({ badge }) => badge)]
  const answer = await refoundWithout(app, here.handle, goes)
  if (answer !== 'done') return answer
  // First what stands under the new key: the badges to wear are there.
  if (await reachKeyring(app, here.status)) {
    await letWaysGo(app, here.doc)
    await goWithTheKeyring(app, here.doc)
  }
  return answer
}

/** It can be told where the keyring is: those made before ways in had badges cannot. */
export function canStay({ badge }: WayIn): boolean {
  return badge !== ''
}

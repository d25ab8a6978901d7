import { base64urlToBytes } from '#crypto'
import { dropLocker } from '#sync'
import type { WayIn } from '#domain'

import type { App } from './app.ts'
import { goWithTheKeyring } from './go-with-keyring.ts'
import { hexToBytes } from './hex.ts'
import type { KeyringHere } from './keyring-rooms.ts'
import { reachKeyring } from './reach-keyring.ts'
import { refound, type Refounded } from './refound.ts'

export interface Removal {
  /** The badge of the device that goes. */
  readonly device: string
  /** The lockers of the ways in that go with it: a passkey may lie on that very device. */
  readonly lockers: ReadonlySet<string>
}

/**
 * Takes a device off the keyring: it gets new keys, which the other devices and the ways in that stay are
 * told. A way in made before ways in had badges cannot be told, and goes too.
 */
export async function removeDevice(
  app: App,
  here: KeyringHere,
  removal: Removal,
): Promise<Refounded> {
  const { devices, waysIn } = here.room.peek()
  const gone = waysIn.filter((way) => removal.lockers.has(way.lockerId) || !canStay(way))
  const stay = [
    ...devices.filter(({ key }) => key !== removal.device).map(({ key }) => key),
    ...waysIn.filter((way) => !gone.includes(way)).map(({ badge }) => badge),
  ]
  const answer = await refound(app, here.handle, stay)
  if (answer !== 'done') return answer
  for (const { lockerId, proof } of gone) await letGo(app, lockerId, proof)
  // First what stands under the new key: the badges to wear are there.
  if (await reachKeyring(app, here.status)) await goWithTheKeyring(app, here.doc)
  return answer
}

/** It can be told where the keyring is: those made before ways in had badges cannot. */
export function canStay({ badge }: WayIn): boolean {
  return badge !== ''
}

/** What is in it opens nothing any more, so it does not matter when the relay is out of reach. */
async function letGo({ ports }: App, lockerId: string, proof: string): Promise<void> {
  const shown = base64urlToBytes(proof)
  if (shown?.byteLength === 32) await dropLocker(ports, { id: hexToBytes(lockerId), proof: shown })
}

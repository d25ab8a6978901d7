import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf } from '../room/stranger.ts'
import { dropDevice, readDevices } from './devices.ts'
import { leaveWayIn, readKeyring } from './keyring.ts'

export interface Staying {
  /** Of devices and of ways in. */
  readonly badges: ReadonlySet<string>
  /** The secret of another badge each time. */
  readonly newSecret: () => string
}

/**
 * What does not come along under the keyring's new key: the devices and ways in that do not stay, and the
 * badges that her devices wore in the rooms, since a device that was taken off has their secrets.
 */
export function keepOnKeyring(doc: Doc, { badges, newSecret }: Staying): void {
  const reading = readKeyring(doc)
  if (reading.state !== 'read') return
  const goes = ({ badge }: { readonly badge: string }) => !badges.has(badge)
  change(doc, () => {
    reading.room.waysIn.filter(goes).forEach((way) => leaveWayIn(doc, way))
    readDevices(doc)
      .filter(({ key }) => !badges.has(key))
      .forEach(({ key }) => dropDevice(doc, key))
    const worn = mapOf(doc, 'badges')
    for (const roomId of worn.keys()) worn.set(roomId, newSecret())
  })
}

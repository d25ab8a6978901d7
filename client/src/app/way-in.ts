import type { Doc } from 'yjs'

import {
  base64urlToBytes,
  bytesToBase64url,
  equalBytes,
  keyringBadgeOf,
  keyringLockerOf,
  openKeyringLink,
  sealKeyringLink,
  type RoomLink,
} from '#crypto'
import { dropWayIn, forgetWayIn, noteWayInKept, readKeyring } from '#documents'
import { takesThePlace, type WayGone, type WayIn } from '#domain'
import { dropLocker, keepLocker, openLocker } from '#sync'

import type { App } from './app.ts'
import { enterWith } from './fetch-room.ts'
import { hexToBytes } from './hex.ts'
import { noteThisDevice } from './keyring-devices.ts'
import type { KeyringHere } from './keyring-rooms.ts'
import { forgetLeftKeyring } from './leave-keyring.ts'
import type { ProblemName } from './problems.ts'

/** The key that the keyring has now, for whoever has the secret. */
export async function putInLocker({ ports }: App, secret: Uint8Array, link: RoomLink) {
  const locker = await keyringLockerOf(secret)
  const body = await sealKeyringLink({ link, secret, iv: ports.random.bytes(12) })
  return keepLocker(ports, { ...locker, body })
}

/** She has it. From now on those whose place it takes open nothing. */
export async function keptWayIn(
  app: App,
  here: KeyringHere,
  { kind, lockerId }: Pick<WayIn, 'kind' | 'lockerId'>,
): Promise<void> {
  noteWayInKept(here.doc, lockerId)
  if (!takesThePlace(kind)) return
  const { waysIn } = here.room.peek()
  const before = waysIn.filter((way) => way.kind === kind && way.lockerId !== lockerId)
  for (const way of before) await withdrawWayIn(app, here, way)
}

/** Takes it back. It stays on the list until the relay has let go of it. */
export async function withdrawWayIn(
  app: App,
  here: KeyringHere,
  { lockerId, proof }: WayIn,
): Promise<'gone' | 'offline'> {
  const dropped = await letGo(app, { lockerId, proof })
  if (dropped === 'gone') dropWayIn(here.doc, lockerId)
  return dropped
}

/** Those that did not stay under the keyring's new key, by whichever of her devices is there first. */
export async function letWaysGo(app: App, doc: Doc): Promise<void> {
  const reading = readKeyring(doc)
  if (reading.state !== 'read') return
  for (const way of reading.room.waysGone) {
    if ((await letGo(app, way)) === 'gone') forgetWayIn(doc, way.lockerId)
  }
}

async function letGo({ ports }: App, { lockerId, proof }: WayGone): Promise<'gone' | 'offline'> {
  const shown = base64urlToBytes(proof)
  if (shown?.byteLength !== 32) return 'gone'
  const dropped = await dropLocker(ports, { id: hexToBytes(lockerId), proof: shown })
  return dropped === 'offline' ? 'offline' : 'gone'
}

export type Unlocked = { readonly ok: true } | { readonly ok: false; readonly problem: ProblemName }

/** Opens the keyring on this device. `opensNothing` is said when it was withdrawn, or never made. */
export async function goInWith(
  app: App,
  secret: Uint8Array,
  opensNothing: ProblemName,
): Promise<Unlocked> {
  const { id, proof } = await keyringLockerOf(secret)
  const opened = await openLocker(app.ports, id, proof)
  if (opened.state === 'offline') return { ok: false, problem: 'offlineRecovery' }
  const link = opened.state === 'opened' ? await openKeyringLink(secret, opened.body) : null
  if (link === null) return { ok: false, problem: opensNothing }
  await forgetLeftKeyring(app)
  const badge = bytesToBase64url(await keyringBadgeOf(secret))
  const entered = await enterWith(app, { link, badge })
  if (!entered.ok) return entered
  const { room } = entered
  // The locker had the key of before a device was removed. What is in hand now can put in the new one.
  if (!equalBytes(room.link.roomId, link.roomId)) await putInLocker(app, secret, room.link)
  await noteThisDevice(app, room)
  return { ok: true }
}

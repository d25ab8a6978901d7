import { effect } from '@preact/signals'

import {
  badgeFromSecret,
  bytesToBase64url,
  equalBytes,
  keyringBadgeOf,
  keyringLockerOf,
  type RoomLink,
} from '#crypto'
import { noteWayIn, readKeyring } from '#documents'
import type { WayInKind } from '#domain'

import type { App } from './app.ts'
import { firstAnswer } from './first-answer.ts'
import { bytesToHex } from './hex.ts'
import type { KeyringHere } from './keyring-rooms.ts'
import { reachRelay } from './reach-relay.ts'
import { putInLocker, withdrawWayIn } from './way-in.ts'

export interface ToMake {
  readonly kind: WayInKind
  readonly secret: Uint8Array
}

/** A keyring moves seldom, and never so often by itself. */
const mostTries = 3

/**
 * Makes a secret open the keyring, and answers with its locker's id. Null when the relay does not have
 * both the keyring and the locker: something in her hand that opens nothing is worse than nothing.
 */
export async function makeWayIn(app: App, here: KeyringHere, way: ToMake): Promise<string | null> {
  const lockerId = bytesToHex((await keyringLockerOf(way.secret)).id)
  for (let tries = 0; tries < mostTries; tries += 1) {
    const made = await makeUnder(app, here, way)
    if (made === 'offline') break
    if (made === 'moved') continue
    keepUp(app, here, { ...made, secret: way.secret })
    return lockerId
  }
  const left = here.room.peek().waysIn.find((one) => one.lockerId === lockerId)
  if (left !== undefined) await withdrawWayIn(app, here, left)
  return null
}

interface Made {
  readonly link: RoomLink
}

/**
 * `moved`: the keyring got a new key in that very second. A way in that is noted in the log before the
 * keyring moves is told where it goes; one that is not would have the old key in its locker, and open nothing.
 */
async function makeUnder(
  app: App,
  here: KeyringHere,
  { kind, secret }: ToMake,
): Promise<Made | 'moved' | 'offline'> {
  const link = linkOf(app, here)
  if (link === null) return 'offline'
  if (!(await reachRelay(app, here.status))) return whetherMoved(app, here, link)
  if ((await putInLocker(app, secret, link)) !== 'kept') return 'offline'
  await note(app, here, { kind, secret })
  const isThere = await reachRelay(app, here.status)
  return isThere && isSame(linkOf(app, here), link) ? { link } : whetherMoved(app, here, link)
}

const dayMs = 86_400_000

async function note({ ports }: App, { doc }: KeyringHere, { kind, secret }: ToMake): Promise<void> {
  const { id, proof } = await keyringLockerOf(secret)
  const { publicKey } = await badgeFromSecret(await keyringBadgeOf(secret))
  noteWayIn(doc, {
    kind,
    lockerId: bytesToHex(id),
    proof: bytesToBase64url(proof),
    badge: bytesToBase64url(publicKey),
    madeDay: Math.floor(ports.clock.now() / dayMs),
  })
}

/** The key that the keyring has on this device; null where it goes on without the device. */
function linkOf({ rooms }: App, { handle }: KeyringHere): RoomLink | null {
  const record = rooms.list.value?.find((room) => room.handle === handle)
  return record === undefined || record.ended ? null : record.link
}

function isSame(one: RoomLink | null, other: RoomLink): boolean {
  return one !== null && equalBytes(one.roomId, other.roomId)
}

const patienceMs = 10_000

/** It is on its way to its new key, or there is no network. */
async function whetherMoved(
  app: App,
  here: KeyringHere,
  link: RoomLink,
): Promise<'moved' | 'offline'> {
  if (isSame(linkOf(app, here), link) && here.status.peek().forward === null) return 'offline'
  const read = () => {
    const isThere = here.status.value.forward === null
    return isThere && !isSame(linkOf(app, here), link) ? true : null
  }
  const isElsewhere = await firstAnswer(app.ports.clock, { patienceMs, read })
  return isElsewhere === true ? 'moved' : 'offline'
}

interface AtHand extends Made {
  readonly secret: Uint8Array
}

/**
 * A removal that takes no regard of what is written meanwhile may not have told it where the keyring went. As
 * long as this page is open the secret is at hand, and its locker gets the key that there is.
 */
function keepUp(app: App, here: KeyringHere, { secret, link }: AtHand): void {
  let has = link
  effect(() => {
    const { connection, waiting, onlyTooLarge, forward } = here.status.value
    const now = linkOf(app, here)
    const isThere = connection === 'live' && forward === null && (waiting === 0 || onlyTooLarge)
    if (!isThere || now === null || isSame(now, has)) return
    has = now
    void putAgain(app, here, { secret, link: now })
  })
}

/** Unless it went with the removal, or was taken back. */
async function putAgain(app: App, { doc }: KeyringHere, { secret, link }: AtHand): Promise<void> {
  const lockerId = bytesToHex((await keyringLockerOf(secret)).id)
  const reading = readKeyring(doc)
  const ways = reading.state === 'read' ? reading.room.waysIn : []
  if (ways.some((way) => way.lockerId === lockerId)) await putInLocker(app, secret, link)
}

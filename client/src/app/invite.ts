import {
  base64urlToBytes,
  bytesToBase64url,
  codeFromRandom,
  createInvitation,
  deriveRoomKeys,
  encodeLink,
  invitationAddress,
  type RoomLink,
} from '#crypto'
import { dropLocker, openLocker, putLocker, type LockerKey } from '#sync'

import type { App } from './app.ts'
import { addressOf } from './key-card.ts'
import type { ProblemName } from './problems.ts'
import type { MadeInvitation } from './rooms.ts'

/** What the other person gets: everything in the room, but not the right to end it. */
async function memberLinkOf(app: App, handle: string): Promise<RoomLink | null> {
  const rooms = await app.rooms.load()
  const record = rooms.find((room) => room.handle === handle)
  if (record === undefined) return null
  const { secrets } = await deriveRoomKeys(record.link)
  const { member } = secrets
  return member === undefined
    ? null
    : { role: 'member', roomId: record.link.roomId, secret: member }
}

/** For a screen that is shown to somebody: whoever reads it is in. */
export async function wholeKeyLink(app: App, handle: string): Promise<string | null> {
  const link = await memberLinkOf(app, handle)
  return link === null ? null : addressOf(app, await encodeLink(link))
}

export type Invited =
  | { readonly ok: true; readonly link: string; readonly code: string }
  | { readonly ok: false; readonly problem: ProblemName }

const daysToUse = 7
const dayMs = 86_400_000

/**
 * Half the key in a link that is written, half in a code that is told: neither opens anything alone.
 * The invitation made here before this one opens nothing any more.
 */
export async function invite(app: App, handle: string): Promise<Invited> {
  const { clock } = app.ports
  const link = await memberLinkOf(app, handle)
  if (link === null) return { ok: false, problem: 'roomNotHere' }
  const put = await putInvitation(app, link, daysToUse)
  if (!put.ok) return put
  await withdrawInvitation(app, handle)
  const lastDay = Math.floor(clock.now() / dayMs) + daysToUse
  await app.rooms.change(handle, { invitation: { ...put.made, lastDay } })
  return { ok: true, link: put.link, code: put.code }
}

type Put =
  | {
      readonly ok: true
      readonly link: string
      readonly code: string
      readonly made: Omit<MadeInvitation, 'lastDay'>
    }
  | { readonly ok: false; readonly problem: ProblemName }

/** Makes two halves that together open what the link opens, for so many days. */
export async function putInvitation(app: App, link: RoomLink, days: number): Promise<Put> {
  const { random } = app.ports
  const [code, half] = [codeFromRandom(random.bytes(32)), random.bytes(16)]
  const { fragment, lockerId, proofHash, body } = await createInvitation({
    link,
    half,
    code,
    iv: random.bytes(12),
  })
  const put = await putLocker(app.ports, { id: lockerId, proofHash, days, body })
  if (put !== 'kept') {
    return { ok: false, problem: put === 'offline' ? 'offlineInvite' : 'invitationClash' }
  }
  const { proof } = await invitationAddress(half, code)
  const made = { lockerId: bytesToBase64url(lockerId), proof: bytesToBase64url(proof) }
  return { ok: true, link: addressOf(app, fragment), code, made }
}

/** The invitation of this device that may still open the room, or null. */
export function invitationOf({ rooms, ports }: App, handle: string): MadeInvitation | null {
  const made = rooms.list.value?.find((room) => room.handle === handle)?.invitation ?? null
  return made !== null && made.lastDay >= Math.floor(ports.clock.now() / dayMs) ? made : null
}

function lockerKeyOf(app: App, handle: string): LockerKey | null {
  const made = invitationOf(app, handle)
  const [id, proof] = [made?.lockerId, made?.proof].map((text) => base64urlToBytes(text ?? ''))
  return id?.byteLength === 16 && proof?.byteLength === 32 ? { id, proof } : null
}

/** From now on it opens nothing. Who has come in with it stays in. */
export async function withdrawInvitation(app: App, handle: string): Promise<'gone' | 'offline'> {
  const key = lockerKeyOf(app, handle)
  if (key !== null && (await dropLocker(app.ports, key)) === 'offline') return 'offline'
  await app.rooms.change(handle, { invitation: null })
  return 'gone'
}

/** Looks whether it still opens. `used` also when it was locked: the relay does not tell them apart. */
export async function lookAfterInvitation(app: App, handle: string): Promise<'used' | 'as-it-was'> {
  await app.rooms.load()
  const key = lockerKeyOf(app, handle)
  if (key === null) return 'as-it-was'
  if ((await openLocker(app.ports, key.id, key.proof)).state !== 'refused') return 'as-it-was'
  await app.rooms.change(handle, { invitation: null })
  return 'used'
}

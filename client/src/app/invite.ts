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

/** A member does everything in the room but end it; a viewer reads, and the relay takes nothing from her. */
export type InvitedRole = 'member' | 'viewer'

interface Inviting {
  readonly handle: string
  readonly role: InvitedRole
}

/** The key of a role, as far as this device's own opens so much. */
export async function linkFor(
  app: App,
  { handle, role }: { readonly handle: string; readonly role: InvitedRole | 'participant' },
): Promise<RoomLink | null> {
  const rooms = await app.rooms.load()
  const record = rooms.find((room) => room.handle === handle)
  if (record === undefined) return null
  const secret = (await deriveRoomKeys(record.link)).secrets[role]
  return secret === undefined ? null : { role, roomId: record.link.roomId, secret }
}

/** For a screen that is shown to somebody: whoever reads it is in. */
export async function wholeKeyLink(
  app: App,
  handle: string,
  role: InvitedRole | 'participant' = 'member',
): Promise<string | null> {
  const link = await linkFor(app, { handle, role })
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
export async function invite(
  app: App,
  handle: string,
  role: InvitedRole = 'member',
): Promise<Invited> {
  const { clock } = app.ports
  const link = await linkFor(app, { handle, role })
  if (link === null) return { ok: false, problem: 'roomNotHere' }
  const put = await putInvitation(app, link, daysToUse)
  if (!put.ok) return put
  await withdrawInvitation(app, handle, role)
  const lastDay = Math.floor(clock.now() / dayMs) + daysToUse
  await app.rooms.change(handle, { [invitationAs[role]]: { ...put.made, lastDay } })
  return { ok: true, link: put.link, code: put.code }
}

const invitationAs = { member: 'invitation', viewer: 'viewerInvitation' } as const

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
export function invitationOf(
  { rooms, ports }: App,
  handle: string,
  role: InvitedRole = 'member',
): MadeInvitation | null {
  const record = rooms.list.value?.find((room) => room.handle === handle)
  const made = record?.[invitationAs[role]] ?? null
  return made !== null && made.lastDay >= Math.floor(ports.clock.now() / dayMs) ? made : null
}

function lockerKeyOf(app: App, { handle, role }: Inviting): LockerKey | null {
  const made = invitationOf(app, handle, role)
  const [id, proof] = [made?.lockerId, made?.proof].map((text) => base64urlToBytes(text ?? ''))
  return id?.byteLength === 16 && proof?.byteLength === 32 ? { id, proof } : null
}

/** From now on it opens nothing. Who has come in with it stays in. */
export async function withdrawInvitation(
  app: App,
  handle: string,
  role: InvitedRole = 'member',
): Promise<'gone' | 'offline'> {
  const key = lockerKeyOf(app, { handle, role })
  if (key !== null && (await dropLocker(app.ports, key)) === 'offline') return 'offline'
  await app.rooms.change(handle, { [invitationAs[role]]: null })
  return 'gone'
}

/** Looks whether it still opens. `used` also when it was locked: the relay does not tell them apart. */
export async function lookAfterInvitation(
  app: App,
  handle: string,
  role: InvitedRole = 'member',
): Promise<'used' | 'as-it-was'> {
  await app.rooms.load()
  const key = lockerKeyOf(app, { handle, role })
  if (key === null) return 'as-it-was'
  if ((await openLocker(app.ports, key.id, key.proof)).state !== 'refused') return 'as-it-was'
  await app.rooms.change(handle, { [invitationAs[role]]: null })
  return 'used'
}

import {
  codeFromRandom,
  createInvitation,
  deriveRoomKeys,
  encodeLink,
  type RoomLink,
} from '#crypto'
import { putLocker } from '#sync'

import type { App } from './app.ts'
import { addressOf } from './key-card.ts'
import type { ProblemName } from './problems.ts'

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

/** Half the key in a link that is written, half in a code that is told: neither opens anything alone. */
export async function invite(app: App, handle: string): Promise<Invited> {
  const { random } = app.ports
  const link = await memberLinkOf(app, handle)
  if (link === null) return { ok: false, problem: 'roomNotHere' }
  const code = codeFromRandom(random.bytes(32))
  const half = random.bytes(16)
  const { fragment, lockerId, proofHash, body } = await createInvitation({
    link,
    half,
    code,
    iv: random.bytes(12),
  })
  const put = await putLocker(app.ports, { id: lockerId, proofHash, days: daysToUse, body })
  if (put === 'kept') return { ok: true, link: addressOf(app, fragment), code }
  return { ok: false, problem: put === 'offline' ? 'offlineInvite' : 'invitationClash' }
}

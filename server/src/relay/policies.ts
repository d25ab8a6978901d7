import { anyHead, limits, parsePolicy, type Policy, type SignedPolicy } from '#protocol'

import type { StoredRoom } from '../storage/store.ts'
import type { Session } from './session.ts'
import { importRoleKeys, isRoomOf, isSignedBy, sha256, type RoleKeys } from './signatures.ts'

/** Puts up a room, changes it, or ends it where it is. The policy speaks for itself: no greeting is needed. */
export async function putPolicy(session: Session, bytes: Uint8Array): Promise<void> {
  const parsed = parsePolicy(bytes)
  if (!parsed.ok) return session.refuse(parsed)
  const { policy, signed, signature } = parsed.value
  if (!isRoomOf(policy.keys.host, policy.roomId)) return session.refuse({ code: 'wrong-room' })
  const host = session.relay.options.ed25519.importKey(policy.keys.host)
  if (!isSignedBy(host, { context: 'policy', message: signed, signature })) {
    return session.refuse({ code: 'wrong-signature' })
  }
  const { store } = session.relay.options
  const roomId = policy.roomId.slice()
  const room = await store.room(roomId)
  if (room !== null && Buffer.from(room.policy).equals(bytes)) return confirm(session, parsed.value)
  const code = faultOf(session.relay.today(), parsed.value, room)
  if (code !== null) return session.refuse({ code })
  if (room === null && !session.mayPut()) return
  const isPut = await store.putPolicy(roomId, {
    bytes: bytes.slice(),
    endsDay: policy.endsDay,
    isOpen: policy.state === 'open',
    ...whereItEnds(policy),
  })
  if (!isPut) return session.refuse({ code: 'policy-stale' })
  confirm(session, parsed.value)
  tellTheRoom(session, parsed.value)
}

function faultOf(today: number, { policy }: SignedPolicy, room: StoredRoom | null) {
  if (room !== null && policy.revision === 1) return 'room-exists'
  if (room?.isOpen === false) return 'room-ended'
  if (room !== null && !isLater(policy, room)) return 'policy-stale'
  const isTooLong = policy.endsDay > today + limits.roomDays
  return policy.state === 'open' && (isTooLong || policy.endsDay < today) ? 'policy-refused' : null
}

/**
 * The next one names the one before. One that lies further ahead is believed too: a relay that came back
 * from a backup has lost those between, and the host signed them in their order.
 */
function isLater({ revision, previous }: Policy, room: StoredRoom): boolean {
  const known = parsePolicy(room.policy)
  if (!known.ok) throw new Error('the store holds a policy that is none')
  const ahead = revision - known.value.policy.revision
  return ahead === 1 ? Buffer.from(previous).equals(sha256(room.policy)) : ahead > 1
}

/** What was acknowledged after the mover looked would be lost: a move is good for the log it saw. */
function whereItEnds({ move }: Policy): { readonly atHead?: number } {
  return move === undefined || move.head === anyHead ? {} : { atHead: move.head }
}

function confirm(session: Session, { policy }: SignedPolicy): void {
  session.send({ type: 'policy-ok', revision: policy.revision })
}

function tellTheRoom(session: Session, { policy, bytes }: SignedPolicy): void {
  const hub = session.relay.hubOf(policy.roomId)
  if (hub === undefined) return
  hub.keys = importRoleKeys(session.relay.options.ed25519, policy)
  if (policy.state !== 'open') hub.tellEnded(bytes)
}

/** Null, and the answer given, when there is no such room or it is over. */
export async function roleKeysOf(session: Session, roomId: Uint8Array): Promise<RoleKeys | null> {
  const room = await session.relay.options.store.room(roomId)
  const policy = room === null ? null : parsePolicy(room.policy)
  if (room?.isOpen === true && policy?.ok === true) {
    return importRoleKeys(session.relay.options.ed25519, policy.value.policy)
  }
  session.refuse({ code: room === null ? 'room-unknown' : 'room-ended' })
  return null
}

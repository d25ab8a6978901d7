import {
  cutSnapshot,
  isGrownFrom,
  limits,
  parseUrnRecord,
  tokenMessage,
  type ClientFrame,
  type SignedUrnRecord,
} from '#protocol'

import type { StoredUrn } from '../storage/urn-store.ts'
import { roleKeysOf } from './policies.ts'
import type { Session } from './session.ts'
import { isSignedBy, sha256 } from './signatures.ts'
import type { UrnHere } from './urn-keys.ts'

type Frame<T extends ClientFrame['type']> = Extract<ClientFrame, { type: T }>
const castContext = Buffer.from('tillidsrum/1 cast')

export type UrnFrame = Frame<
  'urn-open' | 'urn-token' | 'urn-cast' | 'urn-close' | 'urn-status' | 'urn-reveal'
>

/** Of an urn the host, its voters and the room say who they are; who casts an answer does not. */
export function atUrn(session: Session, frame: UrnFrame): Promise<void> {
  if (frame.type === 'urn-open') return openUrn(session, frame.record)
  if (frame.type === 'urn-token') return giveTokens(session, frame)
  if (frame.type === 'urn-cast') return takeAnswer(session, frame)
  if (frame.type === 'urn-close') return closeUrn(session, frame)
  return frame.type === 'urn-status' ? tellStatus(session, frame) : tellReveal(session, frame)
}

/** The record speaks for itself, as a policy does: who brings it does not matter. */
async function openUrn(session: Session, bytes: Uint8Array): Promise<void> {
  const parsed = parseUrnRecord(bytes.slice())
  if (!parsed.ok) return session.refuse(parsed)
  const { record } = parsed.value
  const { options, urns } = session.relay
  const keys = await roleKeysOf(session, record.roomId)
  if (keys === null) return
  const { signed, signature } = parsed.value
  if (!isSignedBy(keys.host, { context: 'urn', message: signed, signature })) {
    return session.refuse({ code: 'wrong-signature' })
  }
  const known = await options.store.urn(record.urnId)
  const isRepeat = known !== null && Buffer.from(known.record).equals(bytes)
  if (!isRepeat) {
    const code = faultOf(parsed.value, known, session.relay.today())
    if (code !== null) return session.refuse({ code })
    const put = await urns.put(parsed.value, known?.record ?? null)
    if (put !== 'kept') return session.refuse({ code: put })
  }
  const urn = await urns.find(record.urnId)
  if (urn === null) return session.refuse({ code: 'urn-closed' })
  session.send({ type: 'urn-opened', publicKey: urn.key.publicKey })
}

function faultOf({ record }: SignedUrnRecord, known: StoredUrn | null, today: number) {
  const { lastDay } = record
  if (lastDay < today || lastDay > today + limits.urnDays) return 'urn-refused'
  if (known === null) return null
  if (known.secret === null) return 'urn-closed'
  const before = parseUrnRecord(known.record)
  return before.ok && isGrownFrom(record, before.value.record) ? null : 'urn-exists'
}

async function giveTokens(session: Session, frame: Frame<'urn-token'>): Promise<void> {
  const urn = await openUrnOf(session, frame.urnId)
  if (urn === null) return
  const { blinded, signature } = frame
  if (!urn.voters.has(nameOf(frame.voter))) return session.refuse({ code: 'voter-unknown' })
  const message = tokenMessage(frame.urnId, blinded)
  const voter = session.relay.options.ed25519.importKey(frame.voter)
  if (!isSignedBy(voter, { context: 'urn-token', message, signature })) {
    return session.refuse({ code: 'wrong-signature' })
  }
  const isWhole = blinded.length === urn.record.slots + 1
  const tokens = isWhole ? await urn.key.evaluate(blinded.map((each) => each.slice())) : null
  if (tokens === null) return session.refuse({ code: 'token-refused' })
  // Only when it is on the disk that she had these is she given them: she can have no others.
  const acted = await session.relay.urns.act({
    type: 'token',
    urnId: frame.urnId.slice(),
    voter: frame.voter.slice(),
    hash: sha256(message),
  })
  if (acted === null) return session.refuse({ code: 'relay-full', retryMs: 5000 })
  if (!acted.ok) return session.refuse(acted)
  session.send({ type: 'urn-tokens', ...tokens })
}

async function takeAnswer(session: Session, frame: Frame<'urn-cast'>): Promise<void> {
  const { slot, input, output, n } = frame
  // Attack: two answers over one connection would be known to be of one person.
  if (!session.isAnonymous(nameOf(input))) return session.refuse({ code: 'not-anonymous' })
  const urn = await openUrnOf(session, frame.urnId)
  if (urn === null) return
  if (slot > urn.record.slots || !urn.key.isToken(slot, { input, output })) {
    return session.refuse({ code: 'token-refused' })
  }
  const acted = await session.relay.urns.act({
    type: 'answer',
    urnId: frame.urnId.slice(),
    slot,
    key: sha256(Buffer.concat([castContext, input])),
    n,
    sealed: frame.sealed.slice(),
  })
  if (acted === null) return session.refuse({ code: 'relay-full', retryMs: 5000 })
  if (acted.ok) session.send({ type: 'urn-kept' })
  else session.refuse(acted)
}

async function closeUrn(session: Session, frame: Frame<'urn-close'>): Promise<void> {
  const urnId = frame.urnId.slice()
  const stored = await storedUrnOf(session, urnId)
  if (stored === null) return
  const keys = await roleKeysOf(session, stored.roomId)
  if (keys === null) return
  const { signature } = frame
  if (!isSignedBy(keys.host, { context: 'urn-close', message: urnId, signature })) {
    return session.refuse({ code: 'wrong-signature' })
  }
  await session.relay.urns.close(urnId, signature.slice())
  await sendStatus(session, urnId)
}

async function tellStatus(session: Session, inquiry: Frame<'urn-status'>): Promise<void> {
  const stored = await storedUrnOf(session, inquiry.urnId)
  if (stored === null || !(await mayAsk(session, stored, inquiry))) return
  await sendStatus(session, inquiry.urnId)
}

async function tellReveal(session: Session, inquiry: Frame<'urn-reveal'>): Promise<void> {
  const stored = await storedUrnOf(session, inquiry.urnId)
  if (stored === null || !(await mayAsk(session, stored, inquiry))) return
  const reveal = await session.relay.options.store.reveal(inquiry.urnId.slice())
  if (reveal === null) return session.refuse({ code: 'urn-open' })
  for (const part of cutSnapshot(reveal)) session.send({ type: 'urn-part', part })
}

/** A viewer may know how many there are; what they answered is for those who can open it. */
async function mayAsk(
  session: Session,
  { roomId }: StoredUrn,
  { type, role, signature }: Frame<'urn-status' | 'urn-reveal'>,
): Promise<boolean> {
  const isTooLow = role === 'letterbox' || (role === 'viewer' && type === 'urn-reveal')
  if (isTooLow) {
    session.refuse({ code: 'wrong-role' })
    return false
  }
  const keys = await roleKeysOf(session, roomId)
  if (keys === null) return false
  if (session.isGreetedBy(keys[role], { roomId, role, signature })) return true
  session.refuse({ code: 'wrong-signature' })
  return false
}

async function sendStatus(session: Session, urnId: Uint8Array): Promise<void> {
  const stored = await storedUrnOf(session, urnId)
  if (stored === null) return
  const { secret, answered } = stored
  const state = secret === null ? 'closed' : 'open'
  session.send({ type: 'urn-status', state, answered, recordHash: sha256(stored.record) })
}

/** Null, and the answer given, when there is none or it is closed. */
async function openUrnOf(session: Session, urnId: Uint8Array): Promise<UrnHere | null> {
  const urn = await session.relay.urns.find(urnId)
  if (urn !== null) return urn
  if ((await storedUrnOf(session, urnId)) !== null) session.refuse({ code: 'urn-closed' })
  return null
}

async function storedUrnOf(session: Session, urnId: Uint8Array): Promise<StoredUrn | null> {
  const stored = await session.relay.urns.stored(urnId)
  if (stored === null) session.refuse({ code: 'urn-unknown' })
  return stored
}

function nameOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

import { timingSafeEqual } from 'node:crypto'

import { limits, type ClientFrame } from '#protocol'

import type { StoredLocker } from '../storage/store.ts'
import type { Session } from './session.ts'
import { sha256 } from './signatures.ts'

type Frame<T extends ClientFrame['type']> = Extract<ClientFrame, { type: T }>
export type LockerFrame = Frame<'locker-put' | 'locker-open' | 'locker-keep' | 'locker-drop'>

/** A locker belongs to no room, and nobody says who one is to put, open or drop it. */
export function atLocker(session: Session, frame: LockerFrame): Promise<void> {
  if (frame.type === 'locker-put') return putLocker(session, frame)
  if (frame.type === 'locker-open') return openLocker(session, frame)
  return frame.type === 'locker-keep' ? keepLocker(session, frame) : dropLocker(session, frame)
}

async function putLocker(session: Session, frame: Frame<'locker-put'>): Promise<void> {
  if (!session.mayPut()) return
  const { store } = session.relay.options
  const endsDay = session.relay.today() + frame.days
  const locker = { proofHash: frame.proofHash.slice(), body: frame.body.slice(), endsDay }
  if (await store.putLocker(frame.id.slice(), locker)) session.send({ type: 'locker-ok' })
  else session.refuse({ code: 'locker-exists' })
}

async function openLocker(session: Session, frame: Frame<'locker-open'>): Promise<void> {
  const locker = await lockerFor(session, frame)
  if (locker === null) return
  if (locker.isLasting) await renew(session, frame.id, locker)
  session.send({ type: 'locker', body: locker.body })
}

async function keepLocker(session: Session, frame: Frame<'locker-keep'>): Promise<void> {
  if (!session.mayPut()) return
  const { store } = session.relay.options
  const proofHash = sha256(frame.proof)
  const endsDay = session.relay.today() + limits.lastingLockerDays
  const locker = { proofHash, body: frame.body.slice(), endsDay }
  if (await store.keepLocker(frame.id.slice(), locker)) session.send({ type: 'locker-ok' })
  else session.refuse({ code: 'locker-exists' })
}

async function dropLocker(session: Session, frame: Frame<'locker-drop'>): Promise<void> {
  const locker = await lockerFor(session, frame)
  if (locker === null) return
  const wasThere = await session.relay.options.store.dropLocker(frame.id.slice())
  session.send(wasThere ? { type: 'locker-ok' } : { type: 'locker-refused', triesLeft: 0 })
}

/**
 * Null, and the answer given, when the proof does not open it. A locker that is locked, unknown, run out
 * or lasting answers a wrong proof alike: who guesses numbers learns nothing.
 */
async function lockerFor(
  session: Session,
  { id, proof }: Frame<'locker-open' | 'locker-drop'>,
): Promise<StoredLocker | null> {
  const { store } = session.relay.options
  const locker = await store.locker(id.slice())
  if (locker === null || !isOpenable(locker, session.relay.today())) {
    session.send({ type: 'locker-refused', triesLeft: 0 })
    return null
  }
  if (timingSafeEqual(sha256(proof), locker.proofHash)) return locker
  session.send({ type: 'locker-refused', triesLeft: await store.failLocker(id.slice()) })
  return null
}

function isOpenable({ isLasting, triesLeft, endsDay }: StoredLocker, today: number): boolean {
  return (isLasting || triesLeft > 0) && endsDay >= today
}

/** Not on every opening: a day that changes each time would tell from the disk when it was last used. */
async function renew(session: Session, id: Uint8Array, locker: StoredLocker): Promise<void> {
  const endsDay = session.relay.today() + limits.lastingLockerDays
  if (endsDay - locker.endsDay < renewAfterDays) return
  await session.relay.options.store.keepLocker(id.slice(), { ...locker, endsDay })
}

const renewAfterDays = 30

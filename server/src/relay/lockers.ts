import { timingSafeEqual } from 'node:crypto'

import type { ClientFrame } from '#protocol'

import type { Session } from './session.ts'
import { sha256 } from './signatures.ts'

type Frame<T extends ClientFrame['type']> = Extract<ClientFrame, { type: T }>

/** A locker belongs to no room, and neither putting nor opening one says who one is. */
export async function putLocker(session: Session, frame: Frame<'locker-put'>): Promise<void> {
  const { store } = session.relay.options
  const endsDay = session.relay.today() + frame.days
  const locker = { proofHash: frame.proofHash.slice(), body: frame.body.slice(), endsDay }
  if (await store.putLocker(frame.id.slice(), locker)) session.send({ type: 'locker-ok' })
  else session.refuse({ code: 'locker-exists' })
}

/** A locked, an unknown and a run-out locker answer alike: who guesses numbers learns nothing. */
export async function openLocker(session: Session, frame: Frame<'locker-open'>): Promise<void> {
  const { store } = session.relay.options
  const id = frame.id.slice()
  const locker = await store.locker(id)
  const isOpenable =
    locker !== null && locker.triesLeft > 0 && locker.endsDay >= session.relay.today()
  if (!isOpenable) return session.send({ type: 'locker-refused', triesLeft: 0 })
  if (timingSafeEqual(sha256(frame.proof), locker.proofHash)) {
    return session.send({ type: 'locker', body: locker.body })
  }
  session.send({ type: 'locker-refused', triesLeft: await store.failLocker(id) })
}

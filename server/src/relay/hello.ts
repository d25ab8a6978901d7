import type { ClientFrame } from '#protocol'

import type { StoredRoom } from '../storage/store.ts'
import { Guest } from './guest.ts'
import type { Session } from './session.ts'

export interface Welcomed {
  readonly guest: Guest
  readonly room: StoredRoom
  readonly have: number
  readonly haveLetters: number
}

type Hello = Extract<ClientFrame, { type: 'hello' }>

/** Lets in who signs the relay's fresh challenge with the key of the role they claim. */
export async function takeHello(session: Session, hello: Hello): Promise<Welcomed | null> {
  const { relay } = session
  const roomId = hello.roomId.slice()
  const room = await relay.options.store.room(roomId)
  if (room === null) {
    session.refuse({ code: 'room-unknown' })
    return null
  }
  if (!room.isOpen) {
    session.send({ type: 'ended', policy: room.policy })
    return null
  }
  const hub = relay.openHub(roomId, room)
  if (!session.isGreetedBy(hub.keys[hello.role], hello)) {
    relay.closeHubIfEmpty(hub)
    session.refuse({ code: 'wrong-signature' })
    return null
  }
  const guest = new Guest(session, { hub, role: hello.role })
  return { guest, room, have: hello.have, haveLetters: hello.haveLetters }
}

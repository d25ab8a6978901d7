import { computed, effect } from '@preact/signals'

import { equalBytes, type RoomLink } from '#crypto'

import type { App } from './app.ts'
import { bytesToHex } from './hex.ts'
import { resealBoxes } from './letters/boxes.ts'
import { bringKeysAlong } from './moved-room.ts'
import { resealPages } from './publishing/page-key.ts'
import { resumeRefounding } from './refound.ts'
import { sessionOf, type Session } from './session.ts'

/** A new key that waits to be given out is; one that has come is put wherever the old one was. */
export function goWithTheRoom(app: App, handle: string): void {
  const record = computed(() => app.rooms.list.value?.find((room) => room.handle === handle))
  const link = computed(() => record.value?.link)
  const roomId = computed(() => (link.value === undefined ? '' : bytesToHex(link.value.roomId)))
  const formers: RoomLink[] = []
  void resumeRefounding(app, handle)
  effect(() => {
    const moved = roomId.value === '' ? undefined : record.peek()
    if (moved === undefined) return
    if (moved.former !== null) formers.push(moved.former)
    void bringKeysAlong(app, moved)
  })
  const first = record.peek()
  if (first === undefined) return
  void sessionOf(app, first).then((session) => {
    if (session !== null) sealAnew(app, session, { formers, now: () => link.peek() })
  })
}

interface Keys {
  /** Those it had while this page was open, and the one before. */
  readonly formers: RoomLink[]
  readonly now: () => RoomLink | undefined
}

/**
 * A page or a letterbox that somebody made under a former key, who had not heard of the move: whoever has
 * that key seals it to the one there is, once all that lies there has come. What is sealed to it already
 * is left as it is.
 */
function sealAnew({ ports }: App, session: Session, { formers, now }: Keys): void {
  effect(() => {
    const { connection, waiting, onlyTooLarge } = session.status.value
    const [to, is] = [now(), session.link]
    const isThere = to !== undefined && equalBytes(to.roomId, is.roomId)
    if (connection !== 'live' || !isThere || (waiting > 0 && !onlyTooLarge)) return
    for (const former of formers.splice(0)) {
      const from = { doc: session.doc, link: former }
      void resealPages(ports.random, { from, to, doc: session.doc })
      void resealBoxes(ports.random, { from, to, doc: session.doc })
    }
  })
}

import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { Doc } from 'yjs'

import type { Reading } from '#documents'
import type { RoomStatus } from '#sync'

import type { App } from './app.ts'
import { documentSignal } from './document-signal.ts'
import type { Opening } from './opening.ts'
import type { RoomOnDevice } from './rooms.ts'
import { sessionOf, type Session } from './session.ts'

/** A room that is open on this device. */
export interface RoomHere<Room> {
  readonly handle: string
  readonly doc: Doc
  readonly room: ReadonlySignal<Room>
  readonly status: ReadonlySignal<RoomStatus>
  /** It was written by a later version: it can be read, and nothing is written. */
  readonly newer: ReadonlySignal<boolean>
}

/** Opens a room of this device and follows it; the answer changes until there is something to show. */
export function followRoom<Room>(
  app: App,
  record: RoomOnDevice,
  read: (doc: Doc) => Reading<Room>,
): ReadonlySignal<Opening<RoomHere<Room>>> {
  const opening = signal<Opening<RoomHere<Room>>>({ state: 'opening' })
  void sessionOf(app, record).then((session) => {
    const show = (next: Opening<RoomHere<Room>>) => (opening.value = next)
    if (session === null) show({ state: 'failed', problem: 'unfitLink' })
    else {
      const { handle } = record
      followSession(session, { handle, read, show, isLeftBehind: () => isLeft(app, record) })
    }
  })
  return opening
}

function isLeft({ rooms }: App, { handle }: RoomOnDevice): boolean {
  return rooms.list.value?.some((room) => room.handle === handle && room.leftBehind) === true
}

interface Following<Room> {
  readonly handle: string
  readonly read: (doc: Doc) => Reading<Room>
  readonly show: (opening: Opening<RoomHere<Room>>) => void
  readonly isLeftBehind: () => boolean
}

/** The same of a room that stands in no list. */
export function followSession<Room>(
  session: Session,
  { handle, read, show, isLeftBehind }: Following<Room>,
): void {
  const { doc, status } = session
  const reading = documentSignal(doc, read)
  const newer = signal(false)
  let room: Signal<Room> | null = null
  let hasDialled = false
  effect(() => {
    const now = reading.value.value
    if (now.state === 'other') show({ state: 'failed', problem: 'unknownDocument' })
    else if (now.state === 'empty' && isLeftBehind()) {
      show({ state: 'failed', problem: 'roomMoved' })
    } else if (now.state === 'empty') {
      hasDialled ||= status.value.connection === 'connecting'
      show(whileEmpty(status.value, hasDialled))
    } else {
      newer.value = now.newer
      if (room !== null) room.value = now.room
      else {
        room = signal(now.room)
        show({ state: 'open', room: { handle, doc, room, status, newer } })
      }
    }
  })
}

/** Nothing has ever arrived here: it comes with the network, or it is gone for good. */
function whileEmpty(status: RoomStatus, hasDialled: boolean): Opening<never> {
  if (status.ended) return { state: 'failed', problem: 'roomEnded' }
  const isCutOff = status.connection === 'offline' && hasDialled
  return isCutOff ? { state: 'failed', problem: 'offlineLink' } : { state: 'opening' }
}

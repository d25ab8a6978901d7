import type * as Y from 'yjs'

import type { RoomLink } from '#crypto'

import type { Ended, Moved, MovedOn, Onward } from './asking.ts'
import { applyUpdate } from './follow-log.ts'
import { takeInFormer } from './former.ts'
import { beginHere, fromDevice, isOwnEdit, tabName, takeNewName, type Here } from './here.ts'
import { keepLastMemory, orphans, recall } from './keeping.ts'
import { readLeftOver } from './left-over.ts'
import { Neighbours } from './neighbours.ts'
import { Outbox } from './outbox.ts'
import type { SyncPorts } from './ports.ts'
import { roomFromLink } from './room.ts'
import { Session } from './session.ts'
import type { RoomStatus } from './status.ts'

export interface RoomToOpen {
  readonly link: RoomLink
  /** What is remembered and what comes is put into it, and its own changes are sent. */
  readonly doc: Y.Doc
  readonly ports: SyncPorts
  /** Only for a room made on this device: its last day, in days since 1970-01-01. */
  readonly endsDay?: number
  /** What was put into its letterbox. Told anew at each visit: the listener knows what it has. */
  readonly onLetter?: (plaintext: Uint8Array) => void
  /** Asked each time before the others would hear that this device is here: then they do not. */
  readonly isQuiet?: () => boolean
  /**
   * The key it had before it moved. What this device still has under that, and what `doc` holds already,
   * is put up where the room is now.
   */
  readonly former?: RoomLink
  /** 32 secret bytes that her devices share in this room: by them they know each other, and nobody else does. */
  readonly person?: Uint8Array
}

export interface RoomSession {
  readonly doc: Y.Doc
  readonly status: () => RoomStatus
  readonly subscribe: (listener: () => void) => () => void
  /** Ends the room for everybody, for good. */
  readonly end: () => Promise<Ended>
  /** Moves the room's last day, in days since 1970-01-01. */
  readonly endOn: (endsDay: number) => Promise<Moved>
  /** How much of the log `doc` has, for {@link RoomSession.moveOn}. */
  readonly head: () => number
  /** Gives the room up for another that has all of it: from then on the old keys open nothing here. */
  readonly moveOn: (onward: Onward) => Promise<MovedOn>
  /** Resolves when everything written so far is kept on the device. */
  readonly settled: () => Promise<void>
  /** The same, and what the device had no room for before is tried once more. */
  readonly keepAll: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Null when the link's role may not read the room. Answers as soon as the device's own memory is in. */
export async function openRoom(toOpen: RoomToOpen): Promise<RoomSession | null> {
  const room = await roomFromLink(toOpen.link)
  if (room === null) return null
  const here = await beginHere(room, toOpen)
  takeNewName(here)
  // Before the store is read: what another tab keeps from now on, it shows.
  const neighbours = new Neighbours(here)
  await recall(here)
  if (toOpen.former !== undefined) await takeInFormer(here, toOpen.former)
  here.board.change({ endsDay: here.policy?.policy.endsDay ?? toOpen.endsDay ?? null })

  const outbox = new Outbox(here, (shown) => neighbours.show(shown))
  const stopListening = listenToOwnEdits(here, outbox)
  const adoptOrphans = () => takeOver(here, outbox, neighbours)
  await adoptOrphans()
  neighbours.inherit(async ({ writer, unkept }) => {
    if (unkept !== null) outbox.add(unkept)
    await adoptFrom(here, outbox, writer)
    await outbox.settled()
  })
  for (const update of await readLeftOver(here)) outbox.add(update)
  const session = new Session(here, outbox, {
    endsDay: toOpen.endsDay ?? null,
    adoptOrphans,
    onLetter: (plaintext) => toOpen.onLetter?.(plaintext),
  })
  session.begin()

  return {
    doc: here.doc,
    status: () => here.board.read(),
    subscribe: (listener) => here.board.subscribe(listener),
    end: () => session.end(),
    endOn: (endsDay) => session.endOn(endsDay),
    head: () => here.frontier.head,
    moveOn: (onward) => session.moveOn(onward),
    settled: () => outbox.settled(),
    keepAll: () => outbox.keepAll(),
    async close() {
      stopListening()
      session.close()
      await outbox.keepAll()
      await keepLastMemory(here)
      neighbours.close()
      outbox.close()
    },
  }
}

function listenToOwnEdits(here: Here, outbox: Outbox): () => void {
  function onUpdate(update: Uint8Array, origin: unknown): void {
    if (isOwnEdit(origin)) outbox.add(update)
  }
  here.doc.on('updateV2', onUpdate)
  return () => here.doc.off('updateV2', onUpdate)
}

async function takeOver(here: Here, outbox: Outbox, neighbours: Neighbours): Promise<void> {
  for (const { writer } of await orphans(here)) {
    if (await here.ports.tabs.isFree(tabName(writer))) await adoptFrom(here, outbox, writer)
    else neighbours.notice(writer)
  }
}

/** Asks the store anew: the tab may have kept more just before it went. */
async function adoptFrom(here: Here, outbox: Outbox, gone: string): Promise<void> {
  for (const draft of await orphans(here)) {
    if (draft.writer !== gone) continue
    applyUpdate(here.doc, draft.update, fromDevice)
    outbox.adopt(draft)
  }
}

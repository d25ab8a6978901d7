import { applyUpdateV2 } from 'yjs'

import {
  backupSalt,
  equalBytes,
  mostBackupBytes,
  openBackup,
  parseBackup,
  parsePassphrase,
  type ReadBackup,
  type SealedBackup,
} from '#crypto'

import type { App } from '../app.ts'
import type { PhraseSlip } from '../passphrase.ts'
import type { ProblemName } from '../problems.ts'
import { reachRelay } from '../reach-relay.ts'
import { keepSession, openSession, sessionOf, type Session } from '../session.ts'

import { parseContent, type RoomInBackup } from './content.ts'

/** A file that she chose. Its size is known before it is read. */
export interface ChosenFile {
  readonly sizeBytes: number
  /** Null when the browser cannot read it. */
  read(): Promise<Uint8Array | null>
}

type BadBackup = Extract<ReadBackup, { ok: false }>['reason']

const problemByBackup: Readonly<Record<BadBackup, ProblemName>> = {
  'too-large': 'backupTooLarge',
  'not-a-backup': 'backupNone',
  newer: 'backupNewer',
  cut: 'backupCut',
  garbled: 'backupGarbled',
}

export type WholeBackup =
  | { readonly ok: true; readonly backup: SealedBackup }
  | { readonly ok: false; readonly problem: ProblemName }

/** Whether the file is a whole backup. She is asked for no word before that. */
export async function readBackup({ sizeBytes, read }: ChosenFile): Promise<WholeBackup> {
  if (sizeBytes > mostBackupBytes) return { ok: false, problem: 'backupTooLarge' }
  const bytes = await read()
  if (bytes === null) return { ok: false, problem: 'backupUnread' }
  const whole = await parseBackup(bytes)
  return whole.ok ? whole : { ok: false, problem: problemByBackup[whole.reason] }
}

export interface ToRestore {
  readonly backup: SealedBackup
  readonly typed: string
  readonly lists: readonly (readonly string[])[]
}

export type Restored =
  | {
      readonly state: 'restored'
      /** Rooms that this device did not have. */
      readonly came: number
      /** Rooms that were here already; what they lacked was put into them. */
      readonly there: number
      /** Rooms that need a newer program. They are still in the file. */
      readonly later: number
    }
  | { readonly state: 'slip'; readonly slip: PhraseSlip }
  | { readonly state: 'problem'; readonly problem: ProblemName }

/** Gives this device the rooms of a backup. What is here already is added to, and never replaced. */
export async function restoreBackup(
  app: App,
  { backup, typed, lists }: ToRestore,
): Promise<Restored> {
  const read = parsePassphrase(typed, lists)
  if (!read.ok) return { state: 'slip', slip: read }
  const secret = await app.ports.slowHash.hash(read.phrase, backupSalt(backup.random))
  if (secret === null) return { state: 'problem', problem: 'hashFailed' }
  const opened = await openBackup(secret, backup)
  if (opened === null) return { state: 'problem', problem: 'backupOtherWords' }
  const content = await parseContent(opened)
  if (content === null) return { state: 'problem', problem: 'backupGarbled' }
  const ends = await Promise.all(content.rooms.map((each) => putBack(app, each)))
  const count = (end: PutBack) => ends.filter((one) => one === end).length
  const later = content.later + count('later')
  return { state: 'restored', came: count('came'), there: count('there'), later }
}

type PutBack = 'came' | 'there' | 'later'

async function putBack(app: App, { room, state }: RoomInBackup): Promise<PutBack> {
  const rooms = await app.rooms.load()
  const known = rooms.find(({ link }) => equalBytes(link.roomId, room.link.roomId))
  if (known !== undefined) {
    const session = await sessionOf(app, known)
    if (session === null || !(await merge(app, session, state))) return 'later'
    if (room.link.role === 'host') await app.rooms.change(known.handle, { link: room.link })
    return 'there'
  }
  const session = await openSession(app, room)
  if (session === null) return 'later'
  if (await merge(app, session, state)) {
    await keepSession(app, session, room)
    return 'came'
  }
  await session.room.close()
  return 'later'
}

/** What the relay has comes from there first, so that only what it lacks is sent up again. */
async function merge(app: App, { doc, status, room }: Session, state: Uint8Array) {
  await reachRelay(app, status)
  try {
    if (state.byteLength > 0) applyUpdateV2(doc, state)
  } catch {
    // Written by a Yjs that writes otherwise.
    return false
  }
  await room.settled()
  return true
}

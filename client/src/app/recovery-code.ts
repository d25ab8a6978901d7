import {
  base64urlToBytes,
  bytesToBase64url,
  encodeRecoveryCode,
  equalBytes,
  keyringLockerOf,
  openKeyringLink,
  parseLink,
  parseRecoveryCode,
  sealKeyringLink,
  type ReadRecoveryCode,
  type RoomLink,
} from '#crypto'
import { dropCode, noteCode, noteCodeKept } from '#documents'
import type { RecoveryCodeMade, RoomOnKeyring } from '#domain'
import { dropLocker, keepLocker, openLocker } from '#sync'

import type { App } from './app.ts'
import { enterRoom, type Entered } from './enter-room.ts'
import { bytesToHex, hexToBytes } from './hex.ts'
import type { KeyringHere } from './keyring-rooms.ts'
import type { ProblemName } from './problems.ts'
import { reachRelay } from './reach-relay.ts'

export type MadeCode =
  | { readonly ok: true; readonly code: string; readonly lockerId: string }
  | { readonly ok: false; readonly problem: ProblemName }

/**
 * A code for paper that opens the keyring anywhere. It is given only when the relay has both the
 * keyring and the locker: a code on paper that opens nothing is worse than none.
 */
export async function makeRecoveryCode(app: App, here: KeyringHere): Promise<MadeCode> {
  const { random, clock } = app.ports
  const record = (await app.rooms.load()).find(({ handle }) => handle === here.handle)
  if (record === undefined || !(await reachRelay(app, here.status))) return notMade
  const secret = random.bytes(16)
  const locker = await keyringLockerOf(secret)
  const body = await sealKeyringLink({ link: record.link, secret, iv: random.bytes(12) })
  if ((await keepLocker(app.ports, { ...locker, body })) !== 'kept') return notMade
  const lockerId = bytesToHex(locker.id)
  const madeDay = Math.floor(clock.now() / dayMs)
  noteCode(here.doc, { lockerId, proof: bytesToBase64url(locker.proof), madeDay })
  return { ok: true, code: await encodeRecoveryCode(secret), lockerId }
}

const notMade = { ok: false, problem: 'offlineKeyring' } as const
const dayMs = 86_400_000
/** What she types to show that she has the code: its last group. */
export function isEndOf(code: string, typed: string): boolean {
  return (
    code.slice(-5) === typed.trim().toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/gu, '1')
  )
}

/** She has it. From now on the codes before it open nothing. */
export async function keptRecoveryCode(
  app: App,
  here: KeyringHere,
  lockerId: string,
): Promise<void> {
  noteCodeKept(here.doc, lockerId)
  const others = here.room.peek().codes.filter((code) => code.lockerId !== lockerId)
  for (const code of others) await withdrawRecoveryCode(app, here, code)
}

/** Takes a code back. It stays on the list until the relay has let go of it. */
export async function withdrawRecoveryCode(
  app: App,
  here: KeyringHere,
  { lockerId, proof }: RecoveryCodeMade,
): Promise<'gone' | 'offline'> {
  const shown = base64urlToBytes(proof)
  const dropped =
    shown?.byteLength === 32
      ? await dropLocker(app.ports, { id: hexToBytes(lockerId), proof: shown })
      : 'gone'
  if (dropped === 'gone') dropCode(here.doc, lockerId)
  return dropped
}

export type Unlocked = { readonly ok: true } | { readonly ok: false; readonly problem: ProblemName }

type BadCode = Extract<ReadRecoveryCode, { ok: false }>['reason']

const problemByCode: Readonly<Record<BadCode, ProblemName>> = {
  short: 'recoveryShort',
  long: 'recoveryLong',
  foreign: 'recoveryForeign',
  typo: 'recoveryTypo',
}

/** Opens the keyring on this device. A typing mistake is seen before anything is asked of the relay. */
export async function openWithRecoveryCode(app: App, text: string): Promise<Unlocked> {
  const read = await parseRecoveryCode(text)
  if (!read.ok) return { ok: false, problem: problemByCode[read.reason] }
  const { id, proof } = await keyringLockerOf(read.secret)
  const opened = await openLocker(app.ports, id, proof)
  if (opened.state === 'offline') return { ok: false, problem: 'offlineRecovery' }
  if (opened.state === 'refused') return { ok: false, problem: 'recoveryGone' }
  const link = await openKeyringLink(read.secret, opened.body)
  if (link === null) return { ok: false, problem: 'recoveryGone' }
  const entered = await enterByLink(app, link)
  return entered.ok ? { ok: true } : entered
}

/** Fetches a room of the keyring to this device, under the name it has there. */
export async function fetchRoom(app: App, { key, name }: RoomOnKeyring): Promise<Entered> {
  const link = await parseLink(key)
  if (!link.ok || link.value.kind !== 'room') return { ok: false, problem: 'unknownDocument' }
  const entered = await enterByLink(app, link.value.room)
  if (entered.ok && name !== '') await app.rooms.change(entered.room.handle, { name })
  return entered
}

async function enterByLink(app: App, link: RoomLink): Promise<Entered> {
  const rooms = await app.rooms.load()
  const known = rooms.find((room) => equalBytes(room.link.roomId, link.roomId)) ?? null
  return enterRoom(app, link, known)
}

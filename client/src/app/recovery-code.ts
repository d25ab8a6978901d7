import { encodeRecoveryCode, parseRecoveryCode, type ReadRecoveryCode } from '#crypto'

import type { App } from './app.ts'
import type { KeyringHere } from './keyring-rooms.ts'
import type { ProblemName } from './problems.ts'
import { makeWayIn } from './make-way-in.ts'
import { goInWith, type Unlocked } from './way-in.ts'

export type MadeCode =
  | { readonly ok: true; readonly code: string; readonly lockerId: string }
  | { readonly ok: false; readonly problem: ProblemName }

/** A code for paper that opens the keyring anywhere. It opens already when it is first seen. */
export async function makeRecoveryCode(app: App, here: KeyringHere): Promise<MadeCode> {
  const secret = app.ports.random.bytes(16)
  const lockerId = await makeWayIn(app, here, { kind: 'code', secret })
  if (lockerId === null) return { ok: false, problem: 'offlineKeyring' }
  return { ok: true, code: await encodeRecoveryCode(secret), lockerId }
}

/** What she types to show that she has the code: its last group. */
export function isEndOf(code: string, typed: string): boolean {
  return (
    code.slice(-5) === typed.trim().toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/gu, '1')
  )
}

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
  return goInWith(app, read.secret, 'recoveryGone')
}

import { passkeySalt } from '#crypto'
import type { PasskeyAnswer } from '#ports/passkeys.ts'

import type { App } from './app.ts'
import type { KeyringHere } from './keyring-rooms.ts'
import type { ProblemName } from './problems.ts'
import { reachRelay } from './reach-relay.ts'
import { makeWayIn } from './make-way-in.ts'
import { goInWith, keptWayIn, type Unlocked } from './way-in.ts'

type NoSecret = Exclude<PasskeyAnswer['state'], 'secret'>

export const problemByAnswer: Readonly<Record<NoSecret, ProblemName>> = {
  'no-secret': 'passkeyNoSecret',
  declined: 'passkeyDeclined',
  unsupported: 'passkeyUnsupported',
}

/** Makes a passkey that opens the keyring, beside those there are. */
export async function keepPasskey(app: App, here: KeyringHere, name: string): Promise<Unlocked> {
  const { passkeys, random } = app.ports
  // First this: a passkey that opens nothing cannot be taken out of her device again from here.
  if (!(await reachRelay(app, here.status))) return { ok: false, problem: 'offlineKeyring' }
  const answer = await passkeys.create({
    name,
    salt: passkeySalt,
    userId: Uint8Array.from(random.bytes(16)),
    challenge: Uint8Array.from(random.bytes(16)),
  })
  if (answer.state !== 'secret') return { ok: false, problem: problemByAnswer[answer.state] }
  const lockerId = await makeWayIn(app, here, { kind: 'passkey', secret: answer.secret })
  if (lockerId === null) return { ok: false, problem: 'offlineKeyring' }
  await keptWayIn(app, here, { kind: 'passkey', lockerId })
  return { ok: true }
}

/** Opens the keyring on this device with a passkey that she chooses. */
export async function openWithPasskey(app: App): Promise<Unlocked> {
  const { passkeys, random } = app.ports
  const challenge = Uint8Array.from(random.bytes(16))
  const answer = await passkeys.ask({ salt: passkeySalt, challenge })
  if (answer.state !== 'secret') return { ok: false, problem: problemByAnswer[answer.state] }
  return goInWith(app, answer.secret, 'passkeyOpensNothing')
}

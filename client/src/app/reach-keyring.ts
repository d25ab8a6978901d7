import type { ReadonlySignal } from '@preact/signals'

import type { RoomStatus } from '#sync'

import type { App } from './app.ts'
import { firstAnswer } from './first-answer.ts'
import { leftKeyring } from './leave-keyring.ts'
import { reachRelay } from './reach-relay.ts'

const patienceMs = 10_000

/** Whether the relay has the keyring and this device all of it: where it is now, when it has got new keys. */
export async function reachKeyring(app: App, status: ReadonlySignal<RoomStatus>): Promise<boolean> {
  if (await reachRelay(app, status)) return true
  if (status.peek().forward === null) return false
  const read = () => {
    if (status.value.forward === null) return true
    return leftKeyring(app) === null ? null : false
  }
  const isThere = await firstAnswer(app.ports.clock, { patienceMs, read })
  return isThere === true && reachRelay(app, status)
}

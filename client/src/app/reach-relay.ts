import type { ReadonlySignal } from '@preact/signals'

import type { RoomStatus } from '#sync'

import type { App } from './app.ts'
import { firstAnswer } from './first-answer.ts'

const patienceMs = 10_000

/**
 * A room that was just opened is on its way to the relay: whether it got there, everything sent. A piece too
 * large for the relay stays here whatever is waited for, and its own page says so; it holds up nothing else.
 */
export async function reachRelay(
  { ports }: App,
  status: ReadonlySignal<RoomStatus>,
): Promise<boolean> {
  let hasDialled = false
  const read = (): boolean | null => {
    const { connection, waiting, onlyTooLarge, edits, ended, forward } = status.value
    hasDialled ||= connection === 'connecting'
    if (ended || forward !== null) return false
    // What was written in this very turn is counted as waiting once this device has it.
    if (connection === 'live' && edits === 'writing') return null
    if (connection === 'live') return waiting === 0 || onlyTooLarge ? true : null
    return connection === 'offline' && hasDialled ? false : null
  }
  return (await firstAnswer(ports.clock, { patienceMs, read })) ?? false
}

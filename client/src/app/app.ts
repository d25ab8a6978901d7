import { signal, type Signal } from '@preact/signals'

import type { Words, WordsOfMany } from '#content'
import type { Attention } from '#ports/attention.ts'
import type { Hand } from '#ports/hand.ts'
import type { Passkeys } from '#ports/passkeys.ts'
import type { SlowHash } from '#ports/slow-hash.ts'
import type { SyncPorts } from '#sync'

import { createDeviceLock, type DeviceLock } from './device-lock.ts'
import type { DeviceChoices } from './preferences.ts'
import { createRooms, type Rooms } from './rooms.ts'
import { hrefOf, type PlaceOfMany, type Route } from './route.ts'

export interface AppPorts extends SyncPorts {
  readonly hand: Hand
  readonly attention: Attention
  readonly slowHash: SlowHash
  readonly passkeys: Passkeys
}

/**
 * What every screen is given. It holds no room: the rooms that are open live with the use cases that
 * opened them, which come with their screens, so that the first screen loads none of it.
 */
export interface App {
  readonly ports: AppPorts
  readonly choices: DeviceChoices
  readonly rooms: Rooms
  readonly lock: DeviceLock
  /** A key that came in by the address or was pasted, until the join screen takes it. */
  readonly keyInHand: Signal<string | null>
  go(route: Route): void
}

export interface ScreenProps<At extends Route['at']> {
  readonly app: App
  /** Rooms for many bring words of their own. */
  readonly words: At extends PlaceOfMany ? WordsOfMany : Words
  readonly route: Extract<Route, { at: At }>
}

export function createApp(ports: AppPorts, choices: DeviceChoices): App {
  const lock = createDeviceLock(ports)
  return {
    ports,
    choices,
    lock,
    rooms: createRooms({ ...ports, lock }, choices),
    keyInHand: signal(null),
    go: (route) => ports.hand.go(hrefOf(route)),
  }
}

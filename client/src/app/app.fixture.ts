import { effect, type ReadonlySignal } from '@preact/signals'

import { createFakeAttention } from '#ports/attention.fake.ts'
import { createFakeClock } from '#ports/clock.fake.ts'
import { createFakeHand } from '#ports/hand.fake.ts'
import { createFakePasskeys } from '#ports/passkeys.fake.ts'
import { createFakePreferences } from '#ports/preferences.fake.ts'
import { createFakeRandom } from '#ports/random.fake.ts'
import { createFakeSlowHash } from '#ports/slow-hash.fake.ts'
import type { Clock } from '#ports/clock.ts'
import type { Passkeys } from '#ports/passkeys.ts'
import type { Random } from '#ports/random.ts'
import type { RelayDialer } from '#ports/relay.ts'
import type { SlowHash } from '#ports/slow-hash.ts'
import { createFakeRoomStore, type FakeRoomStore } from '#ports/room-store.fake.ts'
import type { Tabs } from '#ports/tabs.ts'
import { createFakeBrowserTabs } from '#ports/tabs.fake.ts'

import { createApp } from './app.ts'
import { createDeviceChoices } from './preferences.ts'
import type { Opening } from './opening.ts'

/** A relay that nobody ever reaches. */
const noRelay: RelayDialer = {
  dial: ({ closed }) => {
    queueMicrotask(closed)
    return { send: () => undefined, close: () => undefined }
  },
  whenReachable: () => () => undefined,
  today: () => Promise.resolve(null),
}

interface Surroundings {
  /** The same store again is the same device on another day. */
  readonly roomStore: FakeRoomStore
  readonly random: Random
  readonly clock: Clock
  readonly relay: RelayDialer
  readonly slowHash: SlowHash
  /** Another tab of the same browser has another of these. */
  readonly tabs: Tabs
  /** The same again is the same authenticator on another device. */
  readonly passkeys: Passkeys
}

/** The app on a device; without other surroundings, one without a network. */
export function openDevice(around: Partial<Surroundings> = {}) {
  const hand = createFakeHand()
  const roomStore = around.roomStore ?? createFakeRoomStore()
  const attention = createFakeAttention()
  const ports = {
    clock: createFakeClock(Date.parse('2026-11-22T19:40:00Z')),
    random: createFakeRandom(1),
    relay: noRelay,
    tabs: createFakeBrowserTabs().openTab(),
    slowHash: createFakeSlowHash(),
    passkeys: createFakePasskeys(),
    ...around,
    roomStore,
    hand,
    attention,
  }
  const app = createApp(ports, createDeviceChoices(createFakePreferences()))
  return { app, hand, roomStore, attention }
}

/** The room, once it is open. */
export function opened<Room>(opening: () => ReadonlySignal<Opening<Room>>): Promise<Room> {
  return new Promise((resolve, reject) => {
    effect(() => {
      const now = opening().value
      if (now.state === 'open') resolve(now.room)
      if (now.state === 'failed') reject(new Error(now.problem))
    })
  })
}

/** Lets everything that waits on nothing but itself have its turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

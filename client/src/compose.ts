import { createApp, type App } from '#app/app.ts'
import { watchOver } from '#app/auto-lock.ts'
import type { Language } from '#app/language.ts'
import { localHelpHere } from '#app/local-help-here.ts'
import { localHelpInWords, type HelpHereInWords } from '#app/local-help-words.ts'
import type { DeviceChoices } from '#app/preferences.ts'
import { isListed, nameOfRoom, placeOfRoom, type RoomKind } from '#app/rooms.ts'
import { hrefOf } from '#app/route.ts'
import type { ReadingWords, Words } from '#content'
import type { Door } from '#ui/Doors.tsx'

import { createBrowserAttention } from './adapters/browser-attention.ts'
import { browserClock } from './adapters/browser-clock.ts'
import { createBrowserHand } from './adapters/browser-hand.ts'
import { createBrowserPasskeys } from './adapters/browser-passkeys.ts'
import { browserRandom } from './adapters/browser-random.ts'
import { createBrowserSlowHash } from './adapters/browser-slow-hash.ts'
import { createBrowserTabs } from './adapters/browser-tabs.ts'
import { createIndexedDbRoomStore } from './adapters/indexeddb-room-store.ts'
import { createWebSocketDialer } from './adapters/websocket-dialer.ts'

/** Joins the app to this browser. Fetched when the first room is wanted. */
export function composeApp(
  window: Window & typeof globalThis,
  choices: DeviceChoices,
  slowHashAddress: () => string,
): App {
  const ports = {
    clock: browserClock,
    random: browserRandom,
    relay: createWebSocketDialer(relayAddress(window.location)),
    roomStore: createIndexedDbRoomStore('tillidsrum'),
    tabs: createBrowserTabs(),
    attention: createBrowserAttention(window),
    hand: createBrowserHand(window),
    passkeys: createBrowserPasskeys(window),
    slowHash: createBrowserSlowHash(slowHashAddress),
  }
  const app = createApp(ports, choices)
  watchOver(app)
  return app
}

function relayAddress({ protocol, host }: Location): string {
  return `${protocol === 'http:' ? 'ws' : 'wss'}://${host}/relay`
}

const wallByKind = {
  'own-room': 'own',
  dialogue: 'dialogue',
  group: 'group',
  organisation: 'organisation',
  workshop: 'published',
  keyring: 'own',
  interview: 'dialogue',
  seminar: 'organisation',
} as const satisfies Record<RoomKind, Door['wall']>

/** None while the device is locked. */
export async function helpOnDevice(
  app: App,
  words: ReadingWords,
  language: Language,
): Promise<HelpHereInWords> {
  await app.rooms.load()
  const { shared, isUnreadable } = localHelpHere(app)
  return { shared: shared.map((help) => localHelpInWords(help, words, language)), isUnreadable }
}

/** The rooms of this device as doors, the latest first. */
export async function doorsToRooms({ rooms }: App, words: Words): Promise<readonly Door[]> {
  // None while the device is locked.
  const known = await rooms.load()
  return known.filter(isListed).map((room) => ({
    wall: wallByKind[room.kind],
    href: hrefOf(placeOfRoom(room)),
    name: nameOfRoom(room, words.rooms),
  }))
}

import type { Words } from '#content'
import { isWorthKeeping, type OwnRoom } from '#domain'

import type { App } from './app.ts'
import type { OwnRoomHere } from './own-room.ts'
import { isWindowForgetting } from './private-window.ts'
import { newestOf } from './rooms.ts'
import { hrefOf, type Route } from './route.ts'

/** What is asked where she writes, and what she can answer. */
export interface AskedToKeep {
  readonly happened: string
  readonly safe?: string
  readonly next?: string
  /** Where she keeps it, or what takes her there. */
  readonly way: { readonly label: string; readonly href: string } | Answer
  readonly notNow?: Answer
}

interface Answer {
  readonly label: string
  readonly onPress: () => void
}

/**
 * Asked once: whatever she answers, it does not come back. A window that forgets says so until she has
 * kept it. Null when there is nothing to say.
 */
export function askToKeep(
  app: App,
  { handle, room }: Pick<OwnRoomHere, 'handle' | 'room'>,
  { words, at }: { readonly words: Words; readonly at: Route },
): AskedToKeep | null {
  const { forgets, save } = words.keyCard.window
  if (isWindowForgetting(app, handle, room.value)) {
    return { ...forgets, way: { label: save, href: hrefOf({ at: 'key-card', handle: null }) } }
  }
  if (!isAskingDue(app, handle, room.value)) return null
  const own = words.ownRoom.keep
  return {
    happened: own.why,
    way: { label: own.choose, onPress: () => void goToKeep(app, handle, at) },
    notNow: { label: own.notNow, onPress: () => void answeredAsking(app, handle) },
  }
}

/**
 * Whether it is time to ask how she wants to keep her room: once there is something to lose, and never
 * again when she has answered. Who has a keyring here has answered.
 */
export function isAskingDue({ rooms }: App, handle: string, room: OwnRoom): boolean {
  const onDevice = rooms.list.value ?? []
  const record = onDevice.find((one) => one.handle === handle)
  const hasKeyring = newestOf('keyring', onDevice) !== null
  return record?.keyCard === 'not-said' && !hasKeyring && isWorthKeeping(room)
}

const asked = new WeakMap<App, Route>()

/** She chooses now, and comes back to the place she was asked at. */
export async function goToKeep(app: App, handle: string, at: Route): Promise<void> {
  asked.set(app, at)
  await answeredAsking(app, handle)
  app.go({ at: 'keyring', steps: [] })
}

/** Where she was when she went to choose; null when she did not, on this page. */
export function askedAt(app: App): Route | null {
  return asked.get(app) ?? null
}

/** Whatever she answered, it is not asked again. */
export function answeredAsking(app: App, handle: string): Promise<void> {
  return app.rooms.change(handle, { keyCard: 'later' })
}

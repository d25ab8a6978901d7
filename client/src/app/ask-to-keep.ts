import { isWorthKeeping, type OwnRoom } from '#domain'

import type { App } from './app.ts'
import { newestOf } from './rooms.ts'
import type { Route } from './route.ts'

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

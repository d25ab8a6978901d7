import type { App } from './app.ts'
import { startRoute } from './route.ts'
import { closeAll, settleAll } from './session.ts'

/** Takes everything off this device, also where it is locked. Elsewhere all of it stays. */
export async function forgetDevice(app: App): Promise<'gone' | 'still-here'> {
  await closeAll(app)
  if ((await app.ports.roomStore.forgetAll()) !== 'kept') return 'still-here'
  app.choices.rememberRooms(false)
  app.go(startRoute)
  app.lock.shut()
  return 'gone'
}

/** Locks at once, when all that was written is on the device. */
export async function lockNow(app: App): Promise<void> {
  await settleAll(app)
  app.lock.shut()
}

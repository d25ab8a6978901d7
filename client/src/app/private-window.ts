import { isWorthKeeping, type OwnRoom } from '#domain'

import type { App } from './app.ts'

/** What can be said of whether this window keeps what is in it; null when it does, or was not asked. */
export function windowDoubt({ rooms }: App): 'forgets' | 'cannotTell' | null {
  const staying = rooms.staying.value
  if (staying === null || staying === 'stays') return null
  return staying === 'forgets' ? 'forgets' : 'cannotTell'
}

/** Whether she is to be told while she writes: the window forgets, and there is something to lose. */
export function isWindowForgetting(app: App, handle: string, room: OwnRoom): boolean {
  const record = app.rooms.list.value?.find((one) => one.handle === handle)
  return windowDoubt(app) === 'forgets' && record?.keyCard !== 'kept' && isWorthKeeping(room)
}

import { localHelpThatHolds, type LocalHelp } from '#domain'

import type { App } from './app.ts'

/** What the organisations of this device's rooms have shared; read without opening a room. */
export interface LocalHelpHere {
  readonly shared: readonly LocalHelp[]
  /** Something lies here that this app cannot read: it comes anew when the room is opened. */
  readonly isUnreadable: boolean
}

/** Of two rooms that are linked to the same organisation it is there once, as it was shared last. */
export function localHelpHere({ rooms }: Pick<App, 'rooms'>): LocalHelpHere {
  const here = (rooms.list.value ?? []).filter(({ ended }) => !ended).map((room) => room.localHelp)
  const all = here.filter((one) => one !== null && one !== 'unreadable')
  const names = [...new Set(all.map(({ organisation }) => organisation))]
  const shared = names.flatMap(
    (name) => localHelpThatHolds(all.filter(({ organisation }) => organisation === name)) ?? [],
  )
  return { shared, isUnreadable: here.includes('unreadable') }
}

import type { Words } from '#content'
import type { RoomStatus } from '#sync'

import type { App } from './app.ts'
import { daysLeft } from './last-day.ts'
import { alarmProblem, problemByCode, storageProblem, type ProblemName } from './problems.ts'

export type Saving = RoomStatus['edits']

/** In one's own room there is nobody else to have seen it: another tab of hers is still her. */
export function savingOf({ edits }: RoomStatus, audience: 'alone' | 'shared'): Saving {
  return audience === 'alone' && edits === 'seen' ? 'saved' : edits
}

/** The one thing most worth telling; the rest waits until it is gone. */
export function roomNotice(
  app: App,
  words: Words,
  status: RoomStatus,
): { readonly happened: string; readonly safe: string; readonly next: string } | null {
  const problem = roomProblem(status, app.rooms.storage.value)
  if (problem !== null) return words.problems[problem]
  const left = daysLeft(app, status)
  return left === null ? null : words.lastDay.soon(left)
}

/** `keys` is whether the device took the room's key; without it the words are lost to the next page. */
export function roomProblem(status: RoomStatus, keys: RoomStatus['storage']): ProblemName | null {
  if (status.ended) return 'roomEnded'
  const storage = storageProblem(keys) ?? storageProblem(status.storage)
  return storage ?? logProblem(status) ?? deviceProblem(status)
}

function logProblem({ alarms, refused, quarantined }: RoomStatus): ProblemName | null {
  const [alarm] = alarms
  if (alarm !== undefined) return alarmProblem(alarm)
  if (refused !== null) return problemByCode[refused]
  return quarantined > 0 ? 'unreadable' : null
}

function deviceProblem({ clockIsOff, connection, edits }: RoomStatus): ProblemName | null {
  if (clockIsOff) return 'clockWrong'
  return connection === 'offline' && edits === 'written' ? 'offline' : null
}

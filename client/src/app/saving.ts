import type { RoomStatus } from '#sync'

import { alarmProblem, problemByCode, storageProblem, type ProblemName } from './problems.ts'

export type Saving = RoomStatus['edits']

/** In one's own room there is nobody else to have seen it: another tab of hers is still her. */
export function savingOf({ edits }: RoomStatus, audience: 'alone' | 'shared'): Saving {
  return audience === 'alone' && edits === 'seen' ? 'saved' : edits
}

/** The one thing most worth telling; the rest waits until it is gone. */
export function roomProblem(status: RoomStatus): ProblemName | null {
  if (status.ended) return 'roomEnded'
  const [alarm] = status.alarms
  return (
    storageProblem(status.storage) ??
    (alarm === undefined ? null : alarmProblem(alarm)) ??
    (status.refused === null ? null : problemByCode[status.refused]) ??
    (status.quarantined > 0 ? 'unreadable' : null) ??
    (status.clockIsOff ? 'clockWrong' : null) ??
    (status.connection === 'offline' && status.edits === 'written' ? 'offline' : null)
  )
}

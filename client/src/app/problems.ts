import type { Words } from '#content'
import type { BadLink } from '#crypto'
import type { IntegrityAlarm, RoomStatus } from '#sync'

/** What can be in a person's way. Each has its words: what happened, what is safe, what to do next. */
export type ProblemName = keyof Words['problems']

type ErrorCode = NonNullable<RoomStatus['refused']>

/** Every code there is: the compiler asks for the next one. */
export const problemByCode: Readonly<Record<ErrorCode, ProblemName>> = {
  'malformed-frame': 'outOfStep',
  'unknown-frame': 'outOfStep',
  'frame-too-large': 'tooLarge',
  'unsupported-version': 'appOld',
  'not-greeted': 'outOfStep',
  'already-greeted': 'outOfStep',
  'room-unknown': 'roomMissing',
  'room-ended': 'roomEnded',
  'room-exists': 'outOfStep',
  'room-full': 'roomFull',
  'policy-refused': 'keyRefused',
  'policy-stale': 'outOfStep',
  'wrong-signature': 'keyRefused',
  'wrong-role': 'keyRefused',
  'wrong-room': 'keyRefused',
  'entry-malformed': 'outOfStep',
  'entry-too-large': 'tooLarge',
  'entry-out-of-order': 'outOfStep',
  'entry-conflict': 'outOfStep',
  'snapshot-refused': 'outOfStep',
  'snapshot-too-large': 'roomFull',
  'locker-exists': 'invitationClash',
  'locker-refused': 'invitationGone',
  'too-fast': 'tooFast',
  'relay-full': 'relayFull',
  'relay-stopping': 'relayStopping',
  'urn-unknown': 'urnClosed',
  'urn-refused': 'urnTerms',
  'urn-exists': 'urnTerms',
  'urn-closed': 'urnClosed',
  'urn-open': 'urnOpen',
  'voter-unknown': 'noSeat',
  'token-conflict': 'answerRefused',
  'token-refused': 'answerRefused',
  'answer-stale': 'outOfStep',
  'not-anonymous': 'outOfStep',
  'page-unknown': 'pageUnknown',
  'page-refused': 'pageRefused',
  'page-too-large': 'pageTooLarge',
  'page-conflict': 'pageTaken',
  'page-withdrawn': 'pageWithdrawn',
}

const problemByLink: Readonly<Record<BadLink, ProblemName>> = {
  cut: 'linkCut',
  garbled: 'linkGarbled',
  newer: 'linkNewer',
  'not-a-link': 'notALink',
}

const problemByAlarm: Readonly<Record<IntegrityAlarm, ProblemName>> = {
  gap: 'historyGap',
  fork: 'historyForked',
  replay: 'historyChanged',
  rollback: 'historyChanged',
  'withheld-tail': 'historyGap',
  'policy-rollback': 'historyChanged',
}

const problemByStorage: Readonly<Record<RoomStatus['storage'], ProblemName | null>> = {
  kept: null,
  full: 'storageFull',
  blocked: 'storageBlocked',
}

export function linkProblem(reason: BadLink): ProblemName {
  return problemByLink[reason]
}

export function alarmProblem(alarm: IntegrityAlarm): ProblemName {
  return problemByAlarm[alarm]
}

export function storageProblem(storage: RoomStatus['storage']): ProblemName | null {
  return problemByStorage[storage]
}

/** A date that rests on a clock this far wrong is a wrong date. */
const firstBelievedMs = Date.UTC(2026, 0, 1)
const lastBelievedMs = Date.UTC(2099, 0, 1)

export function clockProblem(nowMs: number): ProblemName | null {
  return nowMs < firstBelievedMs || nowMs > lastBelievedMs ? 'clockWrong' : null
}

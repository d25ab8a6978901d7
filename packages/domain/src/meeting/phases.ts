/** The steps of a meeting, in the order they are meant to be taken. Any of them can be come back to. */
export const phases = [
  'purpose',
  'goals',
  'picture',
  'choose',
  'themes',
  'agreements',
  'sendOn',
  'nextTalk',
] as const

export type Phase = (typeof phases)[number]

export function parsePhase(value: unknown): Phase | null {
  return phases.find((phase) => phase === value) ?? null
}

/** How many minutes a group can set aside. Two hours is what the meeting is made for. */
export const meetingLengths = [45, 120, 180] as const
export type MeetingLength = (typeof meetingLengths)[number]

export const usualLength: MeetingLength = 120

export function parseLength(value: unknown): MeetingLength | null {
  return meetingLengths.find((length) => length === value) ?? null
}

/** A script, not a clock that stops anybody. */
export const minutesFor: Readonly<Record<MeetingLength, Readonly<Record<Phase, number>>>> = {
  45: {
    purpose: 3,
    goals: 5,
    picture: 8,
    choose: 4,
    themes: 14,
    agreements: 6,
    sendOn: 2,
    nextTalk: 3,
  },
  120: {
    purpose: 10,
    goals: 15,
    picture: 20,
    choose: 10,
    themes: 40,
    agreements: 15,
    sendOn: 5,
    nextTalk: 5,
  },
  180: {
    purpose: 10,
    goals: 20,
    picture: 30,
    choose: 15,
    themes: 60,
    agreements: 25,
    sendOn: 10,
    nextTalk: 10,
  },
}

/** How many minutes into the meeting a step is meant to begin. */
export function minuteOf(length: MeetingLength, phase: Phase): number {
  return phases
    .slice(0, phases.indexOf(phase))
    .reduce((minute, earlier) => minute + minutesFor[length][earlier], 0)
}

/** The step after this one; null after the last. */
export function phaseAfter(phase: Phase): Phase | null {
  return phases[phases.indexOf(phase) + 1] ?? null
}

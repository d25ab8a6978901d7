const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** More than this in one step is a slip of the finger. */
export const mostTimerMs = 4 * hourMs

/**
 * Time set aside. A moment is told as milliseconds after midnight UTC, without its day: a device whose
 * date is wrong still counts right, and the document does not tell on which day a group met.
 */
export interface Timer {
  /** What was left when it was last started, stopped or given more. */
  readonly leftMs: number
  /** When it was started; null while it stands still. */
  readonly since: number | null
}

export function timeOfDay(unixMs: number): number {
  return ((unixMs % dayMs) + dayMs) % dayMs
}

/** Two clocks that do not agree give a moment that has not been yet: then nothing has gone. */
export function goneSince(since: number, now: number): number {
  const gone = timeOfDay(now - since)
  return gone > dayMs / 2 ? 0 : gone
}

/** Never less than nothing, nor more than there was. */
export function leftOf({ leftMs, since }: Timer, goneMs: number): number {
  return since === null ? leftMs : Math.min(leftMs, Math.max(0, leftMs - goneMs))
}

export function setTimer(minutes: number): Timer {
  return { leftMs: minutes * minuteMs, since: null }
}

/** What the one who starts or stops it sees as left is what is left for all. */
export function runTimer(leftMs: number, now: number): Timer {
  return { leftMs, since: timeOfDay(now) }
}

export function stopTimer(leftMs: number): Timer {
  return { leftMs, since: null }
}

export function giveMore(timer: Timer, leftMs: number, now: number): Timer {
  const more = Math.min(mostTimerMs, leftMs + 5 * minuteMs)
  return timer.since === null ? stopTimer(more) : runTimer(more, now)
}

/** A silence in which everybody looks for themselves. */
export const silenceMs = 20_000

/** Whole minutes and seconds, the last second whole until it is gone. */
export function minutesAndSeconds(ms: number): readonly [minutes: number, seconds: number] {
  const seconds = Math.ceil(ms / 1000)
  return [Math.floor(seconds / 60), seconds % 60]
}

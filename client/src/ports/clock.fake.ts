import type { Clock } from './clock.ts'

export interface FakeClock extends Clock {
  /** Moves time on and runs what fell due, in order. */
  advance(spanMs: number): void
}

/** Denmark in winter, unless it is said where. */
const minutesAhead = 60

export function createFakeClock(
  startMs = 1_700_000_000_000,
  zoneMinutes = minutesAhead,
): FakeClock {
  let nowMs = startMs
  const tasks = new Set<{ readonly dueMs: number; readonly task: () => void }>()

  function nextDue(untilMs: number) {
    return [...tasks]
      .filter(({ dueMs }) => dueMs <= untilMs)
      .toSorted((a, b) => a.dueMs - b.dueMs)
      .at(0)
  }

  return {
    now: () => nowMs,
    zoneMinutes: () => zoneMinutes,
    schedule(delayMs, task) {
      const scheduled = { dueMs: nowMs + delayMs, task }
      tasks.add(scheduled)
      return () => tasks.delete(scheduled)
    },
    advance(spanMs) {
      const untilMs = nowMs + spanMs
      for (let due = nextDue(untilMs); due !== undefined; due = nextDue(untilMs)) {
        tasks.delete(due)
        nowMs = Math.max(nowMs, due.dueMs)
        due.task()
      }
      nowMs = untilMs
    },
  }
}

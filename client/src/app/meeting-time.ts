import { computed, signal, type ReadonlySignal } from '@preact/signals'

import { setTime, stopHere } from '#documents'
import { giveMore, runTimer, silenceMs, stopTimer } from '#domain'
import type { Clock } from '#ports/clock.ts'

import type { App } from './app.ts'
import { createEar, tick } from './ear.ts'
import type { GroupHere } from './group.ts'
import { lead, meetingIn, type AtTheTable, type Led } from './meeting.ts'

interface TimeLeft {
  readonly ms: number
  readonly isRunning: boolean
  /** Null when there is no silence, or when it is over. */
  readonly silenceMs: number | null
}

export interface MeetingTime {
  readonly left: ReadonlySignal<TimeLeft>
  /** Counts while somebody looks; the answer stops it. */
  follow(): () => void
}

const times = new WeakMap<GroupHere, MeetingTime>()

/** What is left of the time, on this device. */
export function meetingTime({ ports: { clock } }: App, here: GroupHere): MeetingTime {
  const time = times.get(here) ?? createTime(clock, here)
  times.set(here, time)
  return time
}

function createTime(clock: Clock, here: GroupHere): MeetingTime {
  const meeting = meetingIn(here)
  const now = signal(clock.now())
  const timer = createEar(clock, here, () => meeting.value.timer)
  const silence = createEar(clock, here, () => meeting.value.silence)
  const left = computed((): TimeLeft => {
    const given = meeting.value.timer
    const quiet = silence.left(now.value) ?? 0
    return {
      ms: timer.left(now.value) ?? 0,
      isRunning: given.since !== null,
      silenceMs: quiet > 0 ? quiet : null,
    }
  })
  return { left, follow: () => tick(clock, (ms) => (now.value = ms)) }
}

/** Starts the time, or lets it stand. */
export function runTime(table: AtTheTable, isRunning: boolean): Led {
  const { app, here, meeting } = table
  const { ms } = meetingTime(app, here).left.peek()
  const timer = isRunning ? runTimer(ms, app.ports.clock.now()) : stopTimer(ms)
  return lead(table, () => setTime(here.doc, meeting.peek().round, { timer }))
}

export function fiveMore(table: AtTheTable): Led {
  const { app, here, meeting } = table
  const { timer, round } = meeting.peek()
  const { ms } = meetingTime(app, here).left.peek()
  const more = giveMore(timer, ms, app.ports.clock.now())
  return lead(table, () => setTime(here.doc, round, { timer: more }))
}

/** Twenty seconds in which everybody looks for themselves. */
export function askForSilence(table: AtTheTable): Led {
  const { app, here, meeting } = table
  const silence = runTimer(silenceMs, app.ports.clock.now())
  return lead(table, () => setTime(here.doc, meeting.peek().round, { silence }))
}

/** The meeting stays as it is, its time stands, and it is taken up again at any step. */
export function stopMeeting(table: AtTheTable): Led {
  const { app, here, meeting } = table
  const { ms } = meetingTime(app, here).left.peek()
  return lead(table, () => stopHere(here.doc, meeting.peek().round, ms))
}

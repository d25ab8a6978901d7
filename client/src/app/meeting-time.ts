import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'

import { setTime } from '#documents'
import { giveMore, goneSince, leftOf, runTimer, silenceMs, stopTimer, type Timer } from '#domain'
import type { Clock } from '#ports/clock.ts'

import type { App } from './app.ts'
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

const tickMs = 250

function tick(clock: Clock, show: (nowMs: number) => void): () => void {
  let cancel: () => void = () => undefined
  const next = () => {
    show(clock.now())
    cancel = clock.schedule(tickMs, next)
  }
  next()
  return () => cancel()
}

/** After so long with the others, what comes has just been done: nothing is being caught up with. */
const settledMs = 5000

/**
 * A timer that is heard being started counts from when it was heard, so that a wrong clock does not
 * matter. One that was found running, or came with what was missed, counts by the clock: that is as
 * wrong as the two clocks are apart.
 */
function createEar(clock: Clock, here: GroupHere, read: () => Timer | null) {
  let heard: Timer | null = null
  let heardAtMs: number | null = null
  let liveSinceMs: number | null = null
  effect(() => {
    const isLive = here.status.value.connection === 'live'
    if (!isLive) liveSinceMs = null
    else liveSinceMs ??= clock.now()
  })
  effect(() => {
    const timer = read()
    if (timer?.since === heard?.since && timer?.leftMs === heard?.leftMs) return
    const isSettled = liveSinceMs !== null && clock.now() - liveSinceMs > settledMs
    heardAtMs = isSettled ? clock.now() : null
    heard = timer
  })
  return {
    left(nowMs: number): number | null {
      const timer = read()
      if (timer === null) return null
      const gone = heardAtMs === null ? goneSince(timer.since ?? 0, nowMs) : nowMs - heardAtMs
      return leftOf(timer, gone)
    },
  }
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

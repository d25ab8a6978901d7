import { computed, signal, type ReadonlySignal } from '@preact/signals'

import { endWorkshop, goToItem, setItemTimer, setShift } from '#documents'
import {
  giveMore,
  minutesLate,
  runTimer,
  shiftOf,
  slotsNow,
  stopTimer,
  whereIn,
  type Slot,
} from '#domain'
import type { Clock } from '#ports/clock.ts'

import type { App } from '../app.ts'
import { createEar, tick } from '../ear.ts'
import { mayLead, type WorkshopHere } from './workshop.ts'

interface Whereabouts {
  readonly slots: readonly Slot[]
  readonly now: Slot | null
  readonly next: Slot | null
  readonly isOver: boolean
}

/** Where they are, as everybody sees it. */
export function whereabouts(here: WorkshopHere): Whereabouts {
  const { programme, running } = here.room.value
  const slots = slotsNow(programme, running.shifts)
  return { slots, ...whereIn(slots, running), isOver: running.isOver }
}

interface ItemTime {
  readonly ms: number
  readonly isRunning: boolean
  /** By how much what they are at ends later than was planned; less than nothing when they are ahead. */
  readonly late: number
}

export interface WorkshopTime {
  readonly left: ReadonlySignal<ItemTime>
  /** Counts while somebody looks; the answer stops it. */
  follow(): () => void
}

const times = new WeakMap<WorkshopHere, WorkshopTime>()

/** What is left of the time, on this device. */
export function workshopTime({ ports: { clock } }: App, here: WorkshopHere): WorkshopTime {
  const time = times.get(here) ?? createTime(clock, here)
  times.set(here, time)
  return time
}

function createTime(clock: Clock, here: WorkshopHere): WorkshopTime {
  const atMs = signal(clock.now())
  const ear = createEar(clock, here, () => here.room.value.running.timer)
  const left = computed((): ItemTime => {
    const { programme, running } = here.room.value
    const { now } = whereabouts(here)
    const ms = ear.left(atMs.value) ?? 0
    const late = now === null ? 0 : minutesLate(programme, now, { leftMs: ms, atMs: atMs.value })
    return { ms, isRunning: running.timer.since !== null, late }
  })
  return { left, follow: () => tick(clock, (ms) => (atMs.value = ms)) }
}

/** Goes to an item, whichever, and its time begins. */
export function goTo({ ports }: App, here: WorkshopHere, { item }: Slot): void {
  if (mayLead(here)) {
    goToItem(here.doc, item.id, runTimer(item.minutes * 60_000, ports.clock.now()))
  }
}

/** They are done; going to any item takes it up again. */
export function stopWorkshop(here: WorkshopHere): void {
  if (mayLead(here)) endWorkshop(here.doc)
}

/** Starts the time, or lets it stand. */
export function runTime(app: App, here: WorkshopHere, isRunning: boolean): void {
  const { ms } = workshopTime(app, here).left.peek()
  const timer = isRunning ? runTimer(ms, app.ports.clock.now()) : stopTimer(ms)
  if (mayLead(here)) setItemTimer(here.doc, timer)
}

export function fiveMore(app: App, here: WorkshopHere): void {
  const { ms } = workshopTime(app, here).left.peek()
  const { timer } = here.room.peek().running
  if (mayLead(here)) setItemTimer(here.doc, giveMore(timer, ms, app.ports.clock.now()))
}

/** Moves all that is left by as much as they are late, or ahead. */
export function shiftRest(app: App, here: WorkshopHere): void {
  const { next } = whereabouts(here)
  const { late } = workshopTime(app, here).left.peek()
  if (next === null || late === 0 || !mayLead(here)) return
  const { shifts } = here.room.peek().running
  setShift(here.doc, next.item.id, shiftOf(shifts, next.item.id, late))
}

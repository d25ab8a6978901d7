import { mostTimerMs, setTimer, type Running, type Timer } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { countOf, fieldsOf, mapOf, textOf } from '../room/stranger.ts'
import { readItems } from './programme.ts'

// running       where → { item, over }, written as one, timer, page → { item, page }
// programmeShifts    id → minutes it and all after it were moved by

export function readRunning(doc: Doc): Running {
  const running = mapOf(doc, 'running')
  const where = fieldsOf(running.get('where'))
  const item = textOf(where['item']) || null
  const page = fieldsOf(running.get('page'))
  return {
    item,
    timer: parseTimer(running.get('timer')) ?? setTimer(minutesOf(doc, item)),
    isOver: where['over'] === true,
    shifts: readShifts(doc),
    page: page['item'] === item ? (countOf(page['page']) ?? 0) : 0,
  }
}

function minutesOf(doc: Doc, id: string | null): number {
  return readItems(doc).find((item) => item.id === id)?.minutes ?? 0
}

function parseTimer(value: unknown): Timer | null {
  const { leftMs, since } = fieldsOf(value)
  const left = countOf(leftMs)
  return left === null || left > mostTimerMs ? null : { leftMs: left, since: countOf(since) }
}

function readShifts(doc: Doc): Running['shifts'] {
  return new Map(
    [...mapOf(doc, 'programmeShifts').entries()].flatMap(([id, value]) =>
      typeof value === 'number' && Number.isSafeInteger(value) ? [[id, value] as const] : [],
    ),
  )
}

/** Goes to an item, with the time that is set aside for it. Two who go to the same at once are there once. */
export function goToItem(doc: Doc, item: string, timer: Timer): void {
  const now = readRunning(doc)
  if (now.item === item && !now.isOver) return
  change(doc, () => {
    mapOf(doc, 'running').set('where', { item, over: false })
    mapOf(doc, 'running').set('timer', timer)
  })
}

export function endWorkshop(doc: Doc): void {
  const { item, isOver } = readRunning(doc)
  if (!isOver) change(doc, () => mapOf(doc, 'running').set('where', { item, over: true }))
}

export function setItemTimer(doc: Doc, timer: Timer): void {
  change(doc, () => mapOf(doc, 'running').set('timer', timer))
}

/** So that two who move the same at once move it once. */
export function setShift(doc: Doc, id: string, minutes: number): void {
  if (mapOf(doc, 'programmeShifts').get(id) === minutes) return
  change(doc, () => mapOf(doc, 'programmeShifts').set(id, minutes))
}

/** Of what is presented in one item; going on to another begins at its first. */
export function showPage(doc: Doc, item: string, page: number): void {
  const known = fieldsOf(mapOf(doc, 'running').get('page'))
  if (known['item'] === item && known['page'] === page) return
  change(doc, () => mapOf(doc, 'running').set('page', { item, page }))
}

import { effect, type ReadonlySignal } from '@preact/signals'

import { bytesToBase64url } from '#crypto'
import { nameTable as name, readTables, setTables as set } from '#documents'
import {
  parseTableCount,
  readTableNumber,
  type Allowed,
  type DrawLetter,
  type ReadTable,
  type Seating,
  type Tables,
} from '#domain'

import type { App } from '../app.ts'
import { documentSignal } from '../document-signal.ts'
import { atWorkshop, changeAtWorkshop, newHand } from './at-workshop.ts'
import { putWhenPossible } from './put.ts'
import type { WorkshopHere } from './workshop.ts'

const known = new WeakMap<WorkshopHere, ReadonlySignal<Tables | null>>()

export function tablesIn(here: WorkshopHere): ReadonlySignal<Tables | null> {
  const tables = known.get(here) ?? documentSignal(here.doc, readTables).value
  known.set(here, tables)
  return tables
}

/** Other tables, or another way to come to them; what is written at a table that stays, stays. */
export function setTables(
  app: App,
  { doc }: WorkshopHere,
  { seating, count }: { readonly seating: Seating; readonly count: string },
): Allowed<'noCount'> {
  const number = parseTableCount(count)
  if (number === null) return { ok: false, reason: 'noCount' }
  set(doc, { seating, count: number, set: readTables(doc)?.set ?? newSet(app) })
  return { ok: true }
}

/** Empty tables for all: what was written at the others stays on the phones that sat there. */
export function clearTables(app: App, { doc }: WorkshopHere): void {
  const now = readTables(doc)
  if (now !== null) set(doc, { ...now, set: newSet(app) })
}

function newSet({ ports }: App): string {
  return bytesToBase64url(ports.random.bytes(12))
}

export function nameTable(
  { doc }: WorkshopHere,
  table: number,
  called: string,
): Allowed<'tooLong'> {
  return name(doc, table, called)
}

/** Where this device sits; null where it has not sat down, or where there are other tables since. */
export function ownTable(app: App, here: WorkshopHere): number | null {
  const tables = tablesIn(here).value
  const { seat, drawn } = atWorkshop(app, here).value
  if (tables === null) return null
  if (seat?.set === tables.set && seat.table <= tables.count) return seat.table
  return drawn?.set === tables.set ? (tables.drawn.get(drawn.hand) ?? null) : null
}

export function sitAt(app: App, here: WorkshopHere, text: string): ReadTable {
  const tables = tablesIn(here).peek()
  const read = readTableNumber(text, tables?.count ?? 0)
  if (read.ok && tables !== null) {
    void changeAtWorkshop(app, here, { seat: { set: tables.set, table: read.table } })
  }
  return read
}

export function getUp(app: App, here: WorkshopHere): void {
  void changeAtWorkshop(app, here, { seat: null, drawn: null })
}

/** Asks for a number. It comes when a device of those who lead has seen the wish. */
export async function drawNumber(app: App, here: WorkshopHere): Promise<void> {
  const tables = tablesIn(here).peek()
  if (tables === null) return
  await changeAtWorkshop(app, here, { drawn: { set: tables.set, hand: newHand(app) } })
}

/** What this device has asked for and not been given; of the tables of before nothing is asked any more. */
export function ownWish(app: App, here: WorkshopHere): DrawLetter | null {
  const tables = tablesIn(here).value
  const { drawn } = atWorkshop(app, here).value
  if (tables === null || drawn?.set !== tables.set || tables.drawn.has(drawn.hand)) return null
  return drawn
}

const asking = new WeakSet<WorkshopHere>()

/** The wish is on its way until a number has come, also when the page is closed and opened meanwhile. */
export function sendOwnWish(app: App, here: WorkshopHere): void {
  if (asking.has(here)) return
  asking.add(here)
  let asked = ''
  effect(() => {
    const wish = ownWish(app, here)
    if (wish === null || wish.hand === asked) return
    asked = wish.hand
    const letter = { kind: 'draw', ...wish } as const
    void putWhenPossible(app, here, { about: `draw/${wish.hand}`, letter }).then((how) => {
      const isAskedStill = ownWish(app, here)?.hand === wish.hand
      if (how === 'lost' && isAskedStill) void changeAtWorkshop(app, here, { drawn: null })
    })
  })
}

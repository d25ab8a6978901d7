import {
  drawTable,
  drawnSizes,
  mostTables,
  seatings,
  type Allowed,
  type DrawLetter,
  type Tables,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { countOf, fieldsOf, mapOf, textOf } from '../room/stranger.ts'
import { writeShort } from '../text/write-short.ts'

// workshopTables       now → { seating, count, set }
// workshopTableNames   number → what it is called
// workshopDrawn        set/hand → number            written once

/** Null until somebody has set tables. */
export function readTables(doc: Doc): Tables | null {
  const said = fieldsOf(mapOf(doc, 'workshopTables').get('now'))
  const seating = seatings.find((one) => one === said['seating'])
  const [count, set] = [countOf(said['count']), textOf(said['set'])]
  if (seating === undefined || count === null || count < 1 || count > mostTables) return null
  if (!/^[\w-]{16}$/u.test(set)) return null
  return {
    seating,
    count,
    set,
    names: readNames(doc, count),
    drawn: readDrawn(doc, { count, set }),
  }
}

function isTable(value: unknown, count: number): value is number {
  const table = countOf(value)
  return table !== null && table >= 1 && table <= count
}

function readNames(doc: Doc, count: number): Tables['names'] {
  return new Map(
    [...mapOf(doc, 'workshopTableNames').entries()].flatMap(([key, value]) => {
      const name = textOf(value).trim()
      return isTable(Number(key), count) && name !== '' ? [[Number(key), name] as const] : []
    }),
  )
}

function readDrawn(doc: Doc, { count, set }: Pick<Tables, 'count' | 'set'>): Tables['drawn'] {
  const prefix = `${set}/`
  return new Map(
    [...mapOf(doc, 'workshopDrawn').entries()].flatMap(([key, table]) =>
      key.startsWith(prefix) && isTable(table, count)
        ? [[key.slice(prefix.length), table] as const]
        : [],
    ),
  )
}

export type NewTables = Pick<Tables, 'seating' | 'count' | 'set'>

/** How they are seated, and how many tables; the same set keeps the same rooms, and what was drawn. */
export function setTables(doc: Doc, { seating, count, set }: NewTables): void {
  const known = readTables(doc)
  if (known?.seating === seating && known.count === count && known.set === set) return
  change(doc, () => mapOf(doc, 'workshopTables').set('now', { seating, count, set }))
}

export function nameTable(doc: Doc, table: number, name: string): Allowed<'tooLong'> {
  return writeShort(doc, { map: 'workshopTableNames', key: String(table), value: name })
}

/** One who has a table keeps it. Two devices that give out at once may give one of them more than another. */
export function giveTable(doc: Doc, { set, hand }: DrawLetter, chance: number): void {
  const tables = readTables(doc)
  if (tables?.set !== set || tables.drawn.has(hand)) return
  const table = drawTable(drawnSizes(tables), chance)
  change(doc, () => mapOf(doc, 'workshopDrawn').set(`${tables.set}/${hand}`, table))
}

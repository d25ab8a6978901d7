import { fields, mayLay, type Allowed, type AskedItem, type Field, type LaidItem } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { fieldsOf, inOrder, mapOf, nextPlace, textOf } from '../room/stranger.ts'
import { groupIn } from './read-group.ts'

// laid   round/seat/item → { field, why, order }

/** What each has laid on the table in an open round, in the order it was laid. */
export function readLaid(doc: Doc): readonly LaidItem[] {
  const { round, asked, answering } = groupIn(doc)
  const inRound = [...mapOf(doc, 'laid').entries()].filter(([name]) =>
    name.startsWith(`${String(round)}/`),
  )
  return inOrder(inRound, (value) => fieldsOf(value)['order']).flatMap(([name, value]) => {
    const seat = answering.find(({ id }) => name.startsWith(nameOf({ round, seat: id, item: '' })))
    const item = asked.find(({ id }) => name === nameOf({ round, seat: seat?.id ?? '', item: id }))
    const field = fields.find((one) => one === fieldsOf(value)['field'])
    if (seat === undefined || item === undefined || field === undefined) return []
    return [{ seat: seat.id, item, field, why: textOf(fieldsOf(value)['why']) }]
  })
}

export interface ToLay {
  readonly seat: string
  readonly item: AskedItem
  readonly field: Field
  readonly why: string
}

/** The same item laid again takes the place of itself. */
export function layItem(doc: Doc, { seat, item, field, why }: ToLay): Allowed<'full' | 'tooLong'> {
  const answer = mayLay(readLaid(doc), { seat, item: item.id, why })
  if (!answer.ok) return answer
  const laid = mapOf(doc, 'laid')
  const name = nameOf({ round: groupIn(doc).round, seat, item: item.id })
  const known = fieldsOf(laid.get(name))['order']
  const order = known ?? nextPlace([...laid.values()].map((value) => fieldsOf(value)['order']))
  change(doc, () => laid.set(name, { field, why: why.trim(), order }))
  return answer
}

export function takeUp(doc: Doc, { seat, item }: Pick<ToLay, 'seat' | 'item'>): void {
  const name = nameOf({ round: groupIn(doc).round, seat, item: item.id })
  change(doc, () => mapOf(doc, 'laid').delete(name))
}

interface Place {
  readonly round: number
  readonly seat: string
  readonly item: string
}

function nameOf({ round, seat, item }: Place): string {
  return `${String(round)}/${seat}/${item}`
}

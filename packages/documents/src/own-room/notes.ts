import type { Allowed, OwnSeat, RememberedDialogue } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { fieldsOf, mapOf, textOf } from '../room/stranger.ts'
import { writeShort } from '../text/write-short.ts'
import { firstIdOf, readSeat } from './own-room.ts'

export function nameNearestLeader(doc: Doc, name: string): Allowed<'tooLong'> {
  return writeShort(doc, { map: 'notes', key: 'nearestLeader', value: name })
}

/** Where she is, for her to go on from on whichever device she opens next. */
export function setPlace(doc: Doc, place: string): void {
  if (mapOf(doc, 'notes').get('place') === place) return
  change(doc, () => mapOf(doc, 'notes').set('place', place))
}

/** From now on the key to the own room opens this dialogue too. */
export function rememberDialogue(doc: Doc, { roomId, key, name }: RememberedDialogue): void {
  change(doc, () => mapOf(doc, 'dialogues').set(roomId, { key, name }))
}

/** From now on the key to the own room opens this leadership group too. */
export function rememberGroup(doc: Doc, { roomId, key, name }: RememberedDialogue): void {
  const first = firstIdOf(doc, roomId)
  change(doc, () => mapOf(doc, 'groups').set(roomId, { key, name, first }))
}

/** A room that has moved: its number before, its number now, and what opens it. */
interface Moved {
  readonly from: string
  readonly to: string
  readonly key: string
}

/**
 * The group has moved. What she has prepared stays where it lies, under the first id that the group had:
 * text that two devices copied would be there twice.
 */
export function moveGroup(doc: Doc, moved: Moved): void {
  moveUnderFirst(doc, 'groups', moved)
}

/** From now on the key to the own room opens this organisation's room too. */
export function rememberOrganisation(doc: Doc, { roomId, key, name }: RememberedDialogue): void {
  const first = firstIdOf(doc, roomId, 'organisations')
  change(doc, () => mapOf(doc, 'organisations').set(roomId, { key, name, first }))
}

/** The organisation's room has moved; her cards stay where they lie, as what she prepared for a group does. */
export function moveOrganisation(doc: Doc, moved: Moved): void {
  moveUnderFirst(doc, 'organisations', moved)
}

function moveUnderFirst(
  doc: Doc,
  kind: 'groups' | 'organisations',
  { from, to, key }: Moved,
): void {
  const known = mapOf(doc, kind).get(from)
  if (known === undefined) return
  const first = firstIdOf(doc, from, kind)
  change(doc, () => {
    mapOf(doc, kind).set(to, { key, name: textOf(fieldsOf(known)['name']), first })
    mapOf(doc, kind).delete(from)
  })
}

/** From now on the key to the own room opens this workshop's room too. */
export function rememberWorkshop(doc: Doc, { roomId, key, name }: RememberedDialogue): void {
  change(doc, () => mapOf(doc, 'workshops').set(roomId, { key, name }))
}

/** Which place in the group is hers: the first that was taken, which a second does not replace. */
export function rememberSeat(doc: Doc, roomId: string, seat: OwnSeat): OwnSeat {
  const first = firstIdOf(doc, roomId)
  const known = readSeat(doc, first)
  if (known !== null) return known
  change(doc, () => mapOf(doc, 'groupSeats').set(first, { id: seat.id, secret: seat.secret }))
  return seat
}

/** The dialogue has moved: its new key takes the place of the old, and what was carried went there. */
export function moveDialogue(doc: Doc, { from, to, key }: Moved): void {
  const known = mapOf(doc, 'dialogues').get(from)
  if (known === undefined) return
  change(doc, () => {
    mapOf(doc, 'dialogues').set(to, { key, name: textOf(fieldsOf(known)['name']) })
    mapOf(doc, 'dialogues').delete(from)
    const carried = mapOf(doc, 'carried')
    for (const [id, roomId] of carried.entries()) if (roomId === from) carried.set(id, to)
  })
}

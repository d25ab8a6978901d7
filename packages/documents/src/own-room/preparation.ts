import {
  notRated,
  parseLevel,
  preparationPaths,
  type Allowed,
  type ItemAxis,
  type ItemRating,
  type Level,
  type Preparation,
  type PreparationPath,
} from '#domain'
import type { Doc, Map as SharedMap } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf, textOf } from '../room/stranger.ts'
import { applyTextChange } from '../text/apply-text-change.ts'

// prep/<room>/<round>               item/axis → level     each by itself, so that two devices lose none
// prepNotes/<room>/<round>          path, place
// prepNote/<room>/<round>/<item>    text

/** Which meeting of which group she gets ready for. */
export interface MeetingOf {
  /** In hex. */
  readonly roomId: string
  readonly round: number
}

export function readPreparation(doc: Doc, meeting: MeetingOf): Preparation {
  const notes = notesOf(doc, meeting)
  return {
    path: preparationPaths.find((path) => path === notes.get('path')) ?? null,
    place: textOf(notes.get('place')) || null,
    ratings: readRatings(ratingsOf(doc, meeting)),
    notes: readNotes(doc, meeting),
  }
}

function readRatings(given: SharedMap<unknown>): Preparation['ratings'] {
  const ratings = new Map<string, ItemRating>()
  for (const [key, value] of given.entries()) {
    const at = key.lastIndexOf('/')
    const [item, axis] = [key.slice(0, at), key.slice(at + 1)]
    const level = parseLevel(value)
    if (level !== null && (axis === 'success' || axis === 'importance')) {
      ratings.set(item, { ...(ratings.get(item) ?? notRated), [axis]: level })
    }
  }
  return Object.fromEntries(ratings)
}

function readNotes(doc: Doc, meeting: MeetingOf): Preparation['notes'] {
  const prefix = `prepNote/${pathOf(meeting)}/`
  const names = [...doc.share.keys()].filter((name) => name.startsWith(prefix))
  const notes = names.map((name): [string, string] => [
    name.slice(prefix.length),
    doc.getText(name).toJSON(),
  ])
  return Object.fromEntries(notes.filter(([, text]) => text !== ''))
}

export interface GivenLevel extends MeetingOf {
  readonly item: string
  readonly axis: ItemAxis
  /** Null takes it back. */
  readonly level: Level | null
}

export function rateItem(doc: Doc, { item, axis, level, ...meeting }: GivenLevel): void {
  const ratings = ratingsOf(doc, meeting)
  const key = `${item}/${axis}`
  if ((ratings.get(key) ?? null) === level) return
  change(doc, () => {
    if (level === null) ratings.delete(key)
    else ratings.set(key, level)
  })
}

export function choosePath(doc: Doc, meeting: MeetingOf, path: PreparationPath): void {
  noteDown(doc, meeting, { path })
}

/** Where she is, for her to go on from on whichever device she opens next. */
export function setPreparationPlace(doc: Doc, meeting: MeetingOf, place: string): void {
  noteDown(doc, meeting, { place })
}

function noteDown(doc: Doc, meeting: MeetingOf, noted: Readonly<Record<string, string>>): void {
  const notes = notesOf(doc, meeting)
  for (const [key, value] of Object.entries(noted)) {
    if (notes.get(key) !== value) change(doc, () => notes.set(key, value))
  }
}

export interface NoteToSelf extends MeetingOf {
  readonly item: string
  readonly text: string
}

export function writeNote(doc: Doc, { item, text, ...meeting }: NoteToSelf): Allowed<'tooLong'> {
  let written: Allowed<'tooLong'> = { ok: true }
  change(doc, () => {
    const note = doc.getText(`prepNote/${pathOf(meeting)}/${item}`)
    written = applyTextChange(note, { value: text, as: 'note' })
  })
  return written
}

function ratingsOf(doc: Doc, meeting: MeetingOf): SharedMap<unknown> {
  return mapOf(doc, `prep/${pathOf(meeting)}`)
}

function notesOf(doc: Doc, meeting: MeetingOf): SharedMap<unknown> {
  return mapOf(doc, `prepNotes/${pathOf(meeting)}`)
}

function pathOf({ roomId, round }: MeetingOf): string {
  return `${roomId}/${String(round)}`
}

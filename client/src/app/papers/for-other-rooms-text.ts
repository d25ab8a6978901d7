import type { WordsOfMany } from '#content'
import { fieldOf, itemKeys, notRated, type OwnRoom } from '#domain'

import { itemInWords } from '../item-words.ts'
import { nameOfQuestion } from '../question-words.ts'
import { asked, part } from './text-part.ts'

type Prepared = OwnRoom['prepared'][number]

/** What she has thought before meetings, answered where a group measures, and written in silence. */
export function writtenForOtherRooms(words: WordsOfMany, room: OwnRoom): readonly string[] {
  const own = words.paper.everything
  const group = (first: string) => nameIn(room.groups, first) || words.rooms.kinds.group
  const organisation = (first: string) =>
    nameIn(room.organisations, first) || words.rooms.kinds.organisation
  return [
    ...room.prepared.map((meeting) =>
      part(own.prepared(group(meeting.group), meeting.round), cardIn(words, meeting)),
    ),
    ...room.measured.map((one) =>
      part(
        own.measured(group(one.group)),
        Object.entries(one.degrees).map(
          ([question, degree]) => `${nameOfQuestion(question, words)}: ${String(degree)}`,
        ),
      ),
    ),
    ...room.inSilence.map((one) =>
      part(
        own.inSilence(organisation(one.organisation)),
        one.cards.map((text) => `- ${text}`),
      ),
    ),
  ]
}

function nameIn(
  rooms: readonly { readonly first: string; readonly name: string }[],
  first: string,
): string {
  return rooms.find((room) => room.first === first)?.name ?? ''
}

/** Her own card, item by item: what she said of it, the field it falls in, and her note. */
function cardIn(words: WordsOfMany, { ratings, notes }: Prepared): readonly string[] {
  const own = words.groupPrepare.card
  const ids = new Set([...itemKeys, ...Object.keys(ratings), ...Object.keys(notes)])
  return [...ids].flatMap((id) => {
    const rating = ratings[id] ?? notRated
    const field = fieldOf(rating)
    const said = [
      ...(rating.success === null ? [] : [`${own.success} ${own[rating.success]}.`]),
      ...(rating.importance === null ? [] : [`${own.importance} ${own[rating.importance]}.`]),
      ...(field === null ? [] : [`${own.field}: ${words.groupItems.fields[field].name}.`]),
    ]
    const note = notes[id]
    const lines = [said.join(' '), note === undefined ? '' : `${own.note}: ${note.trim()}`]
    return asked(nameOfItem(words, id), lines.filter(Boolean).join('\n'))
  })
}

/** The words of an item that the group wrote itself lie in the group's room. */
function nameOfItem(words: WordsOfMany, id: string): string {
  const key = itemKeys.find((known) => known === id)
  if (key === undefined) return words.groupPrepare.ownItem
  return itemInWords({ id, key, statement: null }, words).label
}

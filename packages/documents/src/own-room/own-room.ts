import type { OwnRoom, OwnSeat, Point, RememberedDialogue } from '#domain'
import type { Doc } from 'yjs'

import { markKind, readAs } from '../room/kind.ts'
import type { Reading } from '../room/reading.ts'
import { fieldsOf, inOrder, mapOf, textOf } from '../room/stranger.ts'
import { answerPrefix } from './answer.ts'
import { readCompass } from './compass.ts'
import { readContract } from './contract.ts'
import { readForOtherRooms } from './for-other-rooms.ts'
import { readInterviewNotes, readInterviews } from './interviews.ts'
import { readPlan } from './plan.ts'

// answer/<question>  text          one for each question, found by its name and never created twice
// points             id → { question, original, order }     written once
// pointTexts         id → her wording, so that a late rewording does not bring back a removed point
// carried            id → room id
// dialogues          room id → { key, name }
// groups             room id → { key, name, first }          the first id that it had
// groupSeats         first id → { id, secret }              the first that was taken
// organisations      room id → { key, name, first }
// workshops          room id → { key, name }
// notes              nearestLeader, place

export function createOwnRoom(doc: Doc): void {
  markKind(doc, 'own-room')
}

export function readOwnRoom(doc: Doc): Reading<OwnRoom> {
  return readAs(doc, 'own-room', (known) => ({
    answers: readAnswers(known),
    points: readPoints(known),
    nearestLeader: textOf(mapOf(known, 'notes').get('nearestLeader')),
    dialogues: readRemembered(known, 'dialogues'),
    groups: readRemembered(known, 'groups').map((group) => ({
      ...group,
      first: firstIdOf(known, group.roomId),
      seat: readSeat(known, firstIdOf(known, group.roomId)),
    })),
    organisations: readRemembered(known, 'organisations').map((organisation) => ({
      ...organisation,
      first: firstIdOf(known, organisation.roomId, 'organisations'),
    })),
    workshops: readRemembered(known, 'workshops'),
    place: textOf(mapOf(known, 'notes').get('place')) || null,
    compass: readCompass(known),
    contract: readContract(known),
    plan: readPlan(known),
    interviews: readInterviews(known),
    interviewNotes: readInterviewNotes(known),
    ...readForOtherRooms(known),
  }))
}

function readAnswers(doc: Doc): OwnRoom['answers'] {
  const names = [...doc.share.keys()].filter((name) => name.startsWith(answerPrefix))
  const answers = names.map((name): [string, string] => [
    name.slice(answerPrefix.length),
    doc.getText(name).toJSON(),
  ])
  return Object.fromEntries(answers.filter(([, text]) => text !== ''))
}

export function readPoints(doc: Doc): readonly Point[] {
  const texts = mapOf(doc, 'pointTexts')
  const carried = mapOf(doc, 'carried')
  const chosen = mapOf(doc, 'points').entries()
  return inOrder(chosen, (value) => fieldsOf(value)['order']).map(([id, value]) => {
    const original = textOf(fieldsOf(value)['original'])
    const text = texts.get(id)
    return {
      id,
      question: textOf(fieldsOf(value)['question']),
      original,
      text: typeof text === 'string' ? text : original,
      carriedTo: textOf(carried.get(id)) || null,
    }
  })
}

function readRemembered(
  doc: Doc,
  name: 'dialogues' | 'groups' | 'organisations' | 'workshops',
): readonly RememberedDialogue[] {
  const found = [...mapOf(doc, name).entries()].map(([roomId, value]) => ({
    roomId,
    key: textOf(fieldsOf(value)['key']),
    name: textOf(fieldsOf(value)['name']),
  }))
  return found
    .filter(({ key }) => key !== '')
    .toSorted((one, other) => (one.roomId < other.roomId ? -1 : 1))
}

/** Under which id what she has of a room for many lies here: the first that it had. */
export function firstIdOf(
  doc: Doc,
  roomId: string,
  kind: 'groups' | 'organisations' = 'groups',
): string {
  return textOf(fieldsOf(mapOf(doc, kind).get(roomId))['first']) || roomId
}

export function readSeat(doc: Doc, roomId: string): OwnSeat | null {
  const fields = fieldsOf(mapOf(doc, 'groupSeats').get(roomId))
  const seat = { id: textOf(fields['id']), secret: textOf(fields['secret']) }
  return seat.id === '' || seat.secret === '' ? null : seat
}

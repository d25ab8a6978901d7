import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Array as SharedArray, Doc, Map as SharedMap, Text, XmlText } from 'yjs'

import {
  addAgreement,
  addItem,
  addPoint,
  choosePoint,
  createInterview,
  readDialogue,
  readGroup,
  readInterview,
  readMeeting,
  readOwnDots,
  readOwnRoom,
  readPreparation,
  takeSeat,
} from '../index.ts'
import {
  copyOf,
  dialogueIn,
  groupIn,
  newDialogue,
  newGroup,
  newOwnRoom,
  ownRoomIn,
} from '../rooms.fixture.ts'

const mapNames = [
  'meta',
  'points',
  'pointTexts',
  'carried',
  'dialogues',
  'notes',
  'withdrawn',
  'agreements',
  'said',
  'sayings',
  'talks',
  'closed',
  'kinds',
  'names',
  'compass',
  'contractWas',
  'contractChecks',
  'contractNotes',
  'planOwn',
  'interviews',
  'interviewNotes',
  'interviewNotesGone',
  'asked',
  'groups',
  'groupSeats',
  'meeting',
  'turns',
  'dots',
  'dotsLaid',
  'themes',
  'places',
  'theme/1/a/move',
  'dots/00ff/1',
  'settings',
  'seats',
  'seatNames',
  'roles',
  'times',
  'leftOut',
  'wordings',
  'added',
  'prep/00ff/1',
  'prepNotes/00ff/1',
  'badges',
  'badgeNames',
]
const keys = fc.constantFrom(
  '1/phase',
  '1/timer',
  '1/a',
  '1/goals/a',
  'kind',
  'version',
  'calendarId',
  'place',
  'nearestLeader',
  'leader',
  '1',
  '2',
  '-1',
  '1e9',
  '2026-11-22/up/today',
  'rest/2026-11-22',
  '2026-11-22/rest',
  'rhythm',
  'self.agreement',
  'path',
  'turn',
  'seatCount',
  'mode',
  'A1',
  'A1/success',
  '00ff',
  '__proto__',
  'constructor',
  'toString',
  'a',
)
const fieldNames = fc.constantFrom(
  'by',
  'round',
  'order',
  'text',
  'question',
  'original',
  'state',
  'date',
  'time',
  'none',
  'moved',
  'agreement',
  'after',
  'was',
  'on',
  'key',
  'name',
  'what',
  'followUp',
  'rhythm',
  'since',
  'changes',
  'mayNote',
  'lastDay',
)
const plain = fc.oneof(
  fc.string(),
  fc.double(),
  fc.maxSafeInteger(),
  fc.constantFrom(null, true, undefined, 'leader', 'kept', 'weekly', '2026-11-24', '09:30', 1, 2),
  fc.uint8Array({ maxLength: 4 }),
)
const nested = fc.oneof(
  plain,
  fc.array(plain, { maxLength: 3 }),
  fc.dictionary(fieldNames, plain, { maxKeys: 6, noNullPrototype: true }),
)
const shared = fc.constantFrom('text', 'xml', 'array', 'map', 'agreement')
const scribble = fc.record({
  map: fc.constantFrom(...mapNames),
  key: keys,
  value: nested,
  as: fc.oneof(fc.constant('plain'), shared),
})

type Scribble = typeof scribble extends fc.Arbitrary<infer One> ? One : never

/** What a hand without our app could write. */
function write(doc: Doc, { map, key, value, as }: Scribble): void {
  doc.getMap(map).set(key, as === 'plain' ? value : sharedOf(as, value))
}

function sharedOf(as: string, value: unknown): unknown {
  if (as === 'text') return new Text('ord')
  if (as === 'xml') return new XmlText('ord')
  if (as === 'array') return SharedArray.from(['ord'])
  if (as === 'agreement') {
    return new SharedMap<unknown>([
      ['round', 1],
      ['what', new XmlText('ord')],
      ['who', new SharedMap()],
      ['when', value],
    ])
  }
  return new SharedMap(Object.entries(Object(value) as Record<string, unknown>))
}

describe('a document that anyone could have written', () => {
  test('[Y3] is read without a throw, as an own room', () => {
    fc.assert(
      fc.property(fc.array(scribble, { maxLength: 30 }), (scribbles) => {
        const doc = newOwnRoom()
        scribbles.forEach((one) => write(doc, one))
        expect(() => readOwnRoom(copyOf(doc))).not.toThrow()
        expect(() => choosePoint(doc, { id: 'z', question: 'g0', original: 'Ro' })).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })

  test('[Y3] is read without a throw, as an interview', () => {
    fc.assert(
      fc.property(fc.array(scribble, { maxLength: 30 }), (scribbles) => {
        const doc = new Doc()
        createInterview(doc, 'all')
        scribbles.forEach((one) => write(doc, one))
        expect(() => readInterview(copyOf(doc))).not.toThrow()
      }),
    )
  })

  test('[Y3] is read without a throw, as a dialogue', () => {
    fc.assert(
      fc.property(fc.array(scribble, { maxLength: 30 }), (scribbles) => {
        const doc = newDialogue()
        scribbles.forEach((one) => write(doc, one))
        expect(() => readDialogue(copyOf(doc))).not.toThrow()
        expect(() => addPoint(doc, { id: 'z', by: 'leader', text: 'Ro' })).not.toThrow()
        expect(() => addAgreement(doc, 'z')).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })

  test('[Y3] is read without a throw, as a leadership group and as getting ready for it', () => {
    fc.assert(
      fc.property(fc.array(scribble, { maxLength: 30 }), (scribbles) => {
        const doc = newGroup()
        const meant = scribbles.filter(({ map }) => map !== 'meta')
        meant.forEach((one) => write(doc, one))
        const copy = copyOf(doc)
        expect(() => readGroup(copy)).not.toThrow()
        expect(() => readPreparation(copy, { roomId: '00ff', round: 1 })).not.toThrow()
        expect(() => readMeeting(copy)).not.toThrow()
        expect(() => readOwnDots(copy, { roomId: '00ff', round: 1 })).not.toThrow()
        expect(() => takeSeat(doc, { id: 'z', name: 'Mette' })).not.toThrow()
        expect(() => addItem(doc, { id: 'z', text: 'Ro' })).not.toThrow()
        const { seats, asked, name } = groupIn(doc)
        const texts = [name, ...seats.flatMap(({ id, name: called }) => [id, called])]
        expect(texts.every((text) => typeof text === 'string')).toBe(true)
        expect(asked.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  test('[Y3] gives texts where texts are promised, whatever stands there', () => {
    fc.assert(
      fc.property(fc.array(scribble, { maxLength: 20 }), (scribbles) => {
        const doc = newDialogue()
        const meant = scribbles.filter(({ map }) => map !== 'meta')
        meant.forEach((one) => write(doc, one))
        const { points, agreements, names } = dialogueIn(doc)
        const texts = [
          ...points.flatMap(({ id, text, by }) => [id, text, by]),
          ...agreements.flatMap(({ id, what, who, when, followUp }) => [
            id,
            what,
            who,
            when,
            followUp,
          ]),
          ...Object.values(names),
        ]
        expect(texts.every((text) => typeof text === 'string')).toBe(true)
      }),
    )
  })

  test('[Y3] keeps what is sound beside what is not', () => {
    const doc = newDialogue()
    addPoint(doc, { id: 'a', by: 'leader', text: 'Ro' })
    doc.getMap('points').set('b', 'not a point')
    doc.getMap('points').set('c', { by: 'the boss', round: 1, text: 'Jeg hører dig' })
    doc.getMap('points').set('d', { by: 'leader', round: 0, text: 'Nulte runde' })

    expect(dialogueIn(doc).points).toEqual([{ id: 'a', by: 'leader', text: 'Ro' }])
  })

  test('[Y3] takes a text that can hold markup for none', () => {
    const doc = newDialogue()
    write(doc, { map: 'agreements', key: 'a', value: 1, as: 'agreement' })

    expect(dialogueIn(doc).agreements).toEqual([
      { id: 'a', what: '', who: '', when: '', followUp: '' },
    ])
  })

  test('[Y3] leaves out a dialogue that has no key', () => {
    const doc = newOwnRoom()
    doc.getMap('dialogues').set('00ff', { name: 'Jonas' })

    expect(ownRoomIn(doc).dialogues).toEqual([])
  })

  test.each(['contract/rest', 'plan/self.agreement'])(
    '[Y3] takes a map where %s should be for no words',
    (name) => {
      const hostile = newOwnRoom()
      hostile.getMap(name).set('a', 'b')

      const { contract, plan } = ownRoomIn(copyOf(hostile))

      expect(contract.texts.rest).toBe('')
      expect(plan).toEqual({})
    },
  )

  test('[Y3] takes a map where an answer should be for an empty answer', () => {
    const doc = newOwnRoom()
    const hostile = copyOf(doc)
    hostile.getMap('answer/g0').set('a', 'b')

    expect(ownRoomIn(copyOf(hostile)).answers).toEqual({})
  })
})

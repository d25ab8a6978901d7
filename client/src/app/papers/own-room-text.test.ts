import { describe, expect, test } from 'vitest'

import { danishOfMany as da } from '#content/many/da'
import { parseDate, type OwnRoom } from '#domain'

import { ownRoomText } from './own-room-text.ts'

function day(text: string) {
  const date = parseDate(text)
  if (date === null) throw new Error('a day that exists')
  return date
}

const nothing = { importance: null, today: null }

const empty: OwnRoom = {
  answers: {},
  points: [],
  interviews: [],
  interviewNotes: [],
  groups: [],
  organisations: [],
  workshops: [],
  nearestLeader: '',
  dialogues: [],
  place: null,
  compass: [],
  contract: {
    texts: { sparring: '', reflection: '', rest: '', limits: '', rolemodel: '' },
    earlier: { sparring: [], reflection: [], rest: [], limits: [], rolemodel: [] },
    rhythm: null,
    checks: [],
    calendarId: '',
  },
  plan: {},
  prepared: [],
  measured: [],
  inSilence: [],
}

const room: OwnRoom = {
  ...empty,
  answers: { g0: 'Ro om mandagen\nFærre møder' },
  points: [
    { id: 'a', question: 'g0', original: 'Ro', text: 'Ro om mandagen', carriedTo: 'ab' },
    { id: 'b', question: 'g0', original: 'x', text: 'Færre møder', carriedTo: null },
  ],
  interviewNotes: [{ id: 'n', question: 'g0', on: day('2026-11-10'), text: 'Hun siger ro.' }],
  compass: [
    {
      date: day('2026-11-20'),
      ratings: {
        up: { importance: 5, today: 2 },
        management: nothing,
        self: nothing,
        team: nothing,
        across: nothing,
        out: nothing,
      },
    },
  ],
  contract: {
    ...empty.contract,
    texts: { ...empty.contract.texts, limits: 'Kl. 18' },
    earlier: {
      ...empty.contract.earlier,
      limits: [{ until: day('2026-11-01'), text: 'Kl. 20' }],
    },
    checks: [{ date: day('2026-11-15'), states: { limits: 'partly' } }],
  },
  plan: { 'self.important': 'At sove' },
  groups: [{ roomId: 'bb', first: 'aa', key: 'k', name: 'Ledelsen', seat: null }],
  organisations: [{ roomId: 'cc', first: 'cc', key: 'k', name: 'Kommunen' }],
  prepared: [
    {
      group: 'aa',
      round: 2,
      ratings: {
        A1: { success: 'low', importance: 'high' },
        'own/1': { success: 'high', importance: null },
      },
      notes: { A1: 'Spørg Mette' },
    },
  ],
  measured: [{ group: 'aa', measurement: 'm', degrees: { 'up/importance': 4 } }],
  inSilence: [{ organisation: 'cc', round: 1, cards: ['Tid til ledelse'] }],
}

function read(of: OwnRoom): string {
  return ownRoomText({ language: 'da', words: da, room: of, dayOf: (date) => date })
}

describe('all that is hers as text', () => {
  test('has every part that has words, under the question it answers', () => {
    const text = read(room)

    expect(text).toContain(`${da.guide.g0}\nRo om mandagen\nFærre møder`)
    expect(text).toContain(`- Ro om mandagen (${da.paper.everything.carried})\n- Færre møder`)
    expect(text).toContain(`${da.compass.title}, 2026-11-20`)
    expect(text).toContain(`${da.compass.directions.up.name}. Betyder noget: 5`)
    expect(text).toContain(`${da.contract.clauses.limits.name}\nKl. 18`)
    expect(text).toContain('Indtil 2026-11-01: Kl. 20')
    expect(text).toContain(`2026-11-15. ${da.contract.clauses.limits.name}: Delvist`)
    expect(text).toContain('At sove')
    expect(text).toContain(`${da.guide.g0}\n2026-11-10: Hun siger ro.`)
  })

  test('has her own card with what she said of each item, and her note', () => {
    const text = read(room)
    const { fields, items } = da.groupItems

    expect(text).toContain('Mine svar før møde 2 i Ledelsen\n===')
    expect(text).toContain(
      `${items.A1.label}\nGår det? Lav. Betyder det noget? Høj. Felt: ${fields.focus.name}.\n` +
        'Din note: Spørg Mette',
    )
    expect(text).toContain(`${da.groupPrepare.ownItem}\nGår det? Høj.`)
    expect(text).not.toContain(items.A2.label)
  })

  test('has what she answered where a group measures, and what she wrote in silence', () => {
    const text = read(room)

    expect(text).toContain('Mine svar, da Ledelsen målte\n===')
    expect(text).toContain(`${da.compass.directions.up.short}: betyder noget: 4`)
    expect(text).toContain('Kort, jeg har skrevet i stilhed: Kommunen')
    expect(text).toContain('- Tid til ledelse')
  })

  test('names no question without an answer, and no part that is empty', () => {
    const text = read({ ...room, compass: [], plan: {}, measured: [] })

    expect(text).not.toContain(da.guide.g1)
    expect(text).not.toContain(da.plan.title)
    expect(read(empty)).toBe(`${da.ownRoom.title}\n`)
  })

  test('has no key of any room in it', () => {
    const key = 'AQIDBAUGBwgJ'
    const dialogues = [{ roomId: 'abcd', key, name: 'Jonas' }]

    expect(read({ ...room, dialogues })).not.toContain(key)
  })
})

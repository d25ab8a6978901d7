import { describe, expect, test } from 'vitest'

import { checkClause, chooseRhythm, writeClause } from '../index.ts'
import { copyOf, day, meet, newOwnRoom, ownRoomIn } from '../rooms.fixture.ts'

const sunday = day('2026-11-22')
const later = day('2026-12-20')

function roomWith(text: string) {
  const doc = newOwnRoom()
  writeClause(doc, { clause: 'limits', text, today: sunday })
  return doc
}

describe('a clause', () => {
  test('[Y22] is typed letter by letter on one day without leaving anything behind', () => {
    const doc = newOwnRoom()
    for (const text of ['I', 'In', 'Ingen mail']) {
      writeClause(doc, { clause: 'limits', text, today: sunday })
    }

    expect(ownRoomIn(doc).contract.texts.limits).toBe('Ingen mail')
    expect(ownRoomIn(doc).contract.earlier.limits).toEqual([])
  })

  test('[Y22] that is changed on a later day remembers what it was', () => {
    const doc = roomWith('Ingen mail efter kl. 18')
    writeClause(doc, { clause: 'limits', text: 'Ingen mail efter kl. 1', today: later })
    writeClause(doc, { clause: 'limits', text: 'Ingen mail efter kl. 19', today: later })

    expect(ownRoomIn(copyOf(doc)).contract.earlier.limits).toEqual([
      { until: later, text: 'Ingen mail efter kl. 18' },
    ])
  })

  test('[Y22] that is put back as it was has no earlier wording', () => {
    const doc = roomWith('Ingen mail')
    writeClause(doc, { clause: 'limits', text: 'Ingen mails', today: later })
    writeClause(doc, { clause: 'limits', text: 'Ingen mail', today: later })

    expect(ownRoomIn(doc).contract.earlier.limits).toEqual([])
  })

  test('[Y6] is written on two devices at once', () => {
    const phone = roomWith('Ro. ')
    const laptop = copyOf(phone)
    writeClause(phone, { clause: 'limits', text: 'Mere Ro. ', today: later })
    writeClause(laptop, { clause: 'limits', text: 'Ro. Tid.', today: later })
    meet(phone, laptop)

    expect(ownRoomIn(phone).contract.texts.limits).toBe('Mere Ro. Tid.')
    expect(ownRoomIn(phone).contract).toEqual(ownRoomIn(laptop).contract)
  })

  test('[Y8] is not let past its limit, and then nothing is remembered', () => {
    const doc = roomWith('Ro')
    const text = 'a'.repeat(301)

    expect(writeClause(doc, { clause: 'limits', text, today: later })).toEqual({
      ok: false,
      reason: 'tooLong',
    })
    expect(ownRoomIn(doc).contract.texts.limits).toBe('Ro')
    expect(doc.getMap('contractWas').has(`limits/${later}`)).toBe(false)
  })
})

describe('the rhythm', () => {
  test('[Y23] keeps the name her calendar knows it by, and counts how often it changed', () => {
    const doc = newOwnRoom()
    chooseRhythm(doc, { rhythm: 'weekly', since: sunday, calendarId: 'a' })
    chooseRhythm(doc, { rhythm: 'weekly', since: later, calendarId: 'b' })
    chooseRhythm(doc, { rhythm: 'monthly', since: later, calendarId: 'c' })

    expect(ownRoomIn(doc).contract).toMatchObject({
      rhythm: { rhythm: 'monthly', since: later, changes: 1 },
      calendarId: 'a',
    })
  })

  test('[Y23] can be none again, and the next one is still the newer', () => {
    const doc = newOwnRoom()
    chooseRhythm(doc, { rhythm: 'weekly', since: sunday, calendarId: 'a' })
    chooseRhythm(doc, { rhythm: null, since: sunday, calendarId: 'a' })
    const without = ownRoomIn(doc).contract.rhythm
    chooseRhythm(doc, { rhythm: 'weekly', since: later, calendarId: 'a' })

    expect(without).toBeNull()
    expect(ownRoomIn(doc).contract.rhythm).toMatchObject({ changes: 2 })
  })
})

describe('how it went', () => {
  test('[Y24] is said clause by clause, and two devices lose none', () => {
    const phone = roomWith('Ro')
    const laptop = copyOf(phone)
    checkClause(phone, { date: later, clause: 'limits', state: 'kept' })
    checkClause(laptop, { date: later, clause: 'rest', state: 'not-yet' })
    meet(phone, laptop)

    expect(ownRoomIn(phone).contract.checks).toEqual([
      { date: later, states: { limits: 'kept', rest: 'not-yet' } },
    ])
  })

  test.each([
    ['2026-12-20/limits', 'splendid'],
    ['2026-12-20/bedtime', 'kept'],
    ['2026-13-20/limits', 'kept'],
    ['__proto__', 'kept'],
  ])('[Y3] has no room for %s with %j', (key, value) => {
    const doc = newOwnRoom()
    doc.getMap('contractChecks').set(key, value)

    expect(ownRoomIn(doc).contract.checks).toEqual([])
  })

  test('[Y3] takes a rhythm nobody knows for none', () => {
    const doc = newOwnRoom()
    doc.getMap('contractNotes').set('rhythm', { rhythm: 'hourly', since: sunday, changes: -1 })

    expect(ownRoomIn(doc).contract.rhythm).toBeNull()
  })
})

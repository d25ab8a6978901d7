import { describe, expect, test } from 'vitest'

import { mayClose } from './closing.ts'
import type { ClosedRound, NextTalk } from './dialogue.ts'
import { dayInTwoWeeks, dayOfNextTalk, planTalk, standingDraft } from './next-talk.ts'
import { day, talk } from './records.fixture.ts'

const today = day('2026-11-24')

describe('planning the next talk', () => {
  test('[D16] takes a day and a time to come', () => {
    expect(planTalk({ date: '2026-12-08', time: '9.30' }, today)).toEqual({
      ok: true,
      at: { date: '2026-12-08', time: '09:30' },
    })
  })

  test('[D16] takes today', () => {
    expect(planTalk({ date: '2026-11-24', time: '08:00' }, today).ok).toBe(true)
  })

  test('[D16] says nothing when both fields are empty', () => {
    expect(planTalk({ date: '', time: '' }, today)).toEqual({ ok: true, at: null })
  })

  test.each([
    ['unfinished', '2026-12-08', ''],
    ['unfinished', '', '09:30'],
    ['unfinished', '2026-12-08', '25:00'],
    ['badDate', '2026-02-30', '09:30'],
    ['badDate', 'snart', ''],
    ['past', '2026-11-23', '09:30'],
    ['past', '2026-11-23', ''],
    ['noSuchTime', '2027-03-28', '02:30'],
  ])('[D16] is %s at %j %j', (reason, date, time) => {
    expect(planTalk({ date, time }, today)).toEqual({ ok: false, reason })
  })
})

const closedRound: ClosedRound = {
  round: 1,
  kind: 'long',
  calendarId: 'a',
  closedOn: today,
  points: [],
  agreements: [],
  followed: [],
  nextTalk: null,
}

describe('the day they meet next', () => {
  const before = (nextTalk: NextTalk) => [{ ...closedRound, nextTalk }]

  test('[D490] is what this round says, before what the last one said', () => {
    const nextTalk = talk('2026-12-08', '9:30')
    const history = before(talk('2026-11-24', '9:30'))

    expect(dayOfNextTalk({ nextTalk, history })).toBe('2026-12-08')
    expect(dayOfNextTalk({ nextTalk: null, history })).toBe('2026-11-24')
  })

  test('[D490] is none when nobody has said, and after an explicit no', () => {
    expect(dayOfNextTalk({ nextTalk: null, history: [] })).toBeNull()
    expect(dayOfNextTalk({ nextTalk: null, history: before('none') })).toBeNull()
    const history = before(talk('2026-11-24', '9:30'))
    expect(dayOfNextTalk({ nextTalk: 'none', history })).toBeNull()
  })
})

describe('a talk that is half written', () => {
  const draft = { date: '', time: '10:00' }
  const set = talk('2026-12-12', '14:00')

  test('[D597] stands for as long as nobody says anything else', () => {
    for (const over of [null, 'none', set] as const) {
      const read = over === set ? { ...set } : over
      expect(standingDraft({ draft, over }, read)).toEqual(draft)
    }
    expect(standingDraft(null, set)).toBeNull()
  })

  test('[D597] gives way when the other sets, moves or refuses a talk', () => {
    expect(standingDraft({ draft, over: null }, set)).toBeNull()
    expect(standingDraft({ draft, over: set }, talk('2026-12-12', '15:00'))).toBeNull()
    expect(standingDraft({ draft, over: set }, 'none')).toBeNull()
    expect(standingDraft({ draft, over: 'none' }, null)).toBeNull()
  })
})

test.each([
  ['Monday', '2026-11-23', '2026-12-07'],
  ['Friday', '2026-11-27', '2026-12-11'],
  ['Saturday', '2026-11-28', '2026-12-14'],
  ['Sunday', '2026-11-29', '2026-12-14'],
])('[D598] from a %s the day that is suggested is a working day', (_weekday, from, suggested) => {
  expect(dayInTwoWeeks(day(from))).toBe(suggested)
})

describe('closing a round', () => {
  test('[D15] is asked about when nothing is said of a next talk', () => {
    expect(mayClose({ nextTalk: null }, false)).toEqual({ ok: false, reason: 'noDate' })
  })

  test('[D15] goes on with a date, and with an explicit no', () => {
    expect(mayClose({ nextTalk: talk('2026-12-08', '9:30') }, false)).toEqual({ ok: true })
    expect(mayClose({ nextTalk: 'none' }, false)).toEqual({ ok: true })
    expect(mayClose({ nextTalk: null }, true)).toEqual({ ok: true })
  })
})

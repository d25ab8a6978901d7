import { expect, test } from 'vitest'

import { parseDate, parseTime, type NextTalk } from '#domain'
import { createFakeClock } from '#ports/clock.fake.ts'

import { openDevice } from './app.fixture.ts'
import { talkElsewhere } from './elsewhere.ts'

const now = Date.parse('2026-11-27T11:00:00Z')

function talkOn(day: string, clock: string): NextTalk {
  const [date, time] = [parseDate(day), parseTime(clock)]
  if (date === null || time === null) throw new Error('no such time')
  return { date, time, moved: 0 }
}

const appIn = (zoneMinutes: number) => openDevice({ clock: createFakeClock(now, zoneMinutes) }).app

test('on a device with Danish time there is nothing to say', () => {
  expect(talkElsewhere(appIn(60), talkOn('2026-12-18', '9.30'))).toBeNull()
  expect(talkElsewhere(appIn(60), 'none')).toBeNull()
  expect(talkElsewhere(appIn(-300), null)).toBeNull()
})

test('on a device that is elsewhere a talk is told as its own clock will show it', () => {
  const talk = talkOn('2026-12-18', '9.30')
  expect(talkElsewhere(appIn(-300), talk)).toEqual({ date: '2026-12-18', time: '03:30' })
  expect(talkElsewhere(appIn(-720), talk)).toEqual({ date: '2026-12-17', time: '20:30' })
})

test('a device that is set to one hour, summer and winter, is told so when it matters', () => {
  expect(talkElsewhere(appIn(60), talkOn('2027-06-18', '9.30'))).toMatchObject({ time: '08:30' })
})

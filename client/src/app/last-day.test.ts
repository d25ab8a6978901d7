import { describe, expect, test } from 'vitest'

import { createFakeClock } from '#ports/clock.fake.ts'

import { openDevice, opened } from './app.fixture.ts'
import { daysLeft, moveLastDay, parseMonths, warningFile } from './last-day.ts'
import { ownRoomOf } from './own-room.ts'

const dayMs = 86_400_000
const now = Date.parse('2026-11-22T19:40:00Z')
const today = Math.floor(now / dayMs)

describe('a room that ends', () => {
  test.each([
    [31, null],
    [30, 30],
    [1, 1],
    [0, 0],
    [-1, null],
  ])('in %i days is told of as %j', (days, left) => {
    const { app } = openDevice({ clock: createFakeClock(now) })

    expect(daysLeft(app, { endsDay: today + days, ended: false })).toBe(left)
    expect(daysLeft(app, { endsDay: today + days, ended: true })).toBeNull()
  })

  test('is known by its day in the list of rooms, and lasts twelve months at first', async () => {
    const { app, roomStore } = openDevice({ clock: createFakeClock(now) })
    await opened(() => ownRoomOf(app))
    await expect.poll(() => app.rooms.list.value?.[0]?.lastDay).toBe(today + 365)

    const again = async () => (await openDevice({ roomStore }).app.rooms.load())[0]?.lastDay
    await expect.poll(again).toBe(today + 365)
  })

  test('is not moved without a network, and is as it was', async () => {
    const clock = createFakeClock(now)
    const { app } = openDevice({ clock })
    const { handle, status } = await opened(() => ownRoomOf(app))

    let moved: unknown = null
    void moveLastDay(app, handle, 24).then((answer) => (moved = answer))

    const answerInTime = () => {
      clock.advance(10_000)
      return moved
    }
    await expect.poll(answerInTime).toEqual({ ok: false, problem: 'offlineLastDay' })
    expect(status.value.endsDay).toBe(today + 365)
  })
})

describe('the day in the calendar', () => {
  test('is 30 days before, and says nothing', () => {
    const { app } = openDevice({ clock: createFakeClock(now) })

    const { text } = warningFile(app, today + 365, 'Tid til at se på det igen')

    expect(text).toContain('DTSTART;VALUE=DATE:20271023')
    expect(text).not.toContain('rum')
  })
})

test.each([
  ['1', 1],
  [' 36 ', 36],
  ['0', null],
  ['37', null],
  ['12,5', null],
  ['', null],
  ['-3', null],
])('%j typed for months is %j', (typed, months) => {
  expect(parseMonths(typed)).toBe(months)
})

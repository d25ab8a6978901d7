import { describe, expect, test } from 'vitest'

import { rateDirection } from '../index.ts'
import { copyOf, day, meet, newOwnRoom, ownRoomIn } from '../rooms.fixture.ts'

const sunday = day('2026-11-22')
const later = day('2027-02-14')

describe('the compass', () => {
  test('[Y21] is kept day by day, the newest first', () => {
    const doc = newOwnRoom()
    rateDirection(doc, { date: sunday, direction: 'up', axis: 'today', degree: 2 })
    rateDirection(doc, { date: later, direction: 'up', axis: 'today', degree: 4 })

    const looks = ownRoomIn(copyOf(doc)).compass

    expect(looks.map(({ date, ratings }) => [date, ratings.up.today])).toEqual([
      [later, 4],
      [sunday, 2],
    ])
  })

  test('[Y21] loses no rating that two devices gave at once', () => {
    const phone = newOwnRoom()
    const laptop = copyOf(phone)
    rateDirection(phone, { date: sunday, direction: 'team', axis: 'importance', degree: 5 })
    rateDirection(laptop, { date: sunday, direction: 'team', axis: 'today', degree: 3 })
    meet(phone, laptop)

    expect(ownRoomIn(phone).compass).toEqual(ownRoomIn(laptop).compass)
    expect(ownRoomIn(phone).compass[0]?.ratings.team).toEqual({ importance: 5, today: 3 })
  })

  test('[Y21] lets a rating be taken back, and a day without any is gone', () => {
    const doc = newOwnRoom()
    rateDirection(doc, { date: sunday, direction: 'out', axis: 'today', degree: 1 })
    rateDirection(doc, { date: sunday, direction: 'out', axis: 'today', degree: null })

    expect(ownRoomIn(doc).compass).toEqual([])
  })

  test('[Y21] is not changed by giving the same rating again', () => {
    const doc = newOwnRoom()
    rateDirection(doc, { date: sunday, direction: 'out', axis: 'today', degree: 1 })
    let changes = 0
    doc.on('update', () => (changes += 1))

    rateDirection(doc, { date: sunday, direction: 'out', axis: 'today', degree: 1 })
    rateDirection(doc, { date: sunday, direction: 'self', axis: 'today', degree: null })

    expect(changes).toBe(0)
  })

  test.each([
    ['2026-11-22/up/today', 6],
    ['2026-11-22/up/today', '3'],
    ['2026-11-31/up/today', 3],
    ['2026-11-22/inwards/today', 3],
    ['2026-11-22/up/tomorrow', 3],
    ['2026-11-22/up/today/x', 3],
    ['', 3],
    ['__proto__', 3],
  ])('[Y3] has no room for %s with %j', (key, value) => {
    const doc = newOwnRoom()
    doc.getMap('compass').set(key, value)

    expect(ownRoomIn(doc).compass).toEqual([])
  })
})

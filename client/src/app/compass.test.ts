import { expect, test } from 'vitest'

import { previewOf } from '#domain'

import { openDevice, opened, settle } from './app.fixture.ts'
import { today } from './calendar.ts'
import { rate } from './compass.ts'
import { ownRoomOf } from './own-room.ts'

test('she goes round the compass today, and it is not among what she can carry', async () => {
  const { app } = openDevice()
  const here = await opened(() => ownRoomOf(app))

  rate(here, { date: today(app.ports), direction: 'up', axis: 'today', degree: 2 })
  await settle()

  expect(here.room.value.compass.map(({ date }) => date)).toEqual(['2026-11-22'])
  expect(here.room.value.compass[0]?.ratings.up).toEqual({ importance: null, today: 2 })
  expect(previewOf(here.room.value.points)).toEqual([])
})

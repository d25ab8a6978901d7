import { expect, test } from 'vitest'

import { createFakeClock } from '#ports/clock.fake.ts'
import { createFakeRandom } from '#ports/random.fake.ts'

import { openDevice, opened, settle } from './app.fixture.ts'
import { today } from './calendar.ts'
import { chooseRhythm, contractReminder, sayHowClauseWent, writeClause } from './contract.ts'
import { ownRoomOf } from './own-room.ts'
import { sessionOf } from './session.ts'

const title = 'Tid til at se på det igen'

async function deviceWithPromise() {
  const device = openDevice()
  const here = await opened(() => ownRoomOf(device.app))
  writeClause(device.app, here, { clause: 'limits', text: 'Ingen mail efter kl. 18' })
  await settle()
  return { ...device, here }
}

test('the reminder comes in her rhythm and says nothing of what she promised', async () => {
  const { app, here } = await deviceWithPromise()

  chooseRhythm(app, here, 'fortnightly')
  await settle()
  const file = contractReminder(app.ports, here.room.value.contract, title)

  expect(file?.text).toContain('DTSTART;VALUE=DATE:20261206')
  expect(file?.text).toContain('RRULE:FREQ=WEEKLY;INTERVAL=2')
  expect(file?.text).toContain('CLASS:PRIVATE')
  expect(file?.text).not.toMatch(/mail|løfte|kontrakt|leder|Tillidsrum/i)
})

test('without a promise or a rhythm there is nothing to be reminded of', async () => {
  const { app, here } = await deviceWithPromise()

  expect(contractReminder(app.ports, here.room.value.contract, title)).toBeNull()
  chooseRhythm(app, here, 'weekly')
  writeClause(app, here, { clause: 'limits', text: '' })
  await settle()

  expect(contractReminder(app.ports, here.room.value.contract, title)).toBeNull()
})

test('a rhythm that is chosen anew takes the place of the one before in her calendar', async () => {
  const { app, here } = await deviceWithPromise()
  chooseRhythm(app, here, 'weekly')
  await settle()
  const first = contractReminder(app.ports, here.room.value.contract, title)
  chooseRhythm(app, here, 'monthly')
  await settle()

  const second = contractReminder(app.ports, here.room.value.contract, title)

  const uidOf = (text = '') => /UID:.*/.exec(text)?.[0]
  expect(uidOf(second?.text)).toBe(uidOf(first?.text))
  expect(second?.text).toContain('SEQUENCE:1')
})

test('she comes back late, and the reminder begins today', async () => {
  const { app, here, roomStore } = await deviceWithPromise()
  chooseRhythm(app, here, 'weekly')
  await settle()
  const [record] = await app.rooms.load()
  await (record ? await sessionOf(app, record) : null)?.room.settled()
  const clock = createFakeClock(Date.parse('2027-02-01T08:00:00Z'))
  const later = openDevice({ roomStore, random: createFakeRandom(2), clock })
  const again = await opened(() => ownRoomOf(later.app))

  const file = contractReminder(later.app.ports, again.room.value.contract, title)

  expect(file?.text).toContain('DTSTART;VALUE=DATE:20270201')
})

test('how it went is kept beside the promise, and is not among what she can carry', async () => {
  const { app, here } = await deviceWithPromise()

  sayHowClauseWent(here, { date: today(app.ports), clause: 'limits', state: 'partly' })
  await settle()

  expect(here.room.value.contract.checks).toEqual([
    { date: '2026-11-22', states: { limits: 'partly' } },
  ])
  expect(here.room.value.points).toEqual([])
})

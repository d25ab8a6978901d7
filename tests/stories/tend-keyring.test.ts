import { expect, test } from 'vitest'

import { today as dayHere } from '#app/calendar.ts'
import { makeRecoveryCode, openWithRecoveryCode } from '#app/recovery-code.ts'
import { tendKeyring } from '#app/tend-keyring.ts'
import { noteWayIn } from '#documents'
import { dayNumber } from '#domain'
import { parseClientFrame } from '#protocol'

import { clock, expectSoon, Wire } from './house.ts'
import { deviceOn, leaderOn } from './keyring-house.ts'

const today = Math.floor(clock.now() / 86_400_000)

test('[D72] a keyring lasts 36 months again when she is here', async () => {
  const wire = new Wire()
  const leader = await leaderOn(wire)
  const endsDay = () => leader.ring.status.value.endsDay
  expect(endsDay()).toBe(today + 365)

  await tendKeyring(leader.app)

  await expectSoon(() => (endsDay() ?? 0) > today + 1090, endsDay)
  const moved = daysMoved(wire)
  expect(moved).toBeGreaterThan(0)
  await tendKeyring(leader.app)
  expect(daysMoved(wire)).toBe(moved)
})

/** How often a policy was sent. */
function daysMoved(wire: Wire): number {
  return wire.seen.map(parseClientFrame).filter((one) => one.ok && one.value.type === 'policy')
    .length
}

test('[D72] a code that lies in a drawer does not run out while she uses her rooms', async () => {
  const wire = new Wire()
  const leader = await leaderOn(wire)
  const made = await makeRecoveryCode(leader.app, leader.ring)
  if (!made.ok) throw new Error(made.problem)
  const [way] = leader.ring.room.value.waysIn
  const id = Buffer.from(made.lockerId, 'hex')
  const kept = await wire.store.locker(id)
  if (way === undefined || kept === null) throw new Error('the code has a locker')
  await wire.store.keepLocker(id, { ...kept, endsDay: today + 5 })
  noteWayIn(leader.ring.doc, { ...way, madeDay: today - 395 })

  await tendKeyring(leader.app)

  expect((await wire.store.locker(id))?.endsDay).toBe(today + 400)
  // Hers may be another day than the relay's: an hour before midnight by its clock, say.
  const herDay = dayNumber(dayHere(leader.app.ports))
  await expectSoon(() => leader.ring.room.value.waysIn[0]?.usedDay === herDay)
  expect(await openWithRecoveryCode(deviceOn(wire, 2).app, made.code)).toEqual({ ok: true })
})

test('[D72] a code that the relay no longer has is not said to have been used', async () => {
  const wire = new Wire()
  const leader = await leaderOn(wire)
  const made = await makeRecoveryCode(leader.app, leader.ring)
  const [way] = leader.ring.room.value.waysIn
  if (!made.ok || way === undefined) throw new Error('the code is made')
  await wire.store.dropLocker(Buffer.from(made.lockerId, 'hex'))
  noteWayIn(leader.ring.doc, { ...way, madeDay: today - 395 })

  await tendKeyring(leader.app)

  expect(leader.ring.room.value.waysIn).toMatchObject([{ usedDay: today - 395 }])
})

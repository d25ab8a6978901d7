import { expect, test } from 'vitest'

import { sittingIn } from '#app/group-seat.ts'
import { keptFrom, minutesNow, removeAgreement } from '#app/meeting-agreements.ts'
import { atTheTable } from '#app/meeting.ts'
import {
  handedNow,
  handToAgreements,
  handToSend,
  moveTension,
  nameTension,
  takeFirst,
  tensionsIn,
  writeResponse,
} from '#app/tensions.ts'

import { placesOf, tracesOf } from './eve.ts'
import { expectSoon } from './house.ts'
import { membersOf, type Member } from './round-house.ts'

function tableOf({ app, here }: Member) {
  const table = atTheTable(app, here, sittingIn(app, here).peek())
  if (table === null) throw new Error('she takes part')
  return table
}

const response = 'Direktionen siger hver måned, hvad der kan vente.'
const time = { id: 'time', label: 'Tid til det hele' }

test('[S272] three lay their tensions together, take some first, and hand the answer to their plan', async () => {
  const { wire, host, members } = await membersOf(['Mette', 'Jonas', 'Sara'], 'open')
  const [, jonas = host, sara = host] = members
  moveTension(tableOf(host), 'time', 'focus')
  moveTension(tableOf(jonas), 'operations', 'hold')
  expect(nameTension(tableOf(sara), 'To byer')).toEqual({ ok: true })
  await expectSoon(() => members.every(({ here }) => tensionsIn(here).value.placed.size === 2))
  await expectSoon(() => members.every(({ here }) => tensionsIn(here).value.tensions.length === 9))
  expect(takeFirst(tableOf(jonas), 'time', true)).toEqual({ ok: true })

  expect(handToAgreements(tableOf(sara), time)).toEqual({ ok: false, reason: 'empty' })
  expect(writeResponse(tableOf(sara), { id: 'time', text: response })).toEqual({ ok: true })
  expect(handToAgreements(tableOf(sara), time)).toEqual({ ok: true })
  expect(handToSend(tableOf(sara), time)).toEqual({ ok: true })

  const words = `Tid til det hele: ${response}`
  await expectSoon(() =>
    members.every(({ here }) => keptFrom(here).agreed.value.agreements[0]?.what === words),
  )
  await expectSoon(() =>
    members.every(({ here }) => minutesNow(here).value?.sendOn[0]?.text === words),
  )
  // It is only suggested: the group's leader decides.
  expect(minutesNow(host.here).value?.sendOn[0]?.isDecided).toBe(false)
  expect(handedNow(jonas.here, 'time')).toMatchObject({ agreement: expect.any(String) as string })
  const seen = wire.seen.map((bytes) => ({ where: 'wire', bytes }))
  for (const word of [response, 'To byer', 'tensionPlaces'])
    expect(placesOf(tracesOf(word), seen)).toEqual([])
})

test('[S272] what was removed from the plan can be handed to it again', async () => {
  const { host } = await membersOf(['Mette', 'Jonas', 'Sara'], 'open')
  const table = tableOf(host)
  writeResponse(table, { id: 'time', text: response })
  handToAgreements(table, time)
  await expectSoon(() => handedNow(host.here, 'time').agreement !== null)
  removeAgreement(table, handedNow(host.here, 'time').agreement ?? '')
  await expectSoon(() => handedNow(host.here, 'time').agreement === null)

  expect(handToAgreements(table, time)).toEqual({ ok: true })
  await expectSoon(() => keptFrom(host.here).agreed.value.agreements.length === 1)
})

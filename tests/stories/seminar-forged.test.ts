import { expect, test } from 'vitest'

import { keepResult } from '#documents'

import { expectSoon, Wire } from './house.ts'
import { letIn, openOrganisation } from './organisation-house.ts'
import {
  asks,
  comeIn,
  comesIn,
  ends,
  handedIn,
  joins,
  judges,
  linkOf,
  makes,
  opens,
  toldIn,
} from './seminar-house.ts'

// Eve may write in the organisation's room, and has a program of her own.

async function seminarWithEve() {
  const wire = new Wire()
  const owner = await openOrganisation(wire)
  const other = await letIn(wire, owner, { role: 'member', seed: 2 })
  const running = await makes(owner, 'Tid til at lede')
  const eve = await joins(other, running.here)
  await asks(running)
  await expectSoon(() => eve.here.asked.value !== null)
  const { urnId, themes } = eve.here.asked.value ?? { urnId: '', themes: [] }
  return { wire, running, eve, link: await linkOf(running), urnId, themes }
}

test('[D482] a result that somebody wrote by hand is found when the seminar ends', async () => {
  const { wire, running, eve, link, urnId, themes } = await seminarWithEve()
  const guests = await comeIn(wire, link, 5)
  await opens(running, guests)
  guests.forEach((guest) => judges(guest, 'low'))
  await handedIn(guests)
  const told = { band: 'mostHigh', tenths: null } as const
  const forged = themes.map(({ id }) => [id, { success: told, importance: told }] as const)
  keepResult(eve.here.doc, urnId, { answered: 5, themes: Object.fromEntries(forged) })
  await expectSoon(() => toldIn(running) !== null)

  expect(await ends(running)).toEqual({ state: 'revealed', doubts: ['other-result'] })
})

test('[S340] other themes that somebody writes under the same answers are shown to nobody', async () => {
  const { wire, running, eve, link, urnId, themes } = await seminarWithEve()
  const guest = await comesIn(wire, link, 7)
  await expectSoon(() => guest.here.asked.value !== null)

  const others = themes.map((theme) => ({ ...theme, text: 'Flere målinger' }))
  eve.here.doc.getMap('chosen').set(urnId, others)

  for (const { room, asked } of [running.here, guest.here]) {
    await expectSoon(() => room.value.asked?.themes[0]?.text === 'Flere målinger')
    await expectSoon(() => asked.value === null)
  }
})

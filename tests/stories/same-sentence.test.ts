import { expect, test } from 'vitest'

import { openDevice, opened, settle } from '#app/app.fixture.ts'
import { answer } from '#app/carry-points.ts'
import { crossedInWords } from '#app/crossed.ts'
import { ownRoomOf } from '#app/own-room.ts'
import { da } from '#content/all'
import { createFakeRandom } from '#ports/random.fake.ts'

import { Browser, clock, createRoomLinks, expectSoon, Wire } from './house.ts'
import { leaderOn } from './keyring-house.ts'

/** A phone and a laptop that have read the same answer, and then lose the network. */
async function twoDevices() {
  const wire = new Wire()
  const phone = await leaderOn(wire)
  const room = phone.app.rooms.list.value?.find(({ kind }) => kind === 'own-room')
  if (room === undefined) throw new Error('the leader has an own room')
  const laptop = openDevice({ clock, relay: wire.dialer, random: createFakeRandom(2) })
  await laptop.app.rooms.remember('x', room)
  const own = await opened(() => ownRoomOf(laptop.app))
  await expectSoon(() => own.room.value.answers['g0'] === 'Ro til at lede')
  wire.isDown = true
  wire.cut()
  const rooms = [phone.own, own]
  const both = () => rooms.map(({ room: { value } }) => value.answers['g0'] ?? '')
  const said = () => rooms.map((here) => crossedInWords(here, { kind: 'answer', key: 'g0' }, da))
  return { wire, phone: phone.own, laptop: own, both, said }
}

test('two devices that edit one sentence without a network keep what each wrote', async () => {
  const { wire, phone, laptop, both } = await twoDevices()
  answer(phone, 'g0', 'Mere ro til at lede')
  answer(laptop, 'g0', 'Ro til at lede godt')
  await settle()
  expect(both()).toEqual(['Mere ro til at lede', 'Ro til at lede godt'])
  wire.isDown = false

  await expectSoon(() => both().every((text) => text === 'Mere ro til at lede godt'), both)
})

test('[S396] both replace the same word: both words stand there, and she is told to read it through', async () => {
  const { wire, phone, laptop, both, said } = await twoDevices()
  answer(phone, 'g0', 'Tid til at lede')
  answer(laptop, 'g0', 'Mod til at lede')
  await settle()
  expect(said()).toEqual(['', ''])
  wire.isDown = false

  const hold = (text: string) => text.includes('Tid') && text.includes('Mod')
  await expectSoon(() => both().every(hold) && both()[0] === both()[1], both)
  await expectSoon(() => said().includes(da.writing.crossed), said)
})

test('[S396] a laptop that was closed in between says so, until she has written there again', async () => {
  const wire = new Wire()
  const links = await createRoomLinks()
  const [phone, laptop] = [new Browser(wire), new Browser(wire)]
  const hers = await phone.open(links.host, true)
  hers.write('Ro. ')
  await expectSoon(() => hers.status().waiting === 0 && hers.status().edits === 'saved')
  const first = await laptop.open(links.member)
  await expectSoon(() => first.read() === 'Ro. ')
  wire.isDown = true
  wire.cut()
  first.write('Tid. ')
  await first.room.close()
  wire.isDown = false
  hers.write('Mod. ')
  await expectSoon(() => hers.status().edits === 'saved')

  const again = await laptop.open(links.member)
  await expectSoon(() => again.read().includes('Mod') && again.status().waiting === 0)
  expect(again.read()).toContain('Tid')
  expect(again.status().crossed).toEqual(['words'])

  again.write('Sådan. ')
  await expectSoon(() => again.status().waiting === 0 && again.status().crossed.length === 0)
})

test('[S396] words that come into another text, or into one that was sent, say nothing', async () => {
  const wire = new Wire()
  const links = await createRoomLinks()
  const hers = await new Browser(wire).open(links.host, true)
  const his = await new Browser(wire).open(links.member)
  hers.write('Ro. ')
  await expectSoon(() => his.read() === 'Ro. ' && hers.status().waiting === 0)
  his.write('Mod. ')
  await expectSoon(() => hers.read() === 'Ro. Mod. ')
  wire.isDown = true
  wire.cut()
  hers.room.doc.getText('others').insert(0, 'Tid')
  his.write('Plads. ')
  await Promise.all([hers.room.settled(), his.room.settled()])
  wire.isDown = false

  await expectSoon(() => hers.read().includes('Plads') && hers.status().waiting === 0)
  await expectSoon(() => his.room.doc.getText('others').toJSON() === 'Tid')
  expect([hers.status().crossed, his.status().crossed]).toEqual([[], []])
})

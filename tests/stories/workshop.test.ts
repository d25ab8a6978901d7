import { expect, test } from 'vitest'

import { wholeKeyLink } from '#app/invite.ts'
import { openWithCode, readLink, joiningOf } from '#app/join.ts'
import { nameOfRoom } from '#app/rooms.ts'
import { closeAll } from '#app/session.ts'
import { makeWorkshop } from '#app/workshop/make-workshop.ts'
import { addItem, mendAll, takePrinted, wordItem } from '#app/workshop/programme.ts'
import {
  goTo,
  runTime,
  shiftRest,
  stopWorkshop,
  whereabouts,
  workshopTime,
} from '#app/workshop/running.ts'
import { newWayIn, tendWayIn, wayIn } from '#app/workshop/way-in.ts'
import { mayLead } from '#app/workshop/workshop.ts'
import { da } from '#content/all'
import { danishWorkshop } from '#content/workshop/da'
import { setBeginning } from '#documents'
import { copenhagenTime, faultsIn } from '#domain'

import { expectSoon, Wire } from './house.ts'
import { comeIn, deviceIn, enter, openWorkshop, type InHall } from './workshop-house.ts'

const itemsIn = ({ here }: InHall) => here.room.value.programme.items
const textsIn = (one: InHall) => itemsIn(one).map(({ text }) => text)
const nowIn = ({ here }: InHall) => whereabouts(here).now?.item.text ?? null
const nextIn = ({ here }: InHall) => whereabouts(here).next?.begins.time ?? null

function goOn({ app, here }: InHall): void {
  const { next } = whereabouts(here)
  if (next !== null) goTo(app, here, next)
}

test('two who lead write one programme, and all who take part read it as it is', async () => {
  const wire = new Wire()
  const mette = await openWorkshop(wire)
  const jonas = await comeIn(wire, mette, { role: 'member', seed: 2 })
  const ali = await comeIn(wire, mette, { role: 'participant', seed: 3 })
  expect([mette, jonas, ali].map(({ here }) => [here.standing, mayLead(here)])).toEqual([
    ['maker', true],
    ['leads', true],
    ['participant', false],
  ])

  const id = addItem(jonas.app, jonas.here) ?? ''
  wordItem(jonas.here, id, 'KANARIE fælles frokost')
  await expectSoon(() => textsIn(ali).includes('KANARIE fælles frokost'))
  await expectSoon(() => mette.here.room.value.programme.items.length === 10)
  expect(itemsIn(mette)).toEqual(itemsIn(ali))
  const [room] = ali.app.rooms.list.value ?? []
  expect(room === undefined ? '' : nameOfRoom(room, da.rooms)).toBe('KANARIE formiddag')
})

test('[S247] who takes part says nothing of being there: a thousand would tell each other a million things', async () => {
  const wire = new Wire()
  const mette = await openWorkshop(wire)
  const jonas = await comeIn(wire, mette, { role: 'member', seed: 2 })
  await Promise.all([3, 4, 5].map((seed) => comeIn(wire, mette, { role: 'participant', seed })))
  await expectSoon(() => mette.here.status.value.others === 1)

  goOn(mette)
  await expectSoon(() => nowIn(jonas) !== null)
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect([mette, jonas].map(({ here }) => here.status.value.others)).toEqual([1, 1])
})

test('[S248] the relay takes nothing from who takes part, and nothing is written on that device', async () => {
  const wire = new Wire()
  const mette = await openWorkshop(wire)
  const ali = await comeIn(wire, mette, { role: 'participant', seed: 3 })

  goOn(ali)
  runTime(ali.app, ali.here, false)
  shiftRest(ali.app, ali.here)
  stopWorkshop(ali.here)
  expect(nowIn(ali)).toBeNull()
  ali.here.doc.getMap('workshop').set('name', 'Eve')
  goOn(mette)
  await expectSoon(() => nowIn(ali) !== null)
  expect(mette.here.room.value.name).toBe('KANARIE formiddag')
  expect(await wholeKeyLink(ali.app, ali.here.handle, 'member')).toBeNull()
  expect(await wholeKeyLink(ali.app, ali.here.handle, 'participant')).not.toBeNull()
})

test('[S249] where they are is on every phone, also of who comes late; when it runs late the rest moves', async () => {
  const wire = new Wire()
  const mette = await openWorkshop(wire)
  const ali = await comeIn(wire, mette, { role: 'participant', seed: 3 })
  expect([nowIn(ali), nextIn(ali)]).toEqual([null, '08:30'])

  goOn(mette)
  // Pressed twice in one go it goes on once.
  goOn(mette)
  await expectSoon(() => nowIn(mette) !== null)
  goOn(mette)
  await expectSoon(() => nowIn(ali) === danishWorkshop.templates.morning.items.why)
  const late = await comeIn(wire, mette, { role: 'participant', seed: 4 })
  expect([nowIn(late), nextIn(late)]).toEqual([nowIn(ali), '09:30'])
  await expectSoon(() => workshopTime(late.app, late.here).left.value.ms > 44 * 60_000)

  const anHourAgo = copenhagenTime(Date.now() - 65 * 60_000)
  setBeginning(mette.here.doc, anHourAgo)
  // A clock shows no seconds: in the second half of a minute it is one more.
  const minutesLate = () => workshopTime(mette.app, mette.here).left.value.late
  await expectSoon(() => minutesLate() >= 49)
  const planned = whereabouts(mette.here).next?.from ?? 0
  const moved = minutesLate()
  shiftRest(mette.app, mette.here)
  await expectSoon(() => whereabouts(late.here).next?.from === planned + moved)
  expect(whereabouts(late.here).slots.map(({ from, to }) => to - from)).toEqual(
    itemsIn(mette).map(({ minutes }) => minutes),
  )
  stopWorkshop(mette.here)
  await expectSoon(() => whereabouts(ali.here).isOver)
})

test('[S250] thirty seconds without a network lose nothing, and whoever leads goes on meanwhile', async () => {
  const wire = new Wire()
  const mette = await openWorkshop(wire)
  const jonas = await comeIn(wire, mette, { role: 'member', seed: 2 })
  const ali = await comeIn(wire, mette, { role: 'participant', seed: 3 })
  goOn(mette)
  await expectSoon(() => nowIn(ali) !== null)

  wire.isDown = true
  wire.cut()
  await expectSoon(() => mette.here.status.value.connection === 'offline')
  goOn(mette)
  const id = addItem(jonas.app, jonas.here) ?? ''
  wordItem(jonas.here, id, 'KANARIE ekstra')
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(nowIn(mette)).toBe(danishWorkshop.templates.morning.items.why)
  expect(nowIn(ali)).toBe(danishWorkshop.templates.morning.items.welcome)
  wire.isDown = false

  await expectSoon(() => nowIn(ali) === danishWorkshop.templates.morning.items.why)
  await expectSoon(() => textsIn(ali).includes('KANARIE ekstra'))
  await expectSoon(() => textsIn(mette).includes('KANARIE ekstra'))
})

test('[S251] a laptop that dies leaves the workshop where it is, and somebody else who leads goes on', async () => {
  const wire = new Wire()
  const mette = await openWorkshop(wire)
  const jonas = await comeIn(wire, mette, { role: 'member', seed: 2 })
  const ali = await comeIn(wire, mette, { role: 'participant', seed: 3 })
  goOn(mette)
  await expectSoon(() => nowIn(jonas) !== null)
  await closeAll(mette.app)

  const { ms } = workshopTime(jonas.app, jonas.here).left.value
  expect(ms).toBeGreaterThan(14 * 60_000)
  goOn(jonas)
  await expectSoon(() => nowIn(ali) === danishWorkshop.templates.morning.items.why)
  expect(await newWayIn(jonas.app, jonas.here)).toBe('made')
  await expectSoon(() => wayIn(ali.app, ali.here) !== null)
})

test('[S252] five wrong codes lock nobody out: another way in is made, and the picture opens all the time', async () => {
  const wire = new Wire()
  const mette = await openWorkshop(wire)
  tendWayIn(mette.app, mette.here)
  tendWayIn(mette.app, mette.here)
  await expectSoon(() => wayIn(mette.app, mette.here) !== null)
  const first = wayIn(mette.app, mette.here)
  if (first === null) throw new Error('there is a way in')

  const prankster = deviceIn(wire, 7)
  await readLink(prankster, first.link)
  const wrong = first.code === '000000' ? '111111' : '000000'
  for (let tries = 0; tries < 5; tries += 1) await openWithCode(prankster, wrong)
  await expectSoon(() => wayIn(mette.app, mette.here)?.code !== first.code)

  const second = wayIn(mette.app, mette.here)
  const ali = deviceIn(wire, 8)
  await readLink(ali, second?.link ?? '')
  await openWithCode(ali, second?.code ?? '')
  expect(joiningOf(ali).value).toMatchObject({ state: 'has-key', link: { role: 'participant' } })
  expect((await enter(ali)).here.standing).toBe('participant')
  const late = await comeIn(wire, mette, { role: 'participant', seed: 9 })
  expect(late.here.standing).toBe('participant')
})

test('[S253] a printed programme is taken in with its times, mended in one act, and a bad one loses nothing', async () => {
  const wire = new Wire()
  const mette = await openWorkshop(wire)
  const before = itemsIn(mette)
  expect(takePrinted(mette.app, mette.here, '9.00-9.30 Pause\n10.15-9.30 Oplæg')).toEqual({
    ok: false,
    fault: 'endsFirst',
    line: 2,
  })
  expect(itemsIn(mette)).toEqual(before)

  const printed = '12.30-13.15 Oplæg\n13.00-13.15 Pause\n13.30-14.00 Tak'
  expect(takePrinted(mette.app, mette.here, printed).ok).toBe(true)
  await expectSoon(() => itemsIn(mette).length === before.length + 3)
  expect(faultsIn(mette.here.room.value.programme)).toHaveLength(3)
  mendAll(mette.here)
  await expectSoon(() => faultsIn(mette.here.room.value.programme).length === 0)
  expect(textsIn(mette).slice(-3)).toEqual(['Oplæg', 'Pause', 'Tak'])
})

test('a workshop is made with a name and a day that is to come', async () => {
  const app = deviceIn(new Wire(), 1)
  const make = (name: string, date: string, time: string) =>
    makeWorkshop(app, { name, begins: { date, time }, template: 'plan' }, danishWorkshop.templates)

  expect(await make(' ', '', '')).toEqual({ ok: false, faults: ['noName', 'noDay'] })
  expect(await make('x'.repeat(61), '2020-01-01', '09:00')).toEqual({
    ok: false,
    faults: ['nameTooLong', 'past'],
  })
  expect(await make('x', '2027-03-28', '02:30')).toEqual({ ok: false, faults: ['noSuchTime'] })
})

test('[S254] nothing of a workshop stands at the relay or on the wire in a form that can be read', async () => {
  const wire = new Wire()
  const mette = await openWorkshop(wire)
  await comeIn(wire, mette, { role: 'participant', seed: 3 })
  goOn(mette)
  await expectSoon(() => mette.here.status.value.edits === 'saved')

  const seen = wire.seen.map((bytes) => Buffer.from(bytes).toString('latin1'))
  const { why } = danishWorkshop.templates.morning.items
  for (const trace of ['KANARIE', 'workshop', 'programme', why]) {
    expect(seen.filter((bytes) => bytes.includes(trace))).toHaveLength(0)
    expect(wire.logged.filter((line) => line.includes(trace))).toHaveLength(0)
  }
})

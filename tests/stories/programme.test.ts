import { expect, test } from 'vitest'

import {
  addStep,
  answerGate,
  chooseStartPath,
  planStep,
  programmeIn,
  programmeWriter,
  putStepAway,
  sayHowStepStands,
  writeStep,
  type ProgrammeWriter,
} from '#app/programme.ts'

import { placesOf, tracesOf } from './eve.ts'
import { expectSoon, Wire } from './house.ts'
import { letIn, openOrganisation, type InRoom } from './organisation-house.ts'

function writes({ app, here }: InRoom): ProgrammeWriter {
  const writer = programmeWriter(app, here)
  if (writer === null) throw new Error('she may not write')
  return writer
}

const programme = ({ here }: InRoom) => programmeIn(here).value
const stepOf = (room: InRoom, id: string) => programme(room).steps.find((step) => step.id === id)

async function twoInRoom() {
  const wire = new Wire()
  const mette = await openOrganisation(wire)
  const jonas = await letIn(wire, mette, { role: 'member', seed: 2 })
  return { wire, mette, jonas, hers: writes(mette), his: writes(jonas) }
}

test('[Y270] two begin a programme at once without a network, in two ways: one holds, and no word is lost', async () => {
  const { wire, mette, jonas, hers, his } = await twoInRoom()
  wire.isDown = true
  wire.cut()
  chooseStartPath(hers, 'dialogueFirst')
  chooseStartPath(his, 'organisationFirst')
  writeStep(hers, { id: 'talk', field: 'who', text: 'KANARIE Mette' })
  writeStep(his, { id: 'talk', field: 'what', text: 'KANARIE alle taler sammen' })
  planStep(his, 'talk', '2027-02-01')
  sayHowStepStands(hers, 'plan', 'underWay')
  const added = addStep(his, { phase: 'act', doer: 'organisation' })
  if (!added.ok) throw new Error('there is room')
  wire.isDown = false

  await expectSoon(() => stepOf(mette, 'talk')?.on === '2027-02-01')
  await expectSoon(() => stepOf(jonas, 'talk')?.who === 'KANARIE Mette')
  await expectSoon(() => stepOf(jonas, 'plan')?.state === 'underWay')
  expect(programme(mette)).toEqual(programme(jonas))
  expect(stepOf(mette, 'talk')?.what).toBe('KANARIE alle taler sammen')
  expect(programme(mette).steps).toHaveLength(8)

  const heap = [
    ...wire.seen.map((bytes) => ({ where: 'wire', bytes })),
    ...wire.logged.map((line) => ({ where: 'log', bytes: Buffer.from(line) })),
  ]
  const needles = ['KANARIE', 'dialogueFirst', 'programme'].flatMap((text) => [...tracesOf(text)])
  expect(placesOf(needles, heap)).toEqual([])
})

test('[Y273] one puts a step away while another, without a network, writes in it: it is there', async () => {
  const { wire, mette, jonas, hers, his } = await twoInRoom()
  chooseStartPath(hers, 'groupFirst')
  await expectSoon(() => stepOf(jonas, 'look') !== undefined)
  wire.isDown = true
  wire.cut()
  const look = stepOf(mette, 'look')
  if (look === undefined) throw new Error('it is offered')
  putStepAway(hers, look)
  await expectSoon(() => stepOf(mette, 'look') === undefined)
  writeStep(his, { id: 'look', field: 'who', text: 'Jonas' })
  wire.isDown = false

  await expectSoon(() => stepOf(mette, 'look')?.who === 'Jonas')
  answerGate(his, 'map', 'notYet')
  await expectSoon(() => programme(mette).gates[0]?.answer === 'notYet')
})

test('[Y275] who may only look on, and who meets a newer programme, have nothing to write with', async () => {
  const { wire, mette, jonas, hers } = await twoInRoom()
  chooseStartPath(hers, 'groupFirst')
  const sara = await letIn(wire, mette, { role: 'viewer', seed: 3 })
  await expectSoon(() => stepOf(sara, 'look') !== undefined)
  expect(programmeWriter(sara.app, sara.here)).toBeNull()

  mette.here.doc.getMap('meta').set('version', 99)
  await expectSoon(() => jonas.here.newer.value)
  expect(programmeWriter(jonas.app, jonas.here)).toBeNull()
  expect(stepOf(jonas, 'look')).toBeDefined()
})

import { expect, test } from 'vitest'

import { compilationsIn, dropUnit, readCarriedFile, takeIn, unitsIn } from '#app/units.ts'
import { parseDate, writeCarried, type Figures, type IsoDate, type ToldMeasurement } from '#domain'

import { placesOf, tracesOf } from './eve.ts'
import { expectSoon, Wire } from './house.ts'
import { letIn, openOrganisation, type InRoom } from './organisation-house.ts'

const begun = parseDate('2026-11-27') ?? ('' as IsoDate)

/** A group's measurement as it was told there. */
function told(n: number, mean: number): ToldMeasurement {
  const figure = { n, sum: n * mean }
  const figures: Figures = { usability: figure, relevance: figure, task: null }
  const voters = new Set(['seat-of-sara'])
  return { id: 'm-1', subject: 'group', moment: 'after', begun, figures, voters }
}

function fileOf(text: string) {
  const bytes = new TextEncoder().encode(text)
  return { sizeBytes: bytes.byteLength, read: () => Promise.resolve(bytes) }
}

async function bring(
  room: InRoom,
  name: string,
  { measured, isAlone = true }: { readonly measured: ToldMeasurement; readonly isAlone?: boolean },
) {
  const read = await readCarriedFile(fileOf(writeCarried(measured)))
  if (!read.ok) throw new Error(read.reason)
  return takeIn(room.here, { carried: read.carried, name, isAlone })
}

const usabilityIn = ({ here }: InRoom) =>
  compilationsIn(here)[0]?.told.find(({ question }) => question === 'usability')?.units

test('[S276] groups carry what was told to the organisation, and all there see the same', async () => {
  const wire = new Wire()
  const owner = await openOrganisation(wire)
  const viewer = await letIn(wire, owner, { role: 'viewer', seed: 2 })
  const file = writeCarried(told(6, 3))
  for (const word of ['m-1', 'seat-of-sara']) expect(file).not.toContain(word)

  expect(await bring(owner, 'Skolerne', { measured: told(6, 3) })).toEqual({ ok: true })
  expect(await bring(owner, 'Skolerne', { measured: told(6, 3) })).toMatchObject({
    reason: 'known',
  })
  expect(await bring(owner, 'Plejen', { measured: told(9, 4) })).toEqual({ ok: true })

  await expectSoon(() => usabilityIn(viewer)?.alone.length === 2)
  expect(usabilityIn(viewer)).toEqual(usabilityIn(owner))
  expect(usabilityIn(viewer)?.total).toEqual({ n: 15, sum: 54, edge: 'exact', units: 2 })
  const seen = wire.seen.map((bytes) => ({ where: 'wire', bytes }))
  for (const word of ['Skolerne', 'usability']) expect(placesOf(tracesOf(word), seen)).toEqual([])
})

test('[S276] one group that is only in the total is in none; a second one hides it', async () => {
  const owner = await openOrganisation(new Wire())
  await bring(owner, 'Skolerne', { measured: told(9, 3) })
  await bring(owner, 'Plejen', { measured: told(6, 4), isAlone: false })
  await expectSoon(() => unitsIn(owner.here).value.length === 2)
  expect(usabilityIn(owner)).toMatchObject({ total: null, leftOut: 1 })

  await bring(owner, 'Teknik', { measured: told(7, 3), isAlone: false })
  await expectSoon(() => usabilityIn(owner)?.total?.units === 3)
  expect(usabilityIn(owner)?.alone).toHaveLength(1)

  const plejen = unitsIn(owner.here).value.find(({ name }) => name === 'Plejen')
  dropUnit(owner.here, plejen?.id ?? '')
  await expectSoon(() => usabilityIn(owner)?.total === null)
})

test('[S277] a group of three, a newer file, and no measurement are turned away', async () => {
  const three = writeCarried({ ...told(6, 3), figures: { usability: { n: 3, sum: 9 } } })
  const cases = [
    [three, 'tooFew'],
    [writeCarried(told(6, 3)).replace('"version": 1', '"version": 2'), 'newer'],
    ['fire', 'notOne'],
    ['x'.repeat(40_001), 'tooLong'],
  ] as const
  for (const [text, reason] of cases)
    expect(await readCarriedFile(fileOf(text))).toEqual({ ok: false, reason })
  const unreadable = { sizeBytes: 1, read: () => Promise.resolve(null) }
  expect(await readCarriedFile(unreadable)).toEqual({ ok: false, reason: 'notOne' })
})

test('[S277] who can only read takes nothing in, and takes nothing out', async () => {
  const wire = new Wire()
  const owner = await openOrganisation(wire)
  const viewer = await letIn(wire, owner, { role: 'viewer', seed: 2 })
  await bring(owner, 'Skolerne', { measured: told(9, 3) })
  await expectSoon(() => unitsIn(viewer.here).value.length === 1)

  expect(await bring(viewer, 'Plejen', { measured: told(6, 4) })).toEqual({
    ok: false,
    reason: 'viewer',
  })
  dropUnit(viewer.here, unitsIn(viewer.here).value[0]?.id ?? '')
  expect(unitsIn(viewer.here).value).toHaveLength(1)
})

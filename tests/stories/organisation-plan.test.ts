import { expect, test } from 'vitest'

import { cardMovedByOther, moveCard, undoCardMove } from '#app/matrix-moves.ts'
import {
  addCard,
  planIn,
  planWriter,
  putCardAway,
  sayHowTaskStands,
  writeCard,
  type PlanWriter,
} from '#app/organisation-plan.ts'
import { nameOwner } from '#app/organisation.ts'
import { addTheme, setImportant, themesIn } from '#app/prioritise.ts'
import { hasCard, putInPlan, themesWithoutCard } from '#app/themes-in-plan.ts'
import { da } from '#content/all'
import { layTheme } from '#documents'
import { isReadyToPublish, missingBeforePublishing, quickCards, type Spot } from '#domain'

import { expectSoon, Wire } from './house.ts'
import { letIn, openOrganisation, type InRoom } from './organisation-house.ts'

function writes({ app, here }: InRoom): PlanWriter {
  const writer = planWriter(app, here)
  if (writer === null) throw new Error('she may not write')
  return writer
}

const plan = ({ here }: InRoom) => planIn(here).value.plan
const cardOf = (room: InRoom, id: string) => plan(room).cards.find((card) => card.id === id)

function newCard(writer: PlanWriter, spot: Spot, title: string): string {
  const added = addCard(writer, spot)
  if (!added.ok) throw new Error('there is room for a card')
  writeCard(writer, { id: added.id, field: 'title', text: title })
  return added.id
}

async function twoInRoom() {
  const wire = new Wire()
  const mette = await openOrganisation(wire)
  const jonas = await letIn(wire, mette, { role: 'member', seed: 2 })
  return { wire, mette, jonas, hers: writes(mette), his: writes(jonas) }
}

test('a quick plan by two grows into the matrix, and is ready when who and when are said', async () => {
  const { mette, jonas, hers, his } = await twoInRoom()
  const id = newCard(hers, 'tray', 'Tid til at lede')
  writeCard(hers, { id, field: 'action', text: 'Kortere møder' })
  await expectSoon(() => cardOf(jonas, id)?.action === 'Kortere møder')
  expect(quickCards(plan(jonas).cards).map((card) => card.id)).toEqual([id])

  moveCard(his, id, 'leadersOfStaff.low')
  writeCard(his, { id, field: 'who', text: 'Jonas' })
  await expectSoon(() => cardOf(mette, id)?.who === 'Jonas')
  expect(cardOf(mette, id)).toMatchObject({ spot: 'leadersOfStaff.low', action: 'Kortere møder' })
  expect(missingBeforePublishing(plan(mette)).inCards).toMatchObject([{ needs: ['when'] }])

  writeCard(hers, { id, field: 'when', text: 'fra maj' })
  nameOwner(mette.here, 'Sara')
  await expectSoon(() => isReadyToPublish(plan(jonas)))
  sayHowTaskStands(his, id, 'underWay')
  await expectSoon(() => cardOf(mette, id)?.state === 'underWay')
})

test('two move one card at once: it lies in one place, and undoing does not undo the other', async () => {
  const { mette, jonas, hers, his } = await twoInRoom()
  const id = newCard(hers, 'groups.high', 'Åben dør')
  await expectSoon(() => cardOf(jonas, id) !== undefined)

  moveCard(hers, id, 'groups.low')
  moveCard(his, id, 'top.offers')
  await expectSoon(
    () =>
      cardOf(mette, id)?.spot === cardOf(jonas, id)?.spot &&
      cardOf(mette, id)?.spot !== 'groups.high',
    () => [cardOf(mette, id)?.spot, cardOf(jonas, id)?.spot],
  )
  const seen = cardMovedByOther(mette.app, mette.here)
  moveCard(his, id, 'top.low')
  await expectSoon(() => seen.value === id)
  expect(undoCardMove(hers)).toEqual({ ok: false, reason: 'movedOn' })
  expect(undoCardMove(his)).toEqual({ ok: true })
  await expectSoon(() => cardOf(mette, id)?.spot !== 'top.low')
})

test('one puts a card away while another, offline, writes in it: it is there, and it is told', async () => {
  const { mette, jonas, hers, his } = await twoInRoom()
  const id = newCard(hers, 'groups.low', 'Tid til at lede')
  await expectSoon(() => cardOf(jonas, id)?.title === 'Tid til at lede')

  putCardAway(hers, id)
  writeCard(his, { id, field: 'who', text: 'Jonas' })

  await expectSoon(() => cardOf(mette, id)?.who === 'Jonas')
  expect(planIn(mette.here).value.stillHere.has(id)).toBe(true)
  putCardAway(hers, id)
  await expectSoon(() => cardOf(jonas, id) === undefined)
  expect(planIn(jonas.here).value.putAway).toMatchObject([{ id, who: 'Jonas' }])
})

test('who may only look on reads the plan and has nothing to write with', async () => {
  const { wire, mette, hers } = await twoInRoom()
  const id = newCard(hers, 'top.high', 'Åben dør')
  const sara = await letIn(wire, mette, { role: 'viewer', seed: 3 })

  await expectSoon(() => cardOf(sara, id)?.title === 'Åben dør')
  expect(planWriter(sara.app, sara.here)).toBeNull()
})

test('[S411] two who put the chosen themes in the plan without a network have one card for each', async () => {
  const { wire, mette, jonas, hers, his } = await twoInRoom()
  layTheme(mette.here.doc, { id: 'letter', text: 'Ro', isLetter: true })
  for (const text of ['Tid til at lede', 'Parkering']) addTheme(mette.app, mette.here, text)
  await expectSoon(() => themesIn(jonas.here).value.length === 3)
  for (const { id } of themesIn(mette.here).value.slice(0, 2)) setImportant(mette.here, id, true)
  await expectSoon(() => themesWithoutCard(jonas.here).length === 2)

  wire.cut()
  await expectSoon(() => jonas.here.status.value.connection === 'offline')
  for (const [writer, field] of [
    [hers, 'who'],
    [his, 'when'],
  ] as const) {
    for (const _twice of [1, 2]) {
      expect(putInPlan(writer, themesWithoutCard(writer.here), da)).toEqual({ ok: true })
    }
    writeCard(writer, { id: 'theme.letter', field, text: field })
  }
  wire.isDown = false

  for (const room of [mette, jonas]) {
    await expectSoon(
      () =>
        cardOf(room, 'theme.letter')?.who === 'who' && cardOf(room, 'theme.letter')?.when !== '',
    )
    expect(plan(room).cards).toMatchObject([
      { title: 'Ro', spot: 'tray', who: 'who', when: 'when' },
      { title: 'Tid til at lede', spot: 'tray' },
    ])
    expect([...planIn(room.here).value.origins.values()]).toEqual(['letter', 'theme'])
    expect(themesWithoutCard(room.here)).toEqual([])
    expect(themesIn(room.here).value.map((theme) => hasCard(room.here, theme))).toEqual([
      true,
      true,
      false,
    ])
  }
})

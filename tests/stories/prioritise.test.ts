import { expect, test } from 'vitest'

import { cardsIn, openCards, setReady, writeCard, type CardsHere } from '#app/own-cards.ts'
import { ownRoomHere } from '#app/own-room.ts'
import { addTheme, putUnder, setImportant, themesIn, undoLast } from '#app/prioritise.ts'

import { expectSoon, Wire } from './house.ts'
import { letIn, openOrganisation, type InRoom } from './organisation-house.ts'

async function atCards({ app, here }: InRoom): Promise<CardsHere> {
  const own = await ownRoomHere(app)
  if (own.state === 'failed') throw new Error(own.problem)
  return cardsIn(app, here, own.room)
}

const textsAt = ({ here }: InRoom) => themesIn(here).value.map(({ text }) => text)

test('cards written in silence are seen by nobody else until they are laid open, and then once', async () => {
  const wire = new Wire()
  const hers = await openOrganisation(wire)
  const his = await letIn(wire, hers, { role: 'member', seed: 2 })
  const [mine, theirs] = [await atCards(hers), await atCards(his)]
  writeCard(mine, 'Vi tør ikke sige fra')
  writeCard(theirs, 'Tid til at lede')
  await expectSoon(() => mine.mine.value.hand !== '' && theirs.mine.value.hand !== '')
  setReady(mine, true)
  setReady(theirs, true)
  await expectSoon(() => mine.silence.value.ready === 2)
  expect([textsAt(hers), textsAt(his)]).toEqual([[], []])

  openCards(theirs)
  await expectSoon(
    () => textsAt(hers).length === 2 && textsAt(his).length === 2,
    () => [textsAt(hers), textsAt(his)],
  )
  expect(textsAt(hers).toSorted()).toEqual(['Tid til at lede', 'Vi tør ikke sige fra'])
})

test('who was not done keeps hers, and lays them by her own act', async () => {
  const wire = new Wire()
  const hers = await openOrganisation(wire)
  const his = await letIn(wire, hers, { role: 'member', seed: 2 })
  const [mine, theirs] = [await atCards(hers), await atCards(his)]
  writeCard(mine, 'Krydspres')
  writeCard(theirs, 'Ro')
  await expectSoon(() => theirs.mine.value.hand !== '')
  setReady(theirs, true)
  await expectSoon(() => mine.silence.value.ready === 1)
  openCards(theirs)

  await expectSoon(() => textsAt(hers).length === 1)
  expect(mine.own.room.value.organisations).toMatchObject([{ name: 'Fjordby Kommune' }])
  expect(theirs.own.room.value.organisations).toMatchObject([{ name: 'Fjordby Kommune' }])
  expect(mine.left.value.cards).toMatchObject([{ text: 'Krydspres' }])
})

test('two put the same cards together at once, and what one undoes is her own', async () => {
  const wire = new Wire()
  const hers = await openOrganisation(wire)
  const his = await letIn(wire, hers, { role: 'member', seed: 2 })
  addTheme(hers.app, hers.here, 'Tid')
  addTheme(hers.app, hers.here, 'Tid til at lede')
  await expectSoon(() => textsAt(his).length === 2)
  const [one, other] = themesIn(his.here).value
  if (one === undefined || other === undefined) throw new Error('two lie there')

  putUnder(hers.here, one.id, other.id)
  putUnder(his.here, other.id, one.id)
  await expectSoon(
    () => textsAt(hers).length === 1 && textsAt(hers).join() === textsAt(his).join(),
    () => [textsAt(hers), textsAt(his)],
  )
  undoLast(his.here)
  undoLast(hers.here)
  await expectSoon(() => textsAt(hers).length === 2 && textsAt(his).length === 2)
  setImportant(his.here, one.id, true)
  await expectSoon(() => themesIn(hers.here).value.some(({ isImportant }) => isImportant === true))
})

import { expect, test } from 'vitest'

import * as documents from '../index.ts'
import { copyOf, meet, newOrganisation } from '../rooms.fixture.ts'

const box = { id: 'one', about: 'letters', lastDay: 20_000, sealed: 'sealed' }

test('[Y250] boxes that several open at once all stay, and one that was given up stays given up', () => {
  const hers = newOrganisation()
  const his = copyOf(hers)
  documents.keepBox(hers, box)
  documents.keepBox(his, { ...box, id: 'two' })
  meet(hers, his)
  expect(documents.readBoxes(his).map(({ id }) => id)).toEqual(['one', 'two'])

  documents.giveUpBox(hers, 'one')
  documents.keepBox(his, { ...box, sealed: 'anew' })
  meet(hers, his)
  expect(documents.readBoxes(hers).map(({ id }) => id)).toEqual(['two'])
  expect(documents.readBoxes(his)).toEqual(documents.readBoxes(hers))
})

test('[Y250] what was written by hand is read as far as it is a box', () => {
  const doc = newOrganisation()
  doc.getMap('boxes').set('a', 7)
  doc.getMap('boxes').set('b', { secret: 'x', lastDay: 'soon' })
  documents.keepBox(doc, box)

  expect(documents.readBoxes(doc)).toEqual([box])
})

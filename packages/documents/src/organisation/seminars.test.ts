import { expect, test } from 'vitest'

import * as documents from '../index.ts'
import { copyOf, day, meet, newOrganisation } from '../rooms.fixture.ts'

const kept = (id: string) => ({ id, title: `Seminar ${id}`, lastDay: 20_800, sealed: 'sealed' })
const told = {
  success: { band: 'mostLow', tenths: null },
  importance: { band: 'mostHigh', tenths: 9 },
} as const
const carried = { title: 'Seminar', on: day('2026-11-28'), themes: { tid: told } }

test('[Y325] an organisation’s seminars are there newest first, and two made at once are both there', () => {
  const hers = newOrganisation()
  const his = copyOf(hers)
  documents.keepSeminar(hers, kept('a'))
  documents.keepSeminar(hers, kept('b'))
  documents.keepSeminar(his, kept('c'))
  meet(hers, his)
  hers.getMap('seminars').set('d', { title: 'uden nøgle' })

  expect(documents.readSeminars(hers).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  expect(documents.readSeminars(his)).toEqual(documents.readSeminars(hers))
  documents.keepSeminar(hers, { ...kept('a'), sealed: 'anew' })
  expect(documents.readSeminars(hers).at(-1)).toEqual({ ...kept('a'), sealed: 'anew' })
})

test('[Y326] what a seminar told stands beside what people placed, and changes none of it', () => {
  const doc = newOrganisation()
  documents.layTheme(doc, { id: 'tid', text: 'Tid til at lede' })
  documents.rateTheme(doc, 'tid', 'high')
  documents.sayImportant(doc, 'tid', false)
  const before = documents.readThemes(doc)
  documents.carryBackgrounds(doc, carried)

  expect(documents.readThemes(doc)).toEqual(before)
  const background = { title: 'Seminar', on: carried.on, ...told }
  expect(documents.readBackgrounds(doc).get('tid')).toEqual(background)
  doc.getMap('themeBackgrounds').set('ro', { title: 'x', on: '2026-11-28', success: 7 })
  expect([...documents.readBackgrounds(doc).keys()]).toEqual(['tid'])
})

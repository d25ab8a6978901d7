import { expect, test } from 'vitest'

import { giveDegree, rateItem, removeOwnCard, writeNote, writeOwnCard } from '../index.ts'
import { newOwnRoom, ownRoomIn } from '../rooms.fixture.ts'

const meeting = { roomId: '00ff', round: 2 }
const degrees = { up: 4, across: 2 } as const

test('[Y381] what she has thought for other rooms is read with her own', () => {
  const doc = newOwnRoom()
  rateItem(doc, { ...meeting, item: 'A1', axis: 'success', level: 'low' })
  writeNote(doc, { ...meeting, item: 'own/1', text: 'Spørg Mette' })
  giveDegree(doc, { roomId: '00ff', measurement: 'm-1', question: 'up', degree: degrees.up })
  giveDegree(doc, {
    roomId: '00ff',
    measurement: 'm-1',
    question: 'across',
    degree: degrees.across,
  })
  writeOwnCard(doc, { roomId: '0a', round: 1 }, { hand: 'h', id: 'c', text: 'Tid til ledelse' })

  expect(ownRoomIn(doc)).toMatchObject({
    prepared: [
      {
        group: '00ff',
        round: 2,
        ratings: { A1: { success: 'low', importance: null } },
        notes: { 'own/1': 'Spørg Mette' },
      },
    ],
    measured: [{ group: '00ff', measurement: 'm-1', degrees }],
    inSilence: [{ organisation: '0a', round: 1, cards: ['Tid til ledelse'] }],
  })
})

test('[Y381] what she took back again is not there, nor what is no round', () => {
  const doc = newOwnRoom()
  rateItem(doc, { ...meeting, item: 'A1', axis: 'success', level: 'low' })
  rateItem(doc, { ...meeting, item: 'A1', axis: 'success', level: null })
  writeNote(doc, { ...meeting, item: 'A1', text: 'x' })
  writeNote(doc, { ...meeting, item: 'A1', text: '' })
  writeOwnCard(doc, { roomId: '0a', round: 1 }, { hand: 'h', id: 'c', text: 'Tid' })
  removeOwnCard(doc, { roomId: '0a', round: 1 }, 'c')
  doc.getMap('prep/00ff/x').set('A1/success', 'low')

  expect(ownRoomIn(doc)).toMatchObject({ prepared: [], measured: [], inSilence: [] })
})

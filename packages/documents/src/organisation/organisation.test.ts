import { expect, test } from 'vitest'
import { Doc } from 'yjs'

import * as documents from '../index.ts'
import {
  copyOf,
  meet,
  newOrganisation,
  newOwnRoom,
  organisationIn,
  ownRoomIn,
} from '../rooms.fixture.ts'

test('[Y170] an organisation’s room is named once by its maker, and anew by whoever writes last', () => {
  const hers = newOrganisation()
  documents.createOrganisation(hers, { name: 'En anden', owner: '' })
  const his = copyOf(hers)

  documents.nameOrganisation(his, 'Fjordby')
  documents.nameOwner(hers, 'Anne')
  meet(hers, his)

  expect(organisationIn(hers)).toEqual({ name: 'Fjordby', owner: 'Anne' })
  expect(organisationIn(his)).toEqual(organisationIn(hers))
  expect(documents.nameOrganisation(his, ' ')).toEqual({ ok: false, reason: 'empty' })
  expect(documents.nameOwner(his, 'x'.repeat(61))).toEqual({ ok: false, reason: 'tooLong' })
})

test('[Y170] what a hand without our app wrote is read as far as it is a room', () => {
  const doc = new Doc()
  expect(documents.readOrganisation(doc)).toEqual({ state: 'empty' })
  expect(documents.readOrganisation(newOwnRoom())).toEqual({ state: 'other' })
  const garbled = newOrganisation()
  garbled.getMap('organisation').set('name', ['x'])
  garbled.getMap('organisation').delete('owner')

  expect(organisationIn(garbled)).toEqual({ name: '', owner: '' })
})

test('[Y171] the own room remembers an organisation under its latest key and name', () => {
  const doc = newOwnRoom()
  documents.rememberOrganisation(doc, { roomId: 'aa', key: 'k1', name: 'Fjordby' })
  documents.rememberOrganisation(doc, { roomId: 'aa', key: 'k2', name: 'Fjordby Kommune' })
  doc.getMap('organisations').set('bb', 'x')

  expect(ownRoomIn(doc).organisations).toEqual([
    { roomId: 'aa', key: 'k2', name: 'Fjordby Kommune', first: 'aa' },
  ])
})

test('[Y260] an organisation’s room that has moved is remembered once, and her cards lie where they lay', () => {
  const phone = newOwnRoom()
  documents.rememberOrganisation(phone, { roomId: 'aa', key: 'k1', name: 'Fjordby' })
  const of = { roomId: 'aa', round: 1 }
  documents.writeOwnCard(phone, of, { hand: 'h', id: 'c', text: 'Ro' })
  const laptop = copyOf(phone)
  const moved = { from: 'aa', to: 'bb', key: 'k2' }
  for (const doc of [phone, laptop]) documents.moveOrganisation(doc, moved)
  meet(phone, laptop)
  documents.moveOrganisation(phone, { from: 'bb', to: 'cc', key: 'k3' })
  documents.moveOrganisation(phone, moved)
  documents.rememberOrganisation(phone, { roomId: 'cc', key: 'k3', name: 'Fjordby Kommune' })

  expect(ownRoomIn(phone).organisations).toEqual([
    { roomId: 'cc', key: 'k3', name: 'Fjordby Kommune', first: 'aa' },
  ])
  expect(documents.readOwnCards(phone, of).cards).toEqual([{ id: 'c', text: 'Ro' }])
})

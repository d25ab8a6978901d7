import { expect, test } from 'vitest'

import { dateOfDay, type LocalHelp } from '#domain'

import {
  followLetterbox,
  forgetLocalHelp,
  keepLocalHelp,
  readFollowedHelp,
  readLocalHelp,
} from '../index.ts'
import { copyOf, meet, newGroup } from '../rooms.fixture.ts'

const help = (n: number, mark: string): LocalHelp => ({
  organisation: 'Fjordby',
  n,
  mark,
  on: dateOfDay(20_000),
  cards: [{ id: 'm', name: `Mentor ${mark}`, how: '', hours: '', told: '', around: 'yes' }],
})

test('[Y261] what was shared last holds for all, however it came and by how many devices', () => {
  const hers = newGroup()
  keepLocalHelp(hers, help(1, 'aaaa'))
  const his = copyOf(hers)
  keepLocalHelp(hers, help(2, 'bbbb'))
  keepLocalHelp(his, help(2, 'cccc'))
  keepLocalHelp(his, help(1, 'aaaa'))
  meet(hers, his)

  expect(readLocalHelp(hers)).toEqual(help(2, 'cccc'))
  expect(readLocalHelp(his)).toEqual(readLocalHelp(hers))
  keepLocalHelp(hers, help(3, 'dddd'))
  meet(hers, his)
  expect(readLocalHelp(his)).toEqual(help(3, 'dddd'))
  expect([...his.getMap('localHelp').keys()]).toEqual(['dddd'])
})

test('[Y262] it goes with the link, and what was written by hand is none', () => {
  const doc = newGroup()
  doc.getMap('localHelp').set('x', { n: 9 })
  expect(readLocalHelp(doc)).toBeNull()
  keepLocalHelp(doc, help(1, 'aaaa'))
  forgetLocalHelp(doc)
  expect(readLocalHelp(doc)).toBeNull()
})

test('[Y262] a device that had not heard of letting go brings nothing back', () => {
  const hers = newGroup()
  followLetterbox(hers, 'https://tillidsrum.example/#link')
  const his = copyOf(hers)
  keepLocalHelp(his, help(1, 'aaaa'))
  expect(readFollowedHelp(his)).toEqual(help(1, 'aaaa'))
  forgetLocalHelp(hers)
  followLetterbox(hers, null)
  meet(hers, his)

  expect([readFollowedHelp(hers), readFollowedHelp(his)]).toEqual([null, null])
})

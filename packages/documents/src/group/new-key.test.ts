import { describe, expect, test } from 'vitest'
import type { Doc } from 'yjs'

import {
  announce,
  beginOpening,
  enterVoter,
  giveRole,
  keepPicture,
  keepSeats,
  leaveUrnBehind,
  passSeatOn,
  readUrnRound,
  takeSeat,
  tieSeat,
} from '../index.ts'
import { copyOf, day, groupIn, meet, newGroup } from '../rooms.fixture.ts'

// What of a group does not come along to its new key.

function seated(): Doc {
  const doc = newGroup()
  for (const id of ['a', 'b', 'c']) {
    takeSeat(doc, { id, name: `Seat ${id}` })
    tieSeat(doc, `badge ${id}`, id)
  }
  return doc
}

function opened(doc: Doc): void {
  const { asked } = groupIn(doc)
  beginOpening(doc, { round: 1, asked, terms: { voters: ['k'], lastDay: day('2026-12-24') } })
  announce(doc, { id: 'one', round: 1, bytes: 'announced' })
}

describe('the seats', () => {
  test('[Y154] of those who stay come along, on whichever of their devices', () => {
    const doc = seated()
    tieSeat(doc, 'another badge of b', 'b')
    giveRole(doc, 'leader', 'a')
    giveRole(doc, 'facilitator', 'c')

    keepSeats(doc, new Set(['badge a', 'another badge of b']))

    expect(groupIn(doc).seats.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(groupIn(doc).roles).toEqual({ leader: 'a', facilitator: null })
  })

  test('[Y242] go with who wears another badge, and stay when that badge does', () => {
    const doc = seated()
    passSeatOn(doc, 'badge b', 'new badge of b')
    passSeatOn(doc, 'badge of nobody', 'new badge of nobody')

    keepSeats(doc, new Set(['badge a', 'new badge of b', 'new badge of nobody']))

    expect(groupIn(doc).seats.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('[Y154] of others stay away when what they wrote last arrives later', () => {
    const doc = seated()
    const elsewhere = copyOf(doc)
    keepSeats(doc, new Set(['badge a']))
    takeSeat(elsewhere, { id: 'b', name: 'Another name' })
    tieSeat(elsewhere, 'badge b', 'b')
    meet(doc, elsewhere)

    expect(groupIn(doc).seats.map(({ id }) => id)).toEqual(['a'])
  })
})

describe('the round', () => {
  test('[Y155] that was open begins anew under another name, where every seat is entered again', () => {
    const doc = seated()
    enterVoter(doc, { round: 1, urnId: 'urn', seat: 'a', key: 'k' })
    opened(doc)

    leaveUrnBehind(doc, { round: 1, urnId: 'next' })
    leaveUrnBehind(doc, { round: 1, urnId: 'not this' })

    expect(readUrnRound(doc, 1)).toEqual({
      urnId: 'next',
      voterKeys: {},
      terms: null,
      announcements: [],
      picture: null,
    })
    opened(doc)
    expect(readUrnRound(doc, 1).announcements).toEqual(['announced'])
  })

  test('[Y155] that has its picture stays as it is', () => {
    const doc = seated()
    opened(doc)
    keepPicture(doc, 1, { A1: { success: 'mostLow', importance: 'split' } })
    const before = readUrnRound(doc, 1)

    leaveUrnBehind(doc, { round: 1, urnId: 'next' })

    expect(readUrnRound(doc, 1)).toEqual(before)
  })
})

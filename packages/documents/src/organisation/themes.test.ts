import { describe, expect, test } from 'vitest'
import type { Doc } from 'yjs'

import { mostThemeCards } from '#domain'

import * as documents from '../index.ts'
import { copyOf, holds, meet, newOrganisation, newOwnRoom } from '../rooms.fixture.ts'

const shown = (doc: Doc) =>
  documents.readThemes(doc).map(({ id, parts }) => [id, ...parts.map((part) => part.id)])

function withThemes(...ids: readonly string[]): Doc {
  const doc = newOrganisation()
  for (const id of ids) documents.layTheme(doc, { id, text: `tema ${id}` })
  return doc
}

describe('themes', () => {
  test('[Y172] put together apart and at once stand together for all, and each stands once', () => {
    const hers = withThemes('a', 'b', 'c')
    const his = copyOf(hers)
    documents.putThemeUnder(hers, 'b', 'a')
    documents.putThemeUnder(his, 'a', 'b')
    documents.putThemeUnder(his, 'c', 'b')
    meet(hers, his)

    expect(shown(hers)).toEqual([['a', 'b', 'c']])
    expect(shown(his)).toEqual(shown(hers))
    documents.putThemeUnder(his, 'b', null)
    expect(shown(his).flat().toSorted()).toEqual(['a', 'b', 'c'])
  })

  test('[Y172] a card is laid once, keeps its words, and can be put in others', () => {
    const doc = withThemes('a')
    documents.layTheme(doc, { id: 'a', text: 'noget andet' })
    expect(documents.readThemes(doc)).toMatchObject([{ text: 'tema a' }])
    expect(documents.wordTheme(doc, { id: 'a', text: '' })).toEqual({ ok: false, reason: 'empty' })
    documents.wordTheme(doc, { id: 'a', text: 'Tid til at lede' })
    expect(documents.readThemes(doc)).toMatchObject([{ text: 'Tid til at lede' }])
    documents.removeTheme(doc, 'a', true)
    expect(shown(doc)).toEqual([])
    documents.removeTheme(doc, 'a', false)
    expect(documents.readThemes(doc)).toMatchObject([{ text: 'Tid til at lede' }])
  })

  test('[Y172] two who take the same candidate at once have taken one', () => {
    const hers = newOrganisation()
    const his = copyOf(hers)
    documents.takeCandidate(hers, 'krydspres', true)
    documents.takeCandidate(his, 'krydspres', true)
    meet(hers, his)

    expect(documents.readThemes(his)).toMatchObject([{ candidate: 'krydspres', text: '' }])
    documents.takeCandidate(his, 'krydspres', false)
    documents.takeCandidate(his, 'mentor', false)
    expect(documents.readThemes(his)).toEqual([])
  })

  test('[Y173] how it goes and whether it matters stand as the last said, each by itself', () => {
    const hers = withThemes('a')
    const his = copyOf(hers)
    documents.rateTheme(hers, 'a', 'low')
    documents.sayImportant(his, 'a', true)
    meet(hers, his)

    expect(documents.readThemes(his)).toMatchObject([{ rating: 'low', isImportant: true }])
    his.getMap('themeRatings').set('a', 7)
    his.getMap('themeImportant').set('a', 'ja')
    his.getMap('themes').set('x', ['?'])
    expect(documents.readThemes(his)).toMatchObject([{ rating: null, isImportant: null }])
    expect(documents.readThemes(his)).toHaveLength(1)
  })

  test('[Y174] a survey is taken in whole, or not at all', () => {
    const doc = newOrganisation()
    const imported = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        id: `s${String(at)}`,
        topic: `tema ${String(at)}`,
        value: 2.9,
        direction: 'ned',
      }))

    expect(documents.importThemes(doc, imported(mostThemeCards + 1))).toEqual({
      ok: false,
      reason: 'full',
    })
    expect(documents.readThemes(doc)).toEqual([])
    expect(documents.importThemes(doc, imported(2))).toEqual({ ok: true })
    expect(documents.readThemes(doc)).toMatchObject([
      { text: 'tema 0', survey: { value: 2.9, direction: 'ned' } },
      { text: 'tema 1' },
    ])
  })
})

describe('cards written in silence', () => {
  const of = { roomId: 'aa', round: 1 }

  test('[Y175] lie in her own room until the round is opened, and nowhere else', () => {
    const own = newOwnRoom()
    const room = newOrganisation()
    documents.writeOwnCard(own, of, { hand: 'h', id: 'k', text: 'Vi tør ikke sige fra' })
    documents.keepReady(own, of, true)
    documents.sayReady(room, { round: 1, hand: 'h' }, true)
    documents.layOpen(room, 1, documents.readOwnCards(own, of))

    expect(documents.readSilence(room)).toEqual({ round: 1, ready: 1 })
    expect(holds(room, 'sige fra')).toBe(false)
    documents.openSilence(room, 1)
    documents.layOpen(room, 1, documents.readOwnCards(own, of))
    documents.layOpen(room, 1, documents.readOwnCards(own, of))
    expect(documents.readThemes(room)).toMatchObject([{ id: 'k', text: 'Vi tør ikke sige fra' }])
    expect(documents.readSilence(room)).toEqual({ round: 2, ready: 0 })
  })

  test('[Y175] of one who is not done stay where they are', () => {
    const own = newOwnRoom()
    const room = newOrganisation()
    documents.writeOwnCard(own, of, { hand: 'h', id: 'k', text: 'Krydspres' })
    documents.openSilence(room, 1)
    documents.layOpen(room, 1, documents.readOwnCards(own, of))
    expect(documents.readThemes(room)).toEqual([])

    documents.removeOwnCard(own, of, 'k')
    expect(documents.readOwnCards(own, of)).toEqual({ hand: 'h', cards: [], areReady: false })
    expect(documents.writeOwnCard(own, of, { hand: 'h', id: 'l', text: ' ' })).toEqual({
      ok: false,
      reason: 'empty',
    })
  })

  test('[Y175] two who open at once have opened one round', () => {
    const hers = newOrganisation()
    const his = copyOf(hers)
    documents.openSilence(hers, 1)
    documents.openSilence(his, 1)
    meet(hers, his)
    documents.openSilence(his, 1)

    expect(documents.readSilence(his).round).toBe(2)
  })
})

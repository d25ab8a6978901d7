import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  mayAddProposal,
  mayBeDone,
  missingProposals,
  mostProposals,
  parseProposalLetter,
  proposalsToSend,
} from './proposals.ts'

const texts = (...all: readonly string[]) => all.map((text) => ({ text }))

describe('what a table proposes', () => {
  test('[D428] the first group dialogue is done with three proposals, and not with two', () => {
    expect(mayBeDone('proposals', texts('En', 'To'))).toEqual({ ok: false, reason: 'tooFew' })
    expect(mayBeDone('proposals', texts('En', 'To', ' \n'))).toEqual({
      ok: false,
      reason: 'tooFew',
    })
    expect(missingProposals('proposals', texts('En', 'To'))).toBe(1)
    expect(mayBeDone('proposals', texts('En', 'To', 'Tre'))).toEqual({ ok: true })
    expect(mayBeDone('opening', [])).toEqual({ ok: true })
    expect(mayBeDone('beyond', [])).toEqual({ ok: true })
  })

  test('[D429] a table has at most twenty proposals to one question', () => {
    const many = Array.from({ length: mostProposals }, () => ({ text: 'Et' }))
    expect(mayAddProposal(many)).toEqual({ ok: false, reason: 'full' })
    expect(mayAddProposal(many.slice(1))).toEqual({ ok: true })
  })

  test('[D430] what is sent is what has words, and is new or reads otherwise than when it was sent', () => {
    const sent = (text: string) => ({ n: 1, text, hasGone: true })
    const all = [
      { id: 'a', text: 'Nyt', sent: null },
      { id: 'b', text: ' ', sent: null },
      { id: 'c', text: 'Som før ', sent: sent('Som før') },
      { id: 'd', text: 'Ændret', sent: sent('Som før') },
    ]
    expect(proposalsToSend(all).map(({ id }) => id)).toEqual(['a', 'd'])
  })

  test('[D431] a letter that is no proposal is none, whatever it holds', () => {
    const letter = { id: 'abcd', topic: 'proposals', table: 7, text: 'Et forslag', n: 1 }
    expect(parseProposalLetter(letter)).toEqual(letter)
    expect(parseProposalLetter({ ...letter, table: null })?.table).toBeNull()
    for (const wrong of [
      { id: 'a/b' },
      { topic: 'noticed' },
      { table: 0 },
      { text: ' ' },
      { text: 'x'.repeat(301) },
      { n: 1.5 },
    ]) {
      expect(parseProposalLetter({ ...letter, ...wrong })).toBeNull()
    }
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (fields) => {
        expect(parseProposalLetter(fields)).toBeNull()
      }),
    )
  })
})

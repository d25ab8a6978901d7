import type { AgreementField, AgreementRecord, Wording } from '#domain'
import { Map as SharedMap, type Doc } from 'yjs'

import { inOrder, mapOf, roundOf, sharedTextOf } from '../room/stranger.ts'
import { sayingsIn } from './read-sayings.ts'

// agreements   id → map of round, order and a text for each field
// sayings      id → { agreement, state, by, on, round, order, after, was }   how an agreement stands
// said         id → { state, round }                    the same in rooms of before; never written

/** The same in every room in which people agree on something. */
export function readAgreements(doc: Doc): readonly AgreementRecord[] {
  const written = [...mapOf(doc, 'agreements').entries()].flatMap(([id, value]) =>
    value instanceof SharedMap ? [[id, value as SharedMap<unknown>] as const] : [],
  )
  const sayings = sayingsIn(doc)
  return inOrder(written, (agreement) => agreement.get('order')).flatMap(([id, agreement]) => {
    const round = roundOf(agreement.get('round'))
    if (round === null) return []
    return [{ id, round, ...wordingOf(agreement), sayings: sayings.get(id) ?? [] }]
  })
}

export function wordingOf(agreement: SharedMap<unknown>): Wording {
  const field = (name: AgreementField) => sharedTextOf(agreement.get(name))?.toJSON() ?? ''
  return {
    what: field('what'),
    who: field('who'),
    when: field('when'),
    followUp: field('followUp'),
  }
}

import { standingOf, type AgreementState, type IsoDate } from '#domain'
import { Map as SharedMap, type Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { fieldsOf, mapOf, nextPlace } from '../room/stranger.ts'
import { agreementsOn } from './agreements-on.ts'
import { sayingsIn } from './read-sayings.ts'
import { wordingOf } from './read-agreements.ts'

export interface ToSay {
  /** Taken unless the same person said something of it earlier that day: then it says it anew. */
  readonly id: string
  readonly agreement: string
  readonly state: AgreementState
  /** A side of a dialogue, or a seat of a group. */
  readonly by: string
  readonly on: IsoDate
}

/**
 * Says for all how an agreement of an earlier round stands. What stood before stays in its history,
 * but a slip of the finger does not: the same person's words of the same day make way.
 */
export function sayOfAgreement(doc: Doc, { id, agreement, state, by, on }: ToSay): void {
  const { round, last } = agreementsOn(doc)
  const written = mapOf(doc, 'agreements').get(agreement)
  const isHere = last.some((known) => known.id === agreement)
  if (!isHere || !(written instanceof SharedMap)) return
  const standing = standingOf(sayingsIn(doc).get(agreement) ?? [])
  const [only, ...others] = standing.latest
  if (only !== undefined && others.length === 0 && standing.state === state) return

  const isOwn = only?.by === by && only.on === on && only.round === round && others.length === 0
  const own = isOwn ? only : null
  const sayings = mapOf(doc, 'sayings')
  change(doc, () =>
    sayings.set(own?.id ?? id, {
      agreement,
      state,
      by,
      on,
      round,
      order: own ? fieldsOf(sayings.get(own.id))['order'] : placeIn(doc),
      after: own?.after ?? standing.latest.map((saying) => saying.id),
      was: own?.was ?? (state === 'changed' ? wordingOf(written) : null),
    }),
  )
}

function placeIn(doc: Doc): number {
  return nextPlace([...mapOf(doc, 'sayings').values()].map((value) => fieldsOf(value)['order']))
}

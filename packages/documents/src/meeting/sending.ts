import { mayDecide, maySuggest, type Allowed, type ToSendOn } from '#domain'
import { Map as SharedMap, Text, type Doc } from 'yjs'

import { groupIn } from '../group/read-group.ts'
import { change } from '../room/kind.ts'
import { inOrder, mapOf, nextPlace, sharedTextOf } from '../room/stranger.ts'
import { applyTextChange } from '../text/apply-text-change.ts'
import { inRound, keyIn } from './in-round.ts'

// sendOn       round/id → map of order, a text, named
// sentOn       round/id → the words it was decided with

/** Those of a round, in the order they were suggested. What is decided has the words it was decided with. */
export function readSendOn(doc: Doc, round: number): readonly ToSendOn[] {
  const decided = new Map(inRound(doc, 'sentOn', round))
  return inOrder(suggestedIn(doc, round), (suggestion) => suggestion.get('order')).map(
    ([id, suggestion]) => {
      const words = decided.get(id)
      return {
        id,
        text: typeof words === 'string' ? words : wordsOf(suggestion),
        isNamed: suggestion.get('named') === true,
        isDecided: typeof words === 'string',
      }
    },
  )
}

function suggestedIn(doc: Doc, round: number): readonly (readonly [string, SharedMap<unknown>])[] {
  return inRound(doc, 'sendOn', round).flatMap(([id, value]) =>
    value instanceof SharedMap ? [[id, value as SharedMap<unknown>] as const] : [],
  )
}

function wordsOf(suggestion: SharedMap<unknown>): string {
  return sharedTextOf(suggestion.get('text'))?.toJSON() ?? ''
}

export function suggestToSend(doc: Doc, round: number, id: string): Allowed<'full'> {
  const known = readSendOn(doc, round)
  const answer = maySuggest(known)
  if (!answer.ok || known.some((one) => one.id === id)) return answer
  change(doc, () => {
    const suggestion = new SharedMap<unknown>()
    const places = suggestedIn(doc, round).map(([, one]) => one.get('order'))
    suggestion.set('order', nextPlace(places))
    suggestion.set('text', new Text())
    mapOf(doc, 'sendOn').set(keyIn(round, id), suggestion)
  })
  return answer
}

export interface InSendOn {
  readonly round: number
  readonly id: string
}

function openOne(doc: Doc, { round, id }: InSendOn): SharedMap<unknown> | null {
  if (mapOf(doc, 'sentOn').has(keyIn(round, id))) return null
  const suggestion = mapOf(doc, 'sendOn').get(keyIn(round, id))
  return suggestion instanceof SharedMap ? suggestion : null
}

/** Written by all at once, until it is decided. */
export function writeToSend(
  doc: Doc,
  { text, ...which }: InSendOn & { readonly text: string },
): Allowed<'tooLong' | 'decided'> {
  const suggestion = openOne(doc, which)
  const shared = suggestion === null ? null : sharedTextOf(suggestion.get('text'))
  if (shared === null) return { ok: false, reason: 'decided' }
  let written: Allowed<'tooLong'> = { ok: true }
  change(doc, () => {
    written = applyTextChange(shared, { value: text, as: 'point' })
  })
  return written
}

/** Whether the group's name goes with it. */
export function nameToSend(doc: Doc, which: InSendOn, isNamed: boolean): void {
  const suggestion = openOne(doc, which)
  if (suggestion === null) return
  change(doc, () => suggestion.set('named', isNamed))
}

export function dropToSend(doc: Doc, which: InSendOn): void {
  if (openOne(doc, which) === null) return
  change(doc, () => mapOf(doc, 'sendOn').delete(keyIn(which.round, which.id)))
}

/** The leader's word. What it said then is what goes, whatever is written afterwards. */
export function decideToSend(
  doc: Doc,
  { seat, ...which }: InSendOn & { readonly seat: string },
): Allowed<'notLeader' | 'empty'> {
  const suggestion = openOne(doc, which)
  if (suggestion === null) return { ok: true }
  const text = wordsOf(suggestion).trim()
  const answer = mayDecide({ text }, { seat, leader: groupIn(doc).roles.leader })
  if (answer.ok) change(doc, () => mapOf(doc, 'sentOn').set(keyIn(which.round, which.id), text))
  return answer
}

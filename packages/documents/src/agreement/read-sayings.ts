import {
  agreementFields,
  agreementStates,
  parseDate,
  type AgreementState,
  type SayingRecord,
  type Wording,
} from '#domain'
import type { Doc } from 'yjs'

import { fieldsOf, inOrder, mapOf, roundOf, textOf } from '../room/stranger.ts'

/** What has been said of each agreement, in the order it was said. */
export function sayingsIn(doc: Doc): ReadonlyMap<string, readonly SayingRecord[]> {
  const found = new Map<string, SayingRecord[]>()
  const add = (agreement: string, saying: SayingRecord) =>
    found.set(agreement, [...(found.get(agreement) ?? []), saying])
  for (const [agreement, value] of mapOf(doc, 'said').entries()) {
    const saying = parseOldSaying(value)
    if (saying !== null) add(agreement, saying)
  }
  const said = inOrder(mapOf(doc, 'sayings').entries(), (value) => fieldsOf(value)['order'])
  for (const [id, value] of said) {
    const saying = parseSaying(id, value)
    if (saying !== null) add(textOf(fieldsOf(value)['agreement']), saying)
  }
  return found
}

function parseSaying(id: string, value: unknown): SayingRecord | null {
  const fields = fieldsOf(value)
  const state = agreementStates.find((known) => known === fields['state'])
  const round = roundOf(fields['round'])
  if (state === undefined || round === null) return null
  const by = textOf(fields['by']) || null
  const on = parseDate(textOf(fields['on']))
  const { after } = fields
  const ids = Array.isArray(after) ? after.filter((one) => typeof one === 'string') : []
  return { id, state, by, on, round, after: ids, was: parseWording(fields['was']) }
}

function parseWording(value: unknown): Wording | null {
  const fields = fieldsOf(value)
  if (!agreementFields.some((field) => typeof fields[field] === 'string')) return null
  const word = (field: keyof Wording) => textOf(fields[field])
  return { what: word('what'), who: word('who'), when: word('when'), followUp: word('followUp') }
}

/** What the words of the first rooms come to. Skipped was laid aside, and stays there. */
const stateByOldWord: ReadonlyMap<unknown, AgreementState> = new Map([
  ['kept', 'kept'],
  ['partly', 'open'],
  ['not-yet', 'open'],
  ['skipped', 'dropped'],
])

function parseOldSaying(value: unknown): SayingRecord | null {
  const fields = fieldsOf(value)
  const state = stateByOldWord.get(fields['state'])
  const round = roundOf(fields['round'])
  if (state === undefined || round === null) return null
  return { id: 'said', state, by: null, on: null, round, after: [], was: null }
}

import { agreementFields, mayAgree, mayReword, type AgreementField, type Allowed } from '#domain'
import { Map as SharedMap, Text, type Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf, nextPlace, sharedTextOf } from '../room/stranger.ts'
import { applyTextChange } from '../text/apply-text-change.ts'
import { agreementsOn } from './agreements-on.ts'

export function addAgreement(doc: Doc, id: string): Allowed<'full'> {
  const table = agreementsOn(doc)
  const answer = mayAgree(table)
  if (!answer.ok || mapOf(doc, 'agreements').has(id)) return answer
  change(doc, () => {
    const agreement = new SharedMap<unknown>()
    agreement.set('round', table.round)
    agreement.set('order', nextPlace(writtenIn(doc).map((known) => known.get('order'))))
    agreementFields.forEach((field) => agreement.set(field, new Text()))
    mapOf(doc, 'agreements').set(id, agreement)
  })
  return answer
}

/** The text they write in together; null when the agreement is gone. */
export function agreementText(doc: Doc, id: string, field: AgreementField): Text | null {
  const agreement = mapOf(doc, 'agreements').get(id)
  return agreement instanceof SharedMap ? sharedTextOf(agreement.get(field)) : null
}

export interface AgreementWords {
  readonly id: string
  readonly field: AgreementField
  readonly text: string
}

/** What was agreed in an earlier round keeps its words, until they say that it is changed. */
export function writeAgreement(
  doc: Doc,
  { id, field, text }: AgreementWords,
): Allowed<'tooLong' | 'agreed'> {
  const shared = agreementText(doc, id, field)
  if (shared === null) return { ok: true }
  if (!mayReword(agreementsOn(doc), id)) return { ok: false, reason: 'agreed' }
  let written: Allowed<'tooLong'> = { ok: true }
  change(doc, () => {
    written = applyTextChange(shared, { value: text, as: 'agreement' })
  })
  return written
}

export function removeAgreement(doc: Doc, id: string): void {
  change(doc, () => mapOf(doc, 'agreements').delete(id))
}

function writtenIn(doc: Doc): readonly SharedMap<unknown>[] {
  const values = [...mapOf(doc, 'agreements').values()]
  return values.filter((value): value is SharedMap<unknown> => value instanceof SharedMap)
}

import { layAgreements, type AgreementTable } from '#domain'
import type { Doc } from 'yjs'

import { tableOf } from '../dialogue/dialogue.ts'
import { groupIn } from '../group/read-group.ts'
import { kindOf } from '../room/kind.ts'
import { readAgreements } from './read-agreements.ts'

/** What lies agreed in a room, whether two talk in it or a group meets. */
export function agreementsOn(doc: Doc): AgreementTable {
  if (kindOf(doc) !== 'group') return tableOf(doc)
  return layAgreements(readAgreements(doc), groupIn(doc).round)
}

import type { Dialogue } from '#domain'
import type { Doc } from 'yjs'

import { tableOf } from '../dialogue/dialogue.ts'

/** What lies agreed in a room. */
export function agreementsOn(doc: Doc): Pick<Dialogue, 'round' | 'agreements' | 'last'> {
  return tableOf(doc)
}

import type { Side } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf } from '../room/stranger.ts'

/** What a side calls itself. What she calls him stays in her own room. */
export function writeName(doc: Doc, side: Side, name: string): void {
  change(doc, () => mapOf(doc, 'names').set(side, name))
}

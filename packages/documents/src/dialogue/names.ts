import type { Allowed, Side } from '#domain'
import type { Doc } from 'yjs'

import { writeShort } from '../text/write-short.ts'

/** What a side calls itself. What she calls him stays in her own room. */
export function writeName(doc: Doc, side: Side, name: string): Allowed<'tooLong'> {
  return writeShort(doc, { map: 'names', key: side, value: name })
}

import { isTooLong, type Allowed } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf } from '../room/stranger.ts'

export interface ShortText {
  readonly map: string
  readonly key: string
  readonly value: string
}

/** A name: whole or not at all, since nobody writes one together with another. */
export function writeShort(doc: Doc, { map, key, value }: ShortText): Allowed<'tooLong'> {
  if (isTooLong('name', value)) return { ok: false, reason: 'tooLong' }
  if (mapOf(doc, map).get(key) !== value) change(doc, () => mapOf(doc, map).set(key, value))
  return { ok: true }
}

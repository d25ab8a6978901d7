import { fields, type AskedItem, type Field, type Meeting } from '#domain'
import type { Doc } from 'yjs'

import { parseAsked, plainAsked } from '../group/asked.ts'
import { fieldsOf, mapOf } from '../room/stranger.ts'

// atClosing    round → { asked, suggested: item → field }     written with the day it closed

/** What minutes need of a round that is changed or laid anew in the next one. */
interface AtClosing {
  readonly asked: readonly AskedItem[]
  readonly suggested: Meeting['suggested']
}

/** Null for a round that is open, or was closed before this was kept. */
export function readAtClosing(doc: Doc, round: number): AtClosing | null {
  const kept = fieldsOf(mapOf(doc, 'atClosing').get(String(round)))
  const asked = parseAsked(kept['asked'])
  return asked === null ? null : { asked, suggested: parseSuggested(kept['suggested']) }
}

function parseSuggested(value: unknown): Meeting['suggested'] {
  return new Map(
    Object.entries(fieldsOf(value)).flatMap(([item, said]) => {
      const field = fields.find((known) => known === said)
      return field === undefined ? [] : [[item, field] as const]
    }),
  )
}

export function keepAtClosing(doc: Doc, round: number, { asked, suggested }: AtClosing): void {
  mapOf(doc, 'atClosing').set(String(round), {
    asked: plainAsked(asked),
    suggested: Object.fromEntries<Field>(suggested),
  })
}

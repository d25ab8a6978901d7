import type { Doc } from 'yjs'

import { mapOf } from '../room/stranger.ts'

/** What a map holds of one round, by what comes after the round in its key. */
export function inRound(
  doc: Doc,
  map: string,
  round: number,
): readonly (readonly [string, unknown])[] {
  const prefix = `${String(round)}/`
  return [...mapOf(doc, map).entries()].flatMap(([key, value]) =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
  )
}

export function keyIn(round: number, ...parts: readonly string[]): string {
  return [String(round), ...parts].join('/')
}

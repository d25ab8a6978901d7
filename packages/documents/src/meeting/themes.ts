import { mayChooseTheme, type Allowed, type ThemeQuestion } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf, nextPlace } from '../room/stranger.ts'
import { applyTextChange } from '../text/apply-text-change.ts'
import { inRound, keyIn } from './in-round.ts'
import { chosenThemes } from './read-meeting.ts'

export function chooseTheme(doc: Doc, round: number, item: string): Allowed<'full'> {
  const chosen = chosenThemes(doc, round)
  const answer = mayChooseTheme(chosen, item)
  if (!answer.ok || chosen.includes(item)) return answer
  change(doc, () => {
    const places = inRound(doc, 'themes', round).map(([, order]) => order)
    mapOf(doc, 'themes').set(keyIn(round, item), nextPlace(places))
  })
  return answer
}

// themes       round/item → its place among the chosen, or false when it was laid aside

/** Parked: its notes stay, and it can be chosen again. */
export function parkTheme(doc: Doc, round: number, item: string): void {
  if (!chosenThemes(doc, round).includes(item)) return
  change(doc, () => mapOf(doc, 'themes').set(keyIn(round, item), false))
}

export interface ThemeNote {
  readonly round: number
  readonly item: string
  readonly question: ThemeQuestion
  readonly text: string
}

/** Written by all at once. */
export function writeThemeNote(
  doc: Doc,
  { round, item, question, text }: ThemeNote,
): Allowed<'tooLong'> {
  let written: Allowed<'tooLong'> = { ok: true }
  change(doc, () => {
    const note = doc.getText(`theme/${String(round)}/${item}/${question}`)
    written = applyTextChange(note, { value: text, as: 'note' })
  })
  return written
}

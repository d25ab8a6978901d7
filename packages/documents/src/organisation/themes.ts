import {
  layThemes,
  mayLayTheme,
  mayWordTheme,
  parseCandidate,
  parseLevel,
  type Allowed,
  type CandidateTheme,
  type Level,
  type SurveyTheme,
  type Theme,
  type ThemeCard,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { fieldsOf, inOrder, mapOf, nextPlace, textOf } from '../room/stranger.ts'

// themes            id → { order, text }, with candidate, survey or letter where it came from there; written once
// themeTexts        id → other words for it
// themeUnder        id → the card it was put under
// themeRatings      id → low or high
// themeImportant    id → true or false
// themesGone        id → true
//
// No card says whose it is.

export function readThemes(doc: Doc): readonly Theme[] {
  const under = [...mapOf(doc, 'themeUnder').entries()].map(([id, other]): [string, string] => [
    id,
    textOf(other),
  ])
  return layThemes(readCards(doc), new Map(under))
}

function readCards(doc: Doc): readonly ThemeCard[] {
  const gone = mapOf(doc, 'themesGone')
  const texts = mapOf(doc, 'themeTexts')
  return inOrder(mapOf(doc, 'themes').entries(), (value) => fieldsOf(value)['order']).flatMap(
    ([id, value]) => {
      const { text, candidate, survey, letter } = fieldsOf(value)
      const card = {
        id,
        text: textOf(texts.get(id)) || textOf(text),
        candidate: parseCandidate(candidate),
        survey: parseFigure(survey),
        isLetter: letter === true,
        rating: parseLevel(mapOf(doc, 'themeRatings').get(id)),
        isImportant: parseYesOrNo(mapOf(doc, 'themeImportant').get(id)),
      }
      const isThere = gone.get(id) !== true && (card.text !== '' || card.candidate !== null)
      return isThere ? [card] : []
    },
  )
}

function parseFigure(value: unknown): ThemeCard['survey'] {
  if (value === undefined) return null
  const { value: figure, direction } = fieldsOf(value)
  const isFigure = typeof figure === 'number' && Number.isFinite(figure)
  return { value: isFigure ? figure : null, direction: textOf(direction) }
}

function parseYesOrNo(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null
}

/** The same id twice is one card: a second telling changes nothing. */
export function layTheme(
  doc: Doc,
  { id, text, isLetter = false }: NewTheme,
): Allowed<'empty' | 'tooLong' | 'full'> {
  if (mapOf(doc, 'themes').has(id)) return { ok: true }
  const answer = mayLayTheme(mapOf(doc, 'themes').size, text)
  if (answer.ok) lay(doc, id, { text: text.trim(), ...(isLetter ? { letter: true } : {}) })
  return answer
}

interface NewTheme {
  readonly id: string
  readonly text: string
  /** It came in a letter. From whom, or in which, is not kept. */
  readonly isLetter?: boolean
}

/** Two who take the same candidate at once have taken one; taken away, it comes back as it was. */
export function takeCandidate(
  doc: Doc,
  candidate: CandidateTheme,
  isTaken: boolean,
): Allowed<'full'> {
  const id = `candidate/${candidate}`
  if (!mapOf(doc, 'themes').has(id)) {
    if (!isTaken) return { ok: true }
    const answer = mayLayTheme(mapOf(doc, 'themes').size, candidate)
    if (!answer.ok) return { ok: false, reason: 'full' }
    lay(doc, id, { candidate })
  }
  removeTheme(doc, id, !isTaken)
  return { ok: true }
}

interface ImportedTheme extends SurveyTheme {
  readonly id: string
}

/** All of a survey's themes or none: one that would not fit is not taken in by halves. */
export function importThemes(doc: Doc, imported: readonly ImportedTheme[]): Allowed<'full'> {
  const size = mapOf(doc, 'themes').size + imported.length - 1
  if (imported.some(({ topic }) => !mayLayTheme(size, topic).ok)) {
    return { ok: false, reason: 'full' }
  }
  change(doc, () => {
    for (const { id, topic, value, direction } of imported) {
      lay(doc, id, { text: topic, survey: { value, direction } })
    }
  })
  return { ok: true }
}

function lay(doc: Doc, id: string, card: Readonly<Record<string, unknown>>): void {
  const themes = mapOf(doc, 'themes')
  const order = nextPlace([...themes.values()].map((value) => fieldsOf(value)['order']))
  change(doc, () => themes.set(id, { order, ...card }))
}

export function wordTheme(
  doc: Doc,
  { id, text }: { readonly id: string; readonly text: string },
): Allowed<'empty' | 'tooLong'> {
  const answer = mayWordTheme(text)
  if (answer.ok) change(doc, () => mapOf(doc, 'themeTexts').set(id, text.trim()))
  return answer
}

/** Puts one card under another; null takes it out again, with what was put under it before. */
export function putThemeUnder(doc: Doc, id: string, other: string | null): void {
  const under = mapOf(doc, 'themeUnder')
  if (id === other || under.get(id) === (other ?? undefined)) return
  change(doc, () => {
    if (other === null) under.delete(id)
    else under.set(id, other)
  })
}

export function removeTheme(doc: Doc, id: string, isGone: boolean): void {
  const gone = mapOf(doc, 'themesGone')
  if ((gone.get(id) === true) === isGone) return
  change(doc, () => {
    if (isGone) gone.set(id, true)
    else gone.delete(id)
  })
}

export function rateTheme(doc: Doc, id: string, rating: Level): void {
  if (mapOf(doc, 'themeRatings').get(id) === rating) return
  change(doc, () => mapOf(doc, 'themeRatings').set(id, rating))
}

export function sayImportant(doc: Doc, id: string, isImportant: boolean): void {
  if (mapOf(doc, 'themeImportant').get(id) === isImportant) return
  change(doc, () => mapOf(doc, 'themeImportant').set(id, isImportant))
}

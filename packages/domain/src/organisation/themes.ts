import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import type { Level } from '../group/items.ts'
import { isTooLong } from '../writing/length.ts'
import type { CandidateTheme } from './candidates.ts'

/** What somebody has laid on the table as a theme. It remembers where it came from, and not from whom. */
export interface ThemeCard {
  readonly id: string
  /** Empty for a candidate that nobody has put in other words. */
  readonly text: string
  readonly candidate: CandidateTheme | null
  readonly survey: SurveyFigure | null
  /** It came in a letter from a group. Which letter, and which group, it does not say. */
  readonly isLetter: boolean
  /** How it goes, as people have placed it. */
  readonly rating: Level | null
  readonly isImportant: boolean | null
}

/** What a survey said of it, as it stood in the file: the app draws nothing from it. */
export interface SurveyFigure {
  readonly value: number | null
  readonly direction: string
}

export interface Theme extends ThemeCard {
  /** The cards that people have put under it, in the order they were laid. */
  readonly parts: readonly ThemeCard[]
}

export const mostThemeCards = 400
/** More than this can seldom be lifted at once. It is a hint, and no limit. */
export const fewThemes = 5

export function mayLayTheme(cards: number, text: string): Allowed<'empty' | 'tooLong' | 'full'> {
  if (cards >= mostThemeCards) return refused('full')
  return mayWordTheme(text)
}

export function mayWordTheme(text: string): Allowed<'empty' | 'tooLong'> {
  if (text.trim() === '') return refused('empty')
  return isTooLong('item', text.trim()) ? refused('tooLong') : allowed
}

/** Only these go on into the plan. */
export function importantAmong(themes: readonly Theme[]): readonly Theme[] {
  return themes.filter(({ isImportant }) => isImportant === true)
}

/**
 * Every card stands once: by itself, or under the one it was put under. Two that were put under each
 * other at the same moment stand under the one with the lesser id.
 */
export function layThemes(
  cards: readonly ThemeCard[],
  under: ReadonlyMap<string, string>,
): readonly Theme[] {
  const ids = new Set(cards.map(({ id }) => id))
  const roots = new Map(cards.map(({ id }) => [id, rootOf(id, under, ids)]))
  return cards
    .filter(({ id }) => roots.get(id) === id)
    .map((card) => ({
      ...card,
      parts: cards.filter(({ id }) => id !== card.id && roots.get(id) === card.id),
    }))
}

function rootOf(id: string, under: ReadonlyMap<string, string>, ids: ReadonlySet<string>): string {
  const way = [id]
  for (let next = under.get(id); next !== undefined && ids.has(next); next = under.get(next)) {
    const met = way.indexOf(next)
    if (met >= 0) return least(way.slice(met))
    way.push(next)
  }
  return way.at(-1) ?? id
}

function least(ids: readonly string[]): string {
  return ids.reduce((one, other) => (other < one ? other : one))
}

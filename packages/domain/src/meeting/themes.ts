import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { mostDotted } from './dots.ts'
import type { Meeting } from './meeting.ts'

/** More than this is a list of wishes. */
export const mostThemes = 3

export function mayChooseTheme(chosen: readonly string[], item: string): Allowed<'full'> {
  return chosen.includes(item) || chosen.length < mostThemes ? allowed : refused('full')
}

/** Chosen at once by several there can be more: the first three are the themes. */
export function themesAmong(chosen: readonly string[]): readonly string[] {
  return chosen.slice(0, mostThemes)
}

type Choosing = Pick<Meeting, 'themes' | 'laidAside'> & {
  readonly dots: Pick<Meeting['dots'], 'byItem'>
}

/** What had dots or was chosen and laid aside again, and is no theme; what has most dots first. */
export function parkedAmong<Item extends { readonly id: string }>(
  asked: readonly Item[],
  { themes, dots, laidAside }: Choosing,
): readonly Item[] {
  const dotted = mostDotted(asked, dots.byItem).map(({ item }) => item)
  const aside = asked.filter((item) => laidAside.includes(item.id) && !dotted.includes(item))
  return [...dotted, ...aside].filter(({ id }) => !themes.includes(id))
}

/** What was parked last time and is asked still, unless it is a theme or parked anew. */
export function parkedBefore<Item extends { readonly id: string }>(
  asked: readonly Item[],
  before: Choosing,
  now: Choosing,
): readonly Item[] {
  const again = parkedAmong(asked, now)
  return parkedAmong(asked, before).filter(
    (item) => !now.themes.includes(item.id) && !again.includes(item),
  )
}

/** The one they talk about: as it was said, or the first of them. */
export function themeNow(themes: readonly string[], said: string): string | null {
  return themes.find((theme) => theme === said) ?? themes[0] ?? null
}

/** What is written together of a theme. */
export const themeQuestions = ['meaning', 'place', 'move'] as const
export type ThemeQuestion = (typeof themeQuestions)[number]
export type ThemeNotes = Readonly<Record<ThemeQuestion, string>>

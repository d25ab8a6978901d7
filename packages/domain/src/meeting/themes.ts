import { allowed, refused, type Allowed } from '../writing/allowed.ts'

/** More than this is a list of wishes. */
export const mostThemes = 3

export function mayChooseTheme(chosen: readonly string[], item: string): Allowed<'full'> {
  return chosen.includes(item) || chosen.length < mostThemes ? allowed : refused('full')
}

/** Chosen at once by several there can be more: the first three are the themes. */
export function themesAmong(chosen: readonly string[]): readonly string[] {
  return chosen.slice(0, mostThemes)
}

/** The one they talk about: as it was said, or the first of them. */
export function themeNow(themes: readonly string[], said: string): string | null {
  return themes.find((theme) => theme === said) ?? themes[0] ?? null
}

/** What is written together of a theme. */
export const themeQuestions = ['meaning', 'place', 'move'] as const
export type ThemeQuestion = (typeof themeQuestions)[number]
export type ThemeNotes = Readonly<Record<ThemeQuestion, string>>

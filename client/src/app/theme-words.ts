import type { WordsOfMany } from '#content'
import type { Level, ThemeCard } from '#domain'

/** What a theme is called in the reader's language; other words that people gave it stand as written. */
export function themeInWords({ text, candidate }: ThemeCard, { orgThemes }: WordsOfMany): string {
  if (text !== '' || candidate === null) return text
  return orgThemes[candidate].label
}

/** How it goes, as a word and as the letter that the papers use. */
export function ratingInWords(rating: Level, { prioritise }: WordsOfMany): string {
  return prioritise.rating[rating]
}

/** The figure as it was in the file, the Danish or the English way; empty when there was none. */
export function figureInWords({ survey }: ThemeCard, language: string): string {
  if (survey === null) return ''
  const figure = survey.value === null ? '' : survey.value.toLocaleString(language)
  return [figure, survey.direction].filter((part) => part !== '').join(' · ')
}

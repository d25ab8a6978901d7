import type { PageLanguage } from '#protocol'

/** The few words that stand around what a page says, in its own language. */
export interface PageWords {
  edition(number: number, day: string): string
  readonly owner: string
  readonly older: string
  readonly newest: string
  readonly editions: string
  until(day: string): string
  readonly made: string
  readonly withdrawn: string
  readonly runOut: string
  readonly gone: string
}

const danish: PageWords = {
  edition: (number, day) => `Udgave ${number} · ${day}`,
  owner: 'Ansvarlig',
  older: 'Dette er en ældre udgave.',
  newest: 'Læs den nyeste',
  editions: 'Alle udgaver',
  until: (day) => `Siden står her til og med ${day}.`,
  made: 'Den sætter ingen cookies og henter intet andre steder fra.',
  withdrawn: 'Siden er trukket tilbage',
  runOut: 'Siden er udløbet',
  gone: 'Det, der stod her, er slettet. Spørg dem, du fik adressen af.',
}

const english: PageWords = {
  edition: (number, day) => `Edition ${number} · ${day}`,
  owner: 'Responsible',
  older: 'This is an older edition.',
  newest: 'Read the newest',
  editions: 'All editions',
  until: (day) => `This page stays here until ${day}.`,
  made: 'It sets no cookies and fetches nothing from anywhere else.',
  withdrawn: 'This page has been withdrawn',
  runOut: 'This page has run out',
  gone: 'What it said has been deleted. Ask whoever gave you the address.',
}

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = { da: danish, en: english }

const dayMs = 86_400_000
const formats: Readonly<Record<PageLanguage, Intl.DateTimeFormat>> = {
  da: new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}

/** Days since 1970-01-01 as one writes a date. */
export function dayInWords(language: PageLanguage, day: number): string {
  return formats[language].format(day * dayMs)
}

import type { Language } from '#app/language.ts'

const localeByLanguage: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' }

/** `2026-11-24` as people say it: 24. november 2026, 24 November 2026. */
export function dayInWords(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeByLanguage[language], {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** Danish first: a browser set to English still begins in Danish until someone chooses. */
export type Language = 'da' | 'en'

export function parseLanguage(stored: string | null): Language {
  return stored === 'en' ? 'en' : 'da'
}

export function otherLanguage(language: Language): Language {
  return language === 'da' ? 'en' : 'da'
}

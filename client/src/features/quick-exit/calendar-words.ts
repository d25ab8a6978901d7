export interface CalendarWords {
  readonly language: string
  readonly locale: string
  readonly title: string
  readonly earlier: string
  readonly later: string
}

const danish: CalendarWords = {
  language: 'da',
  locale: 'da-DK',
  title: 'Kalender',
  earlier: 'Forrige måned',
  later: 'Næste måned',
}

const english: CalendarWords = {
  language: 'en',
  locale: 'en-GB',
  title: 'Calendar',
  earlier: 'Previous month',
  later: 'Next month',
}

/** By what the browser says of itself: what she chose in the app would give away that it was there. */
export function calendarWordsFor(browserLanguage: string): CalendarWords {
  return /^da\b/i.test(browserLanguage) ? danish : english
}

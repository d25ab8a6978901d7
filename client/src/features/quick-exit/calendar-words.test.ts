import { expect, test } from 'vitest'

import { calendarWordsFor } from './calendar-words.ts'

test.each(['da', 'da-DK', 'DA'])('a browser in Danish (%s) gets a Danish calendar', (browser) => {
  expect(calendarWordsFor(browser)).toMatchObject({ language: 'da', title: 'Kalender' })
})

test.each(['en', 'en-US', 'de', 'dav', ''])('any other (“%s”) gets an English one', (browser) => {
  expect(calendarWordsFor(browser)).toMatchObject({ language: 'en', title: 'Calendar' })
})

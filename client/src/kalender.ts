import { showCalendar } from './features/quick-exit/calendar-page.ts'
import { calendarWordsFor } from './features/quick-exit/calendar-words.ts'

const now = new Date()
const today = { year: now.getFullYear(), index: now.getMonth(), day: now.getDate() }

showCalendar(document, today, calendarWordsFor(navigator.language))

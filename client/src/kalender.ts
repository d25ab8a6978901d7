import { showCalendar } from './features/quick-exit/calendar-page.ts'

const now = new Date()

showCalendar(document, { year: now.getFullYear(), index: now.getMonth(), day: now.getDate() })

import type { CalendarWords } from './calendar-words.ts'
import { monthBeside, weeksOf, type Month } from './month.ts'

/** A Monday: the names of the weekdays are read from the week that follows it. */
const someMonday = Date.UTC(2024, 0, 1)
const dayMs = 86_400_000

export interface Today extends Month {
  readonly day: number
}

/** Draws the month and wires the two buttons that turn the leaf. */
export function showCalendar(page: Document, today: Today, words: CalendarWords): void {
  const { locale } = words
  name(page, words)
  let month: Month = today
  const show = () => {
    page.getElementById('month')?.replaceChildren(monthName(month, locale))
    page.getElementById('days')?.replaceChildren(...leaf(page, { month, today, locale }))
  }
  const turn = (step: 1 | -1) => () => {
    month = monthBeside(month, step)
    show()
  }
  page.getElementById('earlier')?.addEventListener('click', turn(-1))
  page.getElementById('later')?.addEventListener('click', turn(1))
  show()
}

function name(page: Document, { language, title, earlier, later }: CalendarWords): void {
  page.documentElement.lang = language
  page.title = title
  page.getElementById('earlier')?.setAttribute('aria-label', earlier)
  page.getElementById('later')?.setAttribute('aria-label', later)
}

interface Leaf {
  readonly month: Month
  readonly today: Today
  readonly locale: string
}

function leaf(page: Document, { month, today, locale }: Leaf): HTMLElement[] {
  const head = row(page, 'th', weekdayNames(locale))
  const isThisMonth = month.year === today.year && month.index === today.index
  const weeks = weeksOf(month).map((week) => {
    const cells = row(
      page,
      'td',
      week.map((day) => (day === null ? '' : String(day))),
    )
    const at = isThisMonth ? week.indexOf(today.day) : -1
    cells.children.item(at)?.setAttribute('aria-current', 'date')
    return cells
  })
  return [head, ...weeks]
}

function row(page: Document, kind: 'th' | 'td', texts: readonly string[]): HTMLElement {
  const line = page.createElement('tr')
  for (const text of texts) {
    const cell = page.createElement(kind)
    cell.textContent = text
    if (kind === 'th') cell.setAttribute('scope', 'col')
    line.append(cell)
  }
  return line
}

function monthName({ year, index }: Month, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(Date.UTC(year, index, 1))
}

function weekdayNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, at) => format.format(someMonday + at * dayMs))
}

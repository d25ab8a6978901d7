import { monthBeside, weeksOf, type Month } from './month.ts'

const locale = 'da-DK'
/** A Monday: the names of the weekdays are read from the week that follows it. */
const someMonday = Date.UTC(2024, 0, 1)
const dayMs = 86_400_000

export interface Today extends Month {
  readonly day: number
}

/** Draws the month and wires the two buttons that turn the leaf. */
export function showCalendar(page: Document, today: Today): void {
  let month: Month = today
  const show = () => {
    page.getElementById('month')?.replaceChildren(monthName(month))
    page.getElementById('days')?.replaceChildren(...leaf(page, month, today))
  }
  const turn = (step: 1 | -1) => () => {
    month = monthBeside(month, step)
    show()
  }
  page.getElementById('earlier')?.addEventListener('click', turn(-1))
  page.getElementById('later')?.addEventListener('click', turn(1))
  show()
}

function leaf(page: Document, month: Month, today: Today): HTMLElement[] {
  const head = row(page, 'th', weekdayNames())
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

function monthName({ year, index }: Month): string {
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(Date.UTC(year, index, 1))
}

function weekdayNames(): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, at) => format.format(someMonday + at * dayMs))
}

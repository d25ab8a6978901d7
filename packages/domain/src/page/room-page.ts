/** What a room has made public, as the room itself remembers it. */
export interface RoomPage {
  /** As in its address. */
  readonly id: string
  /** For good: its address takes no more editions. */
  readonly isWithdrawn: boolean
  /** The oldest first; none before it is published for the first time. */
  readonly editions: readonly PageEdition[]
}

export interface PageEdition {
  readonly number: number
  /** In days since 1970-01-01, as is the other. */
  readonly day: number
  /** The day after it the page has run out. */
  readonly lastDay: number
  /** What the relay calls it; the next edition names it as the one before. */
  readonly name: string
}

/**
 * Where the next edition goes: null when it will be a new page. Two who published for the first time at
 * once have made two pages; on every device the same of them is the one that goes on.
 */
export function currentPage(pages: readonly RoomPage[]): RoomPage | null {
  const [first] = pages
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .toSorted(
      (one, other) => newestNumber(other) - newestNumber(one) || (one.id < other.id ? -1 : 1),
    )
  return first ?? null
}

export function newestEdition(page: RoomPage | null): PageEdition | null {
  return page?.editions.at(-1) ?? null
}

function newestNumber(page: RoomPage): number {
  return newestEdition(page)?.number ?? 0
}

export function nextNumber(page: RoomPage | null): number {
  return (newestEdition(page)?.number ?? 0) + 1
}

const daysPublic = 365

/** A page nobody looks after goes by itself: a year after its newest edition. */
export function lastDayOfPage(day: number): number {
  return day + daysPublic
}

/** Lines that stand in one and not in the other, each as often as it does. */
export function changedLines(
  before: readonly string[],
  after: readonly string[],
): { readonly added: readonly string[]; readonly gone: readonly string[] } {
  return { added: without(after, before), gone: without(before, after) }
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}

import type { AskedItem } from './item-set.ts'
import type { ItemKey } from './items.ts'

/** What judges one person who sits at the table: how the team is led, and whether it is safe to speak there. */
const aboutLeader: ReadonlySet<ItemKey | null> = new Set<ItemKey>(['B1', 'C5'])

/** Nothing else stands there: as a headline it would read as a verdict on the group's leader. */
export function isOnlyAboutLeader(items: readonly Pick<AskedItem, 'key'>[]): boolean {
  return items.length > 0 && items.every(({ key }) => aboutLeader.has(key))
}

export interface UnderHeadings<Heading> {
  readonly headings: readonly Heading[]
  readonly items: readonly AskedItem[]
}

/** Groups of items under headings; one that is only about the leader stands with the next; the last, with the one before. */
export function neverLeaderAlone<Heading>(
  groups: readonly UnderHeadings<Heading>[],
): readonly UnderHeadings<Heading>[] {
  const joined: UnderHeadings<Heading>[] = []
  for (const group of groups) {
    const last = joined.at(-1)
    const isAlone = last !== undefined && isOnlyAboutLeader(last.items)
    joined.push(isAlone ? together(joined.pop() ?? last, group) : group)
  }
  const [one, other] = joined.slice(-2)
  if (one === undefined || other === undefined || !isOnlyAboutLeader(other.items)) return joined
  return [...joined.slice(0, -2), together(one, other)]
}

function together<Heading>(
  one: UnderHeadings<Heading>,
  other: UnderHeadings<Heading>,
): UnderHeadings<Heading> {
  return {
    headings: [...one.headings, ...other.headings],
    items: [...one.items, ...other.items],
  }
}

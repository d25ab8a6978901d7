import { allowed, refused, type Allowed } from '../writing/allowed.ts'

export const dotsEach = 3

/** One dot on an item: three different things, and nobody's heap decides. */
export function mayLayDot(laid: readonly string[]): Allowed<'noneLeft'> {
  return laid.length < dotsEach ? allowed : refused('noneLeft')
}

/** How many dots each item has, whatever somebody wrote by hand: no more than three from one. */
export function countDots(hands: Iterable<readonly string[]>): ReadonlyMap<string, number> {
  const counted = new Map<string, number>()
  for (const hand of hands) {
    for (const item of [...new Set(hand)].slice(0, dotsEach)) {
      counted.set(item, (counted.get(item) ?? 0) + 1)
    }
  }
  return counted
}

export interface Dotted<Item> {
  readonly item: Item
  readonly dots: number
}

/** What has dots, those with most first; alike stay in the order in which they are asked. */
export function mostDotted<Item extends { readonly id: string }>(
  items: readonly Item[],
  dots: ReadonlyMap<string, number>,
): readonly Dotted<Item>[] {
  return items
    .map((item) => ({ item, dots: dots.get(item.id) ?? 0 }))
    .filter((dotted) => dotted.dots > 0)
    .toSorted((one, other) => other.dots - one.dots)
}

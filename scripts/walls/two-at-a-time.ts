/** Starts each task when the one two places before it has ended: the tools have two cores to share. */
export function twoAtATime<Item, Result>(
  items: readonly Item[],
  start: (item: Item) => Promise<Result>,
): Promise<Result>[] {
  const started: Promise<Result>[] = []
  for (const [index, item] of items.entries()) {
    const before = started[index - 2] ?? Promise.resolve()
    started.push(before.then(() => start(item)))
  }
  return started
}

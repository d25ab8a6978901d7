import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { isBlank, isTooLong } from '../writing/length.ts'
import { itemKeys, type ItemKey } from './items.ts'

export interface AskedItem {
  /** What is compared from round to round: another wording is another item. */
  readonly id: string
  /** Null for an item of the group's own. */
  readonly key: ItemKey | null
  /** The group's own words, or null where it is asked in ours, in the reader's language. */
  readonly statement: string | null
}

/** What the group has made of the twenty-five. */
export interface SetChanges {
  readonly leftOut: ReadonlySet<ItemKey>
  readonly wordings: ReadonlyMap<ItemKey, OwnWords>
  /** In the order they were added. */
  readonly added: readonly OwnWords[]
}

export interface OwnWords {
  readonly id: string
  readonly text: string
}

export const mostAdded = 5

export function itemsAsked({ leftOut, wordings, added }: SetChanges): readonly AskedItem[] {
  const ours = itemKeys
    .filter((key) => !leftOut.has(key))
    .map((key) => {
      const own = wordings.get(key)
      return { id: own?.id ?? key, key, statement: own?.text ?? null }
    })
  const own = added.map(({ id, text }) => ({ id, key: null, statement: text }))
  return onceEach([...ours, ...own])
}

/** Whoever writes the document by hand can give two items one name; answers must not mix. */
function onceEach(items: readonly AskedItem[]): readonly AskedItem[] {
  const ids = items.map(({ id }) => id)
  return items.filter(({ id }, at) => ids.indexOf(id) === at)
}

export function mayAddItem(
  { added }: Pick<SetChanges, 'added'>,
  text: string,
): Allowed<'full' | 'empty' | 'tooLong'> {
  return added.length >= mostAdded ? refused('full') : mayWordItem(text)
}

export function mayWordItem(text: string): Allowed<'empty' | 'tooLong'> {
  if (isBlank(text)) return refused('empty')
  return isTooLong('item', text.trim()) ? refused('tooLong') : allowed
}

/** Nothing is left to ask when the last one goes. */
export function mayLeaveOut(changes: SetChanges): Allowed<'last'> {
  return itemsAsked(changes).length > 1 ? allowed : refused('last')
}

/** The five of the short round, the same for all: five each of their own choosing would make no picture. */
const shortest: readonly ItemKey[] = ['A1', 'A2', 'B8', 'B11', 'C5']

export function shortRound(asked: readonly AskedItem[]): readonly AskedItem[] {
  const isMeant = ({ key }: AskedItem) => key !== null && shortest.includes(key)
  const meant = asked.filter(isMeant)
  const others = asked.filter((item) => !isMeant(item)).slice(0, shortest.length - meant.length)
  return asked.filter((item) => meant.includes(item) || others.includes(item))
}

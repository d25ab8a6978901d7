import { parseDate, type IsoDate } from '../dates/date.ts'
import { isBlank, isTooLong } from '../writing/length.ts'
import { helpCardsToShow, mostHelpCards, parseHelpCard, type HelpCard } from './help-card.ts'

/** An organisation's help cards, as somebody there has shared them with the groups that are linked. */
export interface LocalHelp {
  /** What the organisation called itself then. */
  readonly organisation: string
  /** Counted from one, each time they are shared. */
  readonly n: number
  /** Tells two apart that were shared at once, each without the other. */
  readonly mark: string
  readonly on: IsoDate
  /** None when the cards were taken back. */
  readonly cards: readonly HelpCard[]
}

/** Whoever has the address can put anything there: null for what is none, or longer than anybody could write. */
export function parseLocalHelp(value: unknown): LocalHelp | null {
  if (typeof value !== 'object' || value === null) return null
  const field = new Map<string, unknown>(Object.entries(value))
  const [organisation, n, mark] = [field.get('organisation'), field.get('n'), field.get('mark')]
  const on = parseDate(typeof field.get('on') === 'string' ? String(field.get('on')) : '')
  const cards = parseCards(field.get('cards'))
  if (typeof organisation !== 'string' || isBlank(organisation)) return null
  if (isTooLong('name', organisation) || !isCount(n) || on === null || cards === null) return null
  if (typeof mark !== 'string' || !/^[\w-]{4,24}$/.test(mark)) return null
  return { organisation, n, mark, on, cards }
}

function isCount(n: unknown): n is number {
  return typeof n === 'number' && Number.isSafeInteger(n) && n > 0
}

function parseCards(value: unknown): readonly HelpCard[] | null {
  if (!Array.isArray(value) || value.length > mostHelpCards) return null
  return value.flatMap((card) => parseHelpCard(card) ?? [])
}

/** The one that holds, in whatever order they came; null while there is none. */
export function localHelpThatHolds(shared: readonly LocalHelp[]): LocalHelp | null {
  const laterFirst = (one: LocalHelp, other: LocalHelp) =>
    other.n - one.n || (one.mark < other.mark ? 1 : -1)
  return shared.toSorted(laterFirst)[0] ?? null
}

/** Whether what would be shared now is what was shared last. */
export function isSharedHelp(
  { organisation, cards }: Pick<LocalHelp, 'organisation' | 'cards'>,
  shared: LocalHelp | null,
): boolean {
  if (shared === null) return cards.length === 0
  const texts = (of: readonly HelpCard[]) => JSON.stringify(of.map(textsOf))
  return organisation === shared.organisation && texts(cards) === texts(shared.cards)
}

function textsOf({ name, how, hours, told, around }: HelpCard): readonly string[] {
  return [name, how, hours, told, around]
}

/** What goes out: the cards that say whom, in the order they are shown. */
export function helpToShare(
  organisation: string,
  cards: readonly HelpCard[],
): Pick<LocalHelp, 'organisation' | 'cards'> {
  return { organisation, cards: helpCardsToShow(cards) }
}

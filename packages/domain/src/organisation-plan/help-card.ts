import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { isBlank, mostCharacters } from '../writing/length.ts'

export const helpCardFields = ['name', 'how', 'hours', 'told'] as const
export type HelpCardField = (typeof helpCardFields)[number]

/** Whether a leader can have it without her own leader. Nobody has said, until somebody has. */
export const waysRound = ['unsaid', 'yes', 'no'] as const
export type WayRound = (typeof waysRound)[number]

/** A help that is there where one works: whom, how, when, and who gets to know. */
export interface HelpCard extends Readonly<Record<HelpCardField, string>> {
  readonly id: string
  readonly around: WayRound
}

export function parseWayRound(value: unknown): WayRound {
  return waysRound.find((way) => way === value) ?? 'unsaid'
}

/** One that came from another room. Null for what has no name, or is longer than anybody could write. */
export function parseHelpCard(value: unknown): HelpCard | null {
  if (typeof value !== 'object' || value === null) return null
  const field = new Map<string, unknown>(Object.entries(value))
  const text = (name: string) => {
    const said = field.get(name)
    return typeof said === 'string' && said.length <= mostCharacters.clause ? said : ''
  }
  const [id, name] = [text('id'), text('name')]
  if (id === '' || isBlank(name)) return null
  const around = parseWayRound(field.get('around'))
  return { id, name, how: text('how'), hours: text('hours'), told: text('told'), around }
}

export const mostHelpCards = 8

export function mayAddHelpCard(cards: readonly HelpCard[]): Allowed<'full'> {
  return cards.length < mostHelpCards ? allowed : refused('full')
}

/** What is shown under help elsewhere: those that say whom, the ones round one's own leader first. */
export function helpCardsToShow(cards: readonly HelpCard[]): readonly HelpCard[] {
  const place = ({ around }: HelpCard) => ['yes', 'unsaid', 'no'].indexOf(around)
  return cards
    .filter(({ name }) => !isBlank(name))
    .toSorted((one, other) => place(one) - place(other))
}

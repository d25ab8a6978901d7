import { importantAmong, type Theme } from '../organisation/themes.ts'

/** What a card was made of. A letter is no group: whose it was is not known. */
export const cardOrigins = ['theme', 'letter'] as const
export type CardOrigin = (typeof cardOrigins)[number]

export function parseCardOrigin(value: unknown): CardOrigin | null {
  return cardOrigins.find((origin) => origin === value) ?? null
}

/** The card a theme becomes, whoever puts it in the plan and wherever. */
export function cardOfTheme({ id }: Pick<Theme, 'id'>): string {
  return `theme.${id}`
}

export function originOf(theme: Pick<Theme, 'isLetter' | 'parts'>): CardOrigin {
  return [theme, ...theme.parts].some(({ isLetter }) => isLetter) ? 'letter' : 'theme'
}

/** By itself, or by one that people have put under it since. */
export function isInPlan(
  theme: Theme,
  { cards }: { readonly cards: readonly { readonly id: string }[] },
): boolean {
  const ids = new Set(cards.map(({ id }) => id))
  return [theme, ...theme.parts].some((one) => ids.has(cardOfTheme(one)))
}

/** The important ones that have no card yet. */
export function themesForPlan(
  themes: readonly Theme[],
  plan: { readonly cards: readonly { readonly id: string }[] },
): readonly Theme[] {
  return importantAmong(themes).filter((theme) => !isInPlan(theme, plan))
}

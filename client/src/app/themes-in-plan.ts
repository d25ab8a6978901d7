import type { WordsOfMany } from '#content'
import { addCardOfTheme } from '#documents'
import { cardOfTheme, isInPlan, originOf, themesForPlan, type Allowed, type Theme } from '#domain'

import { planIn, type PlanWriter } from './organisation-plan.ts'
import type { OrganisationHere } from './organisation.ts'
import { themesIn } from './prioritise.ts'
import { themeInWords } from './theme-words.ts'

/** The important ones that have no card in the plan yet. */
export function themesWithoutCard(here: OrganisationHere): readonly Theme[] {
  return themesForPlan(themesIn(here).value, planIn(here).value.plan)
}

export function hasCard(here: OrganisationHere, theme: Theme): boolean {
  return isInPlan(theme, planIn(here).value.plan)
}

/** A card each, in the tray, called what the theme is called here; as many as there is room for. */
export function putInPlan(
  { here }: PlanWriter,
  themes: readonly Theme[],
  words: WordsOfMany,
): Allowed<'full'> {
  const refused = themes
    .map((theme) =>
      addCardOfTheme(here.doc, {
        id: cardOfTheme(theme),
        title: themeInWords(theme, words),
        from: originOf(theme),
      }),
    )
    .find(({ ok }) => !ok)
  return refused ?? { ok: true }
}

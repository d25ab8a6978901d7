import { useState } from 'preact/hooks'

import { planWriter } from '#app/organisation-plan.ts'
import { themesIn } from '#app/prioritise.ts'
import { hrefOf } from '#app/route.ts'
import { ratingInWords, themeInWords } from '#app/theme-words.ts'
import { hasCard, putInPlan, themesWithoutCard } from '#app/themes-in-plan.ts'
import { fewThemes, importantAmong, type Theme } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import type { InPrioritise } from './PrioritiseScreen.tsx'

/** What goes on into the plan. Above five a hint stands there, and nothing is in the way. */
export function ChosenThemes(props: InPrioritise) {
  const { here, words } = props
  const own = words.prioritise.themes
  const chosen = importantAmong(themesIn(here).value)
  return (
    <Paper label={own.chosen}>
      <h2>{own.chosen}</h2>
      {chosen.length === 0 ? <p>{own.chosenNone}</p> : null}
      <ul>
        {chosen.map((theme) => (
          <li key={theme.id}>{standing(theme, props)}</li>
        ))}
      </ul>
      <p class="hint">{own.onlyThese}</p>
      <p aria-live="polite">{chosen.length > fewThemes ? own.many(chosen.length) : ''}</p>
      {chosen.length === 0 ? null : <PutInPlan {...props} />}
    </Paper>
  )
}

/** What it is called, how it goes, and whether it has a card. */
function standing(theme: Theme, { here, words }: InPrioritise): string {
  const rated = theme.rating === null ? [] : [ratingInWords(theme.rating, words)]
  const inPlan = hasCard(here, theme) ? [words.organisationPlan.themes.inPlan] : []
  return [themeInWords(theme, words), ...rated, ...inPlan].join(' · ')
}

/** A card each. Pressed by two at once, or twice, it is the same cards. */
function PutInPlan({ app, here, words, route }: InPrioritise) {
  const own = words.organisationPlan
  const [said, setSaid] = useState('')
  const writer = planWriter(app, here)
  const waiting = themesWithoutCard(here)
  const put = () => {
    if (writer === null) return
    setSaid(putInPlan(writer, waiting, words).ok ? own.themes.put : own.matrix.full)
    document.getElementById('to-plan')?.focus()
  }
  return (
    <>
      <Actions>
        {writer === null || waiting.length === 0 ? null : (
          <Button kind="primary" onPress={put}>
            {own.themes.putAll}
          </Button>
        )}
        <LinkButton
          id="to-plan"
          href={hrefOf({ at: 'organisation', handle: route.handle, steps: ['plan'] })}
        >
          {own.go}
        </LinkButton>
      </Actions>
      <Said text={said} />
    </>
  )
}

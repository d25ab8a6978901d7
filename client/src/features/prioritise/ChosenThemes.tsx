import { themesIn } from '#app/prioritise.ts'
import { ratingInWords, themeInWords } from '#app/theme-words.ts'
import { fewThemes, importantAmong } from '#domain'
import { Paper } from '#ui/Paper.tsx'

import type { InPrioritise } from './PrioritiseScreen.tsx'

/** What goes on into the plan. Above five a hint stands there, and nothing is in the way. */
export function ChosenThemes({ here, words }: InPrioritise) {
  const own = words.prioritise.themes
  const chosen = importantAmong(themesIn(here).value)
  return (
    <Paper label={own.chosen}>
      <h2>{own.chosen}</h2>
      {chosen.length === 0 ? <p>{own.chosenNone}</p> : null}
      <ul>
        {chosen.map((theme) => (
          <li key={theme.id}>
            {themeInWords(theme, words)}
            {theme.rating === null ? '' : ` · ${ratingInWords(theme.rating, words)}`}
          </li>
        ))}
      </ul>
      <p class="hint">{own.onlyThese}</p>
      <p aria-live="polite">{chosen.length > fewThemes ? own.many(chosen.length) : ''}</p>
    </Paper>
  )
}

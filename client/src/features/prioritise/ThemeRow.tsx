import { dateInWords } from '#app/calendar.ts'
import { mayWrite } from '#app/organisation.ts'
import { backgroundsIn, rate, setImportant } from '#app/prioritise.ts'
import { toldLines } from '#app/seminar/told-words.ts'
import { figureInWords, ratingInWords, themeInWords } from '#app/theme-words.ts'
import { seminarWords } from '#content/seminar'
import type { Theme } from '#domain'
import { Choices } from '#ui/Choices.tsx'
import { Paper } from '#ui/Paper.tsx'

import { MendTheme } from './MendTheme.tsx'
import type { InPrioritise } from './PrioritiseScreen.tsx'
import './prioritise.css'

export type OfTheme = InPrioritise & {
  readonly theme: Theme
  readonly themes: readonly Theme[]
  readonly onSaid: (said: string) => void
}

export function ThemeRow(props: OfTheme) {
  const { app, here, words, theme } = props
  const own = words.prioritise.themes
  const name = themeInWords(theme, words)
  const figure = figureInWords(theme, app.choices.language.value)
  return (
    <li>
      <Paper label={name}>
        <h2>{name}</h2>
        {theme.candidate === null ? null : <p class="hint">{own.from.candidate}</p>}
        {theme.isLetter ? <p class="hint">{own.from.letter}</p> : null}
        {theme.survey === null ? null : (
          <p class="hint">{[own.from.survey, figure].filter((part) => part !== '').join(' · ')}</p>
        )}
        <Background {...props} />
        {theme.parts.length === 0 ? null : (
          <>
            <p>{own.parts}</p>
            <ul>
              {theme.parts.map((part) => (
                <li key={part.id}>{themeInWords(part, words)}</li>
              ))}
            </ul>
          </>
        )}
        {mayWrite(here) ? (
          <>
            <Rate {...props} name={name} />
            <MendTheme {...props} name={name} />
          </>
        ) : (
          <p>{standing(props)}</p>
        )}
      </Paper>
    </li>
  )
}

/** What many leaders said of it. It stands beside what is placed here, and places nothing. */
function Background({ app, here, theme }: OfTheme) {
  const background = backgroundsIn(here).value.get(theme.id)
  const language = app.choices.language.value
  const { told } = seminarWords[language]
  if (background === undefined) return null
  return (
    <div class="hint">
      <p>{told.background(background.title, dateInWords(background.on, language))}</p>
      <ul>
        {toldLines(background, seminarWords[language]).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

function standing({ words, theme }: OfTheme): string {
  const own = words.prioritise.themes
  const rated = theme.rating === null ? own.notSaid : ratingInWords(theme.rating, words)
  return theme.isImportant === true ? `${rated} · ${own.important}` : rated
}

function Rate({ here, words, theme, name }: OfTheme & { readonly name: string }) {
  const own = words.prioritise.themes
  const levels = ['high', 'low'] as const
  return (
    <div class="theme-rate" role="group" aria-label={name}>
      <Choices
        legend={own.goes}
        choices={levels.map((value) => ({ value, label: ratingInWords(value, words) }))}
        value={theme.rating}
        onChange={(rating) => rate(here, theme.id, rating)}
      />
      <Choices
        legend={own.matters}
        choices={[
          { value: 'yes', label: own.yes },
          { value: 'no', label: own.no },
        ]}
        value={answered(theme.isImportant)}
        onChange={(answer) => setImportant(here, theme.id, answer === 'yes')}
      />
    </div>
  )
}

function answered(isImportant: boolean | null): 'yes' | 'no' | null {
  if (isImportant === null) return null
  return isImportant ? 'yes' : 'no'
}

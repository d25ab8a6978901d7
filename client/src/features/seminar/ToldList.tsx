import { askedInWords, toldLines } from '#app/seminar/told-words.ts'
import type { SeminarWords } from '#content/seminar'
import type { AskedTheme, SeminarResult } from '#domain'
import { Paper } from '#ui/Paper.tsx'

interface Props {
  readonly own: SeminarWords
  readonly themes: readonly AskedTheme[]
  readonly result: SeminarResult
}

/** The same as the table says, for a phone. */
export function ToldList({ own, themes, result }: Props) {
  const told = themes.flatMap((theme) => {
    const of = result.themes[theme.id]
    return of === undefined ? [] : [{ theme, lines: toldLines(of, own) }]
  })
  return (
    <Paper label={own.result.title}>
      <ol class="seminar-mine">
        {told.map(({ theme, lines }) => (
          <li key={theme.id}>
            <div>
              <h2>{askedInWords(theme, own)}</h2>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Paper>
  )
}

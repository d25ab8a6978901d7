import { askedInWords, toldInWords } from '#app/seminar/told-words.ts'
import type { SeminarWords } from '#content/seminar'
import { itemAxes, type AskedTheme, type SeminarResult } from '#domain'

interface Props {
  readonly own: SeminarWords
  readonly themes: readonly AskedTheme[]
  readonly result: SeminarResult
}

/** Theme by theme, in the order they were asked: nothing is ranked. */
export function ResultTable({ own, themes, result }: Props) {
  const said = own.result
  return (
    <table class="table seminar-table">
      <caption>{said.title}</caption>
      <thead>
        <tr>
          <th scope="col">{said.theme}</th>
          <th scope="col">{said.success}</th>
          <th scope="col">{said.importance}</th>
        </tr>
      </thead>
      <tbody>
        {themes.map((theme) => {
          const told = result.themes[theme.id]
          return (
            <tr key={theme.id}>
              <th scope="row">{askedInWords(theme, own)}</th>
              {itemAxes.map((axis) => (
                <td key={axis}>
                  {told === undefined
                    ? null
                    : toldInWords(axis, told[axis], own).map((line) => <p key={line}>{line}</p>)}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

import { writeThemeNote } from '#app/meeting-themes.ts'
import { limitOf } from '#app/writing-limit.ts'
import { themeQuestions, type AskedItem } from '#domain'
import { TextArea } from '#ui/TextArea.tsx'

import type { InStep } from './Step.tsx'

/** Written together; who looks on reads. */
export function ThemeNotes({ now, words, table, theme }: InStep & { readonly theme: AskedItem }) {
  const own = words.groupMeeting.themes
  const notes = now.notes.get(theme.id)
  if (table !== null) {
    return (
      <>
        <p class="hint">{own.together}</p>
        {themeQuestions.map((question) => (
          <TextArea
            key={`${theme.id}/${question}`}
            label={own.questions[question]}
            rows={2}
            limit={limitOf('note', words)}
            value={notes?.[question] ?? ''}
            onInput={(text) => writeThemeNote(table, { item: theme.id, question, text })}
          />
        ))}
      </>
    )
  }
  return (
    <>
      {themeQuestions.map((question) => (
        <section key={question}>
          <h3>{own.questions[question]}</h3>
          <p class="written-together">{notes?.[question] ?? ''}</p>
        </section>
      ))}
    </>
  )
}

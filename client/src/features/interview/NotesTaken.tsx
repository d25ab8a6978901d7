import type { InOwnRoom } from '#app/own-room.ts'
import { hrefOf } from '#app/route.ts'
import { allQuestions } from '#content'

/** Where notes stand, question by question: there she does with them what she likes. */
export function NotesTaken({ here, words }: InOwnRoom) {
  const notes = here.room.value.interviewNotes
  const asked = allQuestions.filter((key) => notes.some(({ question }) => question === key))
  if (asked.length === 0) return null
  return (
    <section class="section">
      <h2>{words.interview.note.from}</h2>
      <ul class="doors">
        {asked.map((key) => (
          <li key={key}>
            <a class="door door-plain" href={hrefOf({ at: 'own-room', steps: ['alle', key] })}>
              <span>
                <span class="door-name">{words.guide[key]}</span>
                {notes
                  .filter(({ question }) => question === key)
                  .map(({ id, text }) => (
                    <span key={id} class="door-text answer">
                      {text}
                    </span>
                  ))}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { WordsOfMany } from '#content'
import { Disclosure } from '#ui/Disclosure.tsx'

/** WordsOfMany to borrow when it gets hard. */
export function Phrases({ words }: { readonly words: WordsOfMany }) {
  const own = words.groupMeeting.phrases
  return (
    <Disclosure summary={own.title}>
      {[own.dominant, own.leader].map(({ title, lines }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul class="phrases">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </Disclosure>
  )
}

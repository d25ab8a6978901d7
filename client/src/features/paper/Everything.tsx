import { useMemo } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import type { InOwnRoom } from '#app/own-room.ts'
import { ownRoomText } from '#app/papers/own-room-text.ts'
import type { WordsOfMany } from '#content'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { useFile } from '#ui/use-file.ts'

/** All that is hers, in a file that needs no program of ours. */
export function Everything({ app, here, words }: InOwnRoom & { readonly words: WordsOfMany }) {
  const own = words.paper.everything
  const language = app.choices.language.value
  const room = here.room.value
  const text = useMemo(
    () => ownRoomText({ language, words, room, dayOf: (date) => dateInWords(date, language) }),
    [language, words, room],
  )
  const { href } = useFile({ name: own.file, type: 'text/plain;charset=utf-8', text })
  return (
    <section class="section">
      <h2>{own.title}</h2>
      <p>{own.intro}</p>
      <Actions>
        <LinkButton href={href} download={own.file}>
          {own.get}
        </LinkButton>
      </Actions>
    </section>
  )
}

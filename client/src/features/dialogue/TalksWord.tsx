import { useMemo } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import { talksPaperOf } from '#app/papers/talks-paper.ts'

import type { InDialogue } from './DialogueScreen.tsx'
import { agreementsOnPaper } from './on-paper.ts'
import { PaperAsWord } from './PaperAsWord.tsx'

/** The talks as a Word file, made on this device. */
export function TalksWord(props: InDialogue) {
  const { app, here, words } = props
  const language = app.choices.language.value
  const room = here.room.value
  const paper = useMemo(() => {
    const dayOf = (date: Parameters<typeof dateInWords>[0]) => dateInWords(date, language)
    return talksPaperOf(words, { room, now: agreementsOnPaper(room, words), dayOf })
  }, [room, words, language])
  return <PaperAsWord {...props} paper={paper} name="talks" />
}

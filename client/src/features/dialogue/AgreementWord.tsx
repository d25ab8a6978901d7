import { useMemo } from 'preact/hooks'

import { agreementsPaperOf } from '#app/papers/papers.ts'

import type { InDialogue } from './DialogueScreen.tsx'
import { agreementsOnPaper } from './on-paper.ts'
import { PaperAsWord } from './PaperAsWord.tsx'
import { talkInWords } from './talk-in-words.ts'

/** The agreements as a Word file, made on this device. */
export function AgreementWord(props: InDialogue) {
  const { app, here, words } = props
  const room = here.room.value
  const paper = useMemo(() => {
    const talk = talkInWords(app, room.nextTalk ?? room.history[0]?.nextTalk ?? null, words)
    return agreementsPaperOf(words, { agreements: agreementsOnPaper(room, words), talk })
  }, [app, room, words])
  return <PaperAsWord {...props} paper={paper} name="agreements" />
}

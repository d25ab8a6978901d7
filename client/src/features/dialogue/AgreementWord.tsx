import { useMemo } from 'preact/hooks'

import { agreementsPaperOf } from '#app/papers/papers.ts'
import { wordFile, wordFileType } from '#app/word/word-file.ts'
import { LinkButton } from '#ui/Button.tsx'
import { useFile } from '#ui/use-file.ts'

import type { InDialogue } from './DialogueScreen.tsx'
import { agreementsOnPaper } from './on-paper.ts'
import { talkInWords } from './talk-in-words.ts'

/** The agreements as a Word file, made on this device. */
export function AgreementWord({ app, here, words }: InDialogue) {
  const own = words.paper
  const language = app.choices.language.value
  const room = here.room.value
  const text = useMemo(() => {
    const { nextTalk, history } = room
    const talk = talkInWords(app, nextTalk ?? history[0]?.nextTalk ?? null, words)
    const paper = agreementsPaperOf(words, { agreements: agreementsOnPaper(room, words), talk })
    return wordFile(paper, language)
  }, [app, room, words, language])
  const { href, name } = useFile({ name: own.files.agreements, type: wordFileType, text })
  return (
    <LinkButton href={href} download={name} label={own.wordWhich(own.agreements)}>
      {own.word}
    </LinkButton>
  )
}

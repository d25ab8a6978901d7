import { useMemo } from 'preact/hooks'

import type { Paper } from '#app/papers/paper.ts'
import { wordFile, wordFileType } from '#app/word/word-file.ts'
import { LinkButton } from '#ui/Button.tsx'
import { useFile } from '#ui/use-file.ts'

import type { InDialogue } from './DialogueScreen.tsx'

type Props = InDialogue & { readonly paper: Paper; readonly name: 'agreements' | 'talks' }

export function PaperAsWord({ app, words, paper, name }: Props) {
  const own = words.paper
  const language = app.choices.language.value
  const text = useMemo(() => wordFile(paper, language), [paper, language])
  const { href, name: file } = useFile({ name: own.files[name], type: wordFileType, text })
  return (
    <LinkButton href={href} download={file} label={own.wordWhich(own[name])}>
      {own.word}
    </LinkButton>
  )
}

import { useMemo } from 'preact/hooks'

import type { InOwnRoom } from '#app/own-room.ts'
import type { Paper } from '#app/papers/paper.ts'
import { hrefOf } from '#app/route.ts'
import { wordFile, wordFileType } from '#app/word/word-file.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { useFile } from '#ui/use-file.ts'

import { useOwnPaper, type Filling, type PaperName } from './own-papers.ts'

type Props = InOwnRoom & {
  readonly name: PaperName
  readonly filling: Filling
  readonly onPrint: () => void
}

export function PaperRow(props: Props) {
  const { words, name, filling } = props
  const paper = useOwnPaper(props, name, filling)
  const own = words.paper
  return (
    <section class="section">
      <h2>{own[name]}</h2>
      {paper === null ? <Nothing {...props} /> : <Ways {...props} paper={paper} />}
    </section>
  )
}

function Nothing({ words, name }: Props) {
  const own = words.paper
  if (name !== 'agreements') return <p class="hint">{own.nothing}</p>
  return (
    <p>
      {own.agreementsInRoom} <a href={hrefOf({ at: 'rooms' })}>{words.rooms.title}</a>
    </p>
  )
}

function Ways({ app, words, name, paper, onPrint }: Props & { paper: Paper }) {
  const own = words.paper
  const language = app.choices.language.value
  const text = useMemo(() => wordFile(paper, language), [paper, language])
  const { href } = useFile({ name: own.files[name], type: wordFileType, text })
  return (
    <Actions>
      <Button label={own.printWhich(own[name])} onPress={onPrint}>
        {own.print}
      </Button>
      <LinkButton href={href} download={own.files[name]} label={own.wordWhich(own[name])}>
        {own.word}
      </LinkButton>
    </Actions>
  )
}

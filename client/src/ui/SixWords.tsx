import { useContext } from 'preact/hooks'

import { Actions, Button } from './Button.tsx'
import { FrameContext } from './frame.ts'
import { Page, type PageProps } from './Page.tsx'
import { Paper } from './Paper.tsx'

interface Texts {
  readonly title: string
  readonly shown: string
  readonly have: string
  readonly others: string
  readonly print: string
}

export interface SixWordsProps {
  readonly page: Pick<PageProps, 'wall' | 'audience' | 'back'>
  readonly texts: Texts
  readonly phrase: readonly string[]
  /** Printed with the words. */
  readonly onPaper: string
  /** Only for the screen. */
  readonly beside: string
  readonly onHave: () => void
  readonly onOthers: () => void
}

/** Six words that stand here, once: to write down, to print, or to be exchanged for six others. */
export function SixWords(props: SixWordsProps) {
  const { page, texts, phrase, onPaper, beside, onHave, onOthers } = props
  const { onPrint } = useContext(FrameContext)
  return (
    <Page {...page} heading={texts.title} lead={<p class="only-screen">{texts.shown}</p>}>
      <Paper label={texts.title}>
        <ol class="six-words">
          {phrase.map((word, at) => (
            <li key={`${String(at)} ${word}`}>{word}</li>
          ))}
        </ol>
        <p>{onPaper}</p>
      </Paper>
      <p class="only-screen">{beside}</p>
      <Actions>
        <Button kind="primary" onPress={onHave}>
          {texts.have}
        </Button>
        <Button onPress={onOthers}>{texts.others}</Button>
        <Button onPress={onPrint}>{texts.print}</Button>
      </Actions>
    </Page>
  )
}

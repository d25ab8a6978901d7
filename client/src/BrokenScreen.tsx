import type { FirstWords } from '#content/first'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

type ShellWords = FirstWords['shell']

export interface BrokenScreenProps {
  readonly words: ShellWords
  /** Whether the screen broke or never came. */
  readonly why?: 'broken' | 'notHere'
  readonly onAgain: () => void
}

/** What happened, what is safe, what to do next. */
export function BrokenScreen({ words, why = 'broken', onAgain }: BrokenScreenProps) {
  const { heading, again, ...notice } = words[why]
  return (
    <Page wall="own" audience={words.onlyYou} heading={heading}>
      <Notice {...notice} />
      <Actions>
        <Button kind="primary" onPress={onAgain}>
          {again}
        </Button>
      </Actions>
    </Page>
  )
}

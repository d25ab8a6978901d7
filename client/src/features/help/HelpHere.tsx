import type { HelpHereInWords } from '#app/local-help-words.ts'
import type { ReadingWords } from '#content'
import { LocalHelp } from '#ui/LocalHelp.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'

export interface HelpProps {
  readonly words: ReadingWords
  /** What organisations have shared with rooms on this device; nothing while it is locked. */
  readonly here: HelpHereInWords
}

/** What is there where she works, before what is there for everybody. */
export function HelpHere({ words, here }: HelpProps) {
  return (
    <>
      {here.isUnreadable ? <Notice {...words.localHelp.unreadable} /> : null}
      {here.shared.map((help) => (
        <Paper key={help.title} label={help.title}>
          <LocalHelp {...help} />
        </Paper>
      ))}
    </>
  )
}

import type { Language } from '#app/language.ts'
import type { LocalHelpHere } from '#app/local-help-here.ts'
import { localHelpInWords } from '#app/local-help-words.ts'
import type { ReadingWords } from '#content'
import { LocalHelp } from '#ui/LocalHelp.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'

export interface HelpProps {
  readonly words: ReadingWords
  readonly language: Language
  /** What organisations have shared with rooms on this device; nothing while it is locked. */
  readonly here: LocalHelpHere
}

/** What is there where she works, before what is there for everybody. */
export function HelpHere({ words, language, here }: HelpProps) {
  return (
    <>
      {here.isUnreadable ? <Notice {...words.localHelp.unreadable} /> : null}
      {here.shared.map((help) => {
        const said = localHelpInWords(help, words, language)
        return (
          <Paper key={help.mark} label={said.title}>
            <LocalHelp {...said} />
          </Paper>
        )
      })}
    </>
  )
}

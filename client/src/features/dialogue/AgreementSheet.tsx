import { BlankLines } from '#ui/BlankLines.tsx'

import { AgreementTable } from './AgreementTable.tsx'
import type { InDialogue } from './DialogueScreen.tsx'
import { agreementsOnPaper } from './on-paper.ts'
import { talkInWords } from './talk-in-words.ts'

/** What both take with them on paper. */
export function AgreementSheet(props: InDialogue) {
  const { app, here, words } = props
  const own = words.dialogueRoom
  const { nextTalk, history } = here.room.value
  const talk = nextTalk ?? history[0]?.nextTalk ?? null
  return (
    <div class="sheet only-print">
      <h1>{own.print.title}</h1>
      <AgreementTable {...props} agreements={agreementsOnPaper(here.room.value, words)} />
      <h2>{own.print.nextTalk}</h2>
      {talk === null ? <BlankLines count={1} /> : <p>{talkInWords(app, talk, words)}</p>}
    </div>
  )
}

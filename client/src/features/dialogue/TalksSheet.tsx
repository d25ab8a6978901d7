import { AgreementTable } from './AgreementTable.tsx'
import type { InDialogue } from './DialogueScreen.tsx'
import { agreementsOnPaper } from './on-paper.ts'
import { PastRounds } from './PastRounds.tsx'

/** What holds now, and the talks it came from. */
export function TalksSheet(props: InDialogue) {
  const { here, words } = props
  const own = words.dialogueRoom.past
  return (
    <div class="sheet only-print">
      <h1>{own.title}</h1>
      <h2>{own.now}</h2>
      <AgreementTable {...props} agreements={agreementsOnPaper(here.room.value, words)} />
      <PastRounds {...props} />
    </div>
  )
}

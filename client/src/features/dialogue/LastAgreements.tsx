import { sayHowItWent } from '#app/dialogue.ts'
import { agreementStates, type LastAgreement } from '#domain'
import { Choices } from '#ui/Choices.tsx'
import { Paper } from '#ui/Paper.tsx'

import { AgreementDetails } from './AgreementList.tsx'
import { CalendarFile } from './CalendarFile.tsx'
import type { InDialogue } from './DialogueScreen.tsx'
import { talkInWords } from './talk-in-words.ts'

/** A round opens with what the last one ended with: the agreements, and when the two talk next. */
export function LastAgreements(props: InDialogue) {
  const { app, here, words } = props
  const own = words.dialogueRoom.last
  const { last, history } = here.room.value
  const talk = history[0]?.nextTalk ?? null
  if (last.length === 0 && talk === null) return null
  return (
    <section class="section">
      <h2>{own.title}</h2>
      {talk === null ? null : <p>{own.meet(talkInWords(app, talk, words))}</p>}
      <CalendarFile {...props} nextTalk={talk} agreements={history[0]?.agreements ?? []} />
      {last.length === 0 ? null : <p class="hint">{own.intro}</p>}
      {last.map((agreement) => (
        <Last key={agreement.id} {...props} agreement={agreement} />
      ))}
    </section>
  )
}

function Last({ here, words, agreement }: InDialogue & { agreement: LastAgreement }) {
  const own = words.dialogueRoom.last
  const { id, what, state } = agreement
  return (
    <Paper label={what}>
      <h3>{what}</h3>
      <AgreementDetails {...agreement} />
      <Choices
        legend={own.question}
        choices={agreementStates.map((value) => ({ value, label: own.states[value] }))}
        value={state}
        onChange={(next) => sayHowItWent(here, id, next)}
      />
    </Paper>
  )
}

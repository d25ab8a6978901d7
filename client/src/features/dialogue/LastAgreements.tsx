import { sayHowItWent } from '#app/dialogue.ts'
import { agreementStates } from '#domain'
import { Choices } from '#ui/Choices.tsx'
import { Paper } from '#ui/Paper.tsx'

import type { InDialogue } from './DialogueScreen.tsx'

/** A round opens with what the last one ended with. */
export function LastAgreements({ here, words }: InDialogue) {
  const own = words.dialogueRoom.last
  const { last } = here.room.value
  if (last.length === 0) return null
  return (
    <section>
      <h2>{own.title}</h2>
      <p class="hint">{own.intro}</p>
      {last.map((agreement) => (
        <Paper key={agreement.id} label={agreement.what}>
          <h3>{agreement.what}</h3>
          <p>{[agreement.who, agreement.when, agreement.followUp].filter(Boolean).join(' · ')}</p>
          <Choices
            legend={own.question}
            choices={agreementStates.map((value) => ({ value, label: own.states[value] }))}
            value={agreement.state}
            onChange={(state) => sayHowItWent(here, agreement.id, state)}
          />
        </Paper>
      ))}
    </section>
  )
}

import { sayHowItStands } from '#app/dialogue.ts'
import { agreementStates, type LastAgreement } from '#domain'
import { Choices } from '#ui/Choices.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'

import { AgreementFields } from './AgreementFields.tsx'
import { AgreementDetails } from './AgreementList.tsx'
import { CalendarFile } from './CalendarFile.tsx'
import { DanishTime } from './DanishTime.tsx'
import type { InDialogue } from './DialogueScreen.tsx'
import { Sayings, whoSaid } from './Sayings.tsx'
import { talkInWords } from './talk-in-words.ts'

/** A round opens with what the last one ended with: the agreements, and when the two talk next. */
export function LastAgreements(props: InDialogue) {
  const { app, here, words } = props
  const own = words.dialogueRoom.last
  const { last, history, kind } = here.room.value
  const [before] = history
  const talk = before?.nextTalk ?? null
  if (last.length === 0 && talk === null) return null
  return (
    <section class="section">
      <h2>{own.title}</h2>
      {talk === null ? null : <p>{own.meet(talkInWords(app, talk, words))}</p>}
      <DanishTime {...props} talk={talk} />
      {before === undefined ? null : (
        <CalendarFile {...props} talk={{ ...before, kind }} agreements={before.agreements} />
      )}
      {last.length === 0 ? null : <p class="hint">{own.intro}</p>}
      {last.map((agreement) => (
        <Last key={agreement.id} {...props} agreement={agreement} />
      ))}
    </section>
  )
}

function Last(props: InDialogue & { agreement: LastAgreement }) {
  const { app, here, words, agreement } = props
  const own = words.dialogueRoom.last
  const { id, what, state, split } = agreement
  return (
    <Paper label={what}>
      <h3>{what}</h3>
      <AgreementDetails {...agreement} />
      {split.length === 0 ? null : <SaidApart {...props} />}
      <Choices
        legend={own.question}
        choices={agreementStates.map((value) => ({
          value,
          label: own.states[value],
          hint: own.hints[value],
        }))}
        value={split.length === 0 ? state : null}
        onChange={(next) => sayHowItStands(app, here, { agreement: id, state: next })}
      />
      {agreement.isBeingChanged ? <AgreementFields {...props} /> : null}
      <Sayings {...props} />
    </Paper>
  )
}

/** Two who say different things at once have something to talk about. */
function SaidApart({ here, words, agreement }: InDialogue & { agreement: LastAgreement }) {
  const { last } = words.dialogueRoom
  const said = agreement.split
    .map(({ by, state }) => last.said(whoSaid(here, by, words), last.states[state]))
    .join(' ')
  return <Notice happened={last.apart} safe={said} next={last.apartNext} />
}

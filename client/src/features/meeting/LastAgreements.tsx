import { dateInWords } from '#app/calendar.ts'
import { keptFrom, sayHowItStands } from '#app/meeting-agreements.ts'
import { agreementFields, agreementStates, type LastAgreement, type Wording } from '#domain'
import { Choices } from '#ui/Choices.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'

import { AgreementFields } from './AgreementFields.tsx'
import type { InMeeting } from './MeetingScreen.tsx'

/** What was agreed before and is not laid aside: how does it stand? */
export function LastAgreements(props: InMeeting) {
  const { here, words } = props
  const own = words.groupMeeting.last
  const { last } = keptFrom(here).agreed.value
  if (last.length === 0) return null
  return (
    <section class="section">
      <h2>{own.title}</h2>
      <p class="hint">{own.intro}</p>
      {last.map((agreement) => (
        <Last key={agreement.id} {...props} agreement={agreement} />
      ))}
    </section>
  )
}

function Last(props: InMeeting & { readonly agreement: LastAgreement }) {
  const { words, table, agreement } = props
  const own = words.groupMeeting.last
  const { id, what, who, when, followUp, state, split, isBeingChanged } = agreement
  const details = [who, when].filter(Boolean).join(' · ')
  return (
    <Paper label={what}>
      <h3>{what}</h3>
      {details === '' ? null : <p>{details}</p>}
      {followUp.trim() === '' ? null : <p>{own.seenBy(followUp)}</p>}
      {split.length === 0 ? null : <Notice happened={own.apart} />}
      {table === null ? (
        <p>{own.states[state]}</p>
      ) : (
        <Choices
          legend={own.question}
          choices={agreementStates.map((value) => ({
            value,
            label: own.states[value],
            hint: own.hints[value],
          }))}
          value={split.length === 0 ? state : null}
          onChange={(next) => sayHowItStands(table, { agreement: id, state: next })}
        />
      )}
      {isBeingChanged ? <AgreementFields {...props} /> : null}
      <Sayings {...props} />
    </Paper>
  )
}

function Sayings({
  app,
  here,
  words,
  agreement,
}: InMeeting & { readonly agreement: LastAgreement }) {
  const own = words.groupMeeting.last
  const language = app.choices.language.value
  const { seats } = here.room.value
  if (agreement.sayings.length === 0) return null
  return (
    <ul class="sayings" aria-label={own.history}>
      {agreement.sayings.map(({ id, by, on, state, before }) => (
        <li key={id}>
          {own.said(
            seats.find((seat) => seat.id === by)?.name ?? own.someone,
            own.states[state],
            on === null ? '' : dateInWords(on, language),
          )}
          {before === null ? null : <p class="before">{own.before(inOneLine(before))}</p>}
        </li>
      ))}
    </ul>
  )
}

function inOneLine(wording: Wording): string {
  return agreementFields
    .map((field) => wording[field].trim())
    .filter(Boolean)
    .join(' · ')
}

import { dateInWords } from '#app/calendar.ts'
import type { DialogueHere } from '#app/dialogue.ts'
import type { Words } from '#content'
import { agreementFields, type LastAgreement, type Saying, type Wording } from '#domain'

import type { InDialogue } from './DialogueScreen.tsx'

/** What has been said of an agreement, newest first, and how it read before. */
export function Sayings(props: InDialogue & { agreement: LastAgreement }) {
  const { agreement, words } = props
  if (agreement.sayings.length === 0) return null
  return (
    <ul class="sayings" aria-label={words.dialogueRoom.last.history}>
      {agreement.sayings.map((saying) => (
        <SaidOnce key={saying.id} {...props} saying={saying} />
      ))}
    </ul>
  )
}

function SaidOnce({ app, here, words, saying }: InDialogue & { saying: Saying }) {
  const own = words.dialogueRoom.last
  const { by, on, state, before } = saying
  const said = own.said(whoSaid(here, by, words), own.states[state])
  const day = on === null ? '' : ` ${own.on(dateInWords(on, app.choices.language.value))}`
  return (
    <li>
      {said}
      {day}
      {before === null ? null : <p class="before">{own.before(inOneLine(before))}</p>}
    </li>
  )
}

/** Whose word it was, as one's own screen says it. */
export function whoSaid(here: DialogueHere, by: string | null, words: Words): string {
  const own = words.dialogueRoom.last
  if (by === null) return own.someone
  return by === here.side ? own.you : here.otherName.value || own.theOther
}

function inOneLine(wording: Wording): string {
  return agreementFields
    .map((field) => wording[field].trim())
    .filter(Boolean)
    .join(' · ')
}

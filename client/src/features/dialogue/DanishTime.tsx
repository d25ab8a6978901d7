import { dateInWords, timeInWords } from '#app/calendar.ts'
import { talkElsewhere } from '#app/elsewhere.ts'
import type { NextTalk } from '#domain'

import type { InDialogue } from './DialogueScreen.tsx'

/** All times here are Danish. On a device that is elsewhere, or set wrong, that must be said. */
export function DanishTime({ app, words, talk }: InDialogue & { talk: NextTalk }) {
  const own = words.dialogueRoom.nextTalk
  const here = talkElsewhere(app, talk)
  if (here === null) return null
  const language = app.choices.language.value
  const at = own.at(dateInWords(here.date, language), timeInWords(here.time, language))
  return (
    <p class="hint">
      {own.danish} {own.elsewhere(at)}
    </p>
  )
}

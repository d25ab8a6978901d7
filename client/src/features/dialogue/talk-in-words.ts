import type { App } from '#app/app.ts'
import { dateInWords, timeInWords } from '#app/calendar.ts'
import type { Words } from '#content'
import type { NextTalk } from '#domain'

/** Empty when nobody has said. */
export function talkInWords({ choices }: App, talk: NextTalk, words: Words): string {
  const own = words.dialogueRoom.nextTalk
  if (talk === null) return ''
  if (talk === 'none') return own.noneSaid
  const language = choices.language.value
  return own.at(dateInWords(talk.date, language), timeInWords(talk.time, language))
}

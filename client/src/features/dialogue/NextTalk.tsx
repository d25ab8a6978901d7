import { useState } from 'preact/hooks'

import { today } from '#app/calendar.ts'
import { setNextTalk, setNoTalk } from '#app/dialogue.ts'
import { clockProblem } from '#app/problems.ts'
import type { NextTalk as Said, TalkDraft } from '#domain'
import { Check } from '#ui/Choices.tsx'
import { DateField, TimeField } from '#ui/DateField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'

import { CalendarFile } from './CalendarFile.tsx'
import type { InDialogue } from './DialogueScreen.tsx'

/** A date, or an explicit no; both see it at once. */
export function NextTalk(props: InDialogue) {
  const { app, here, words } = props
  const own = words.dialogueRoom.nextTalk
  const said = here.room.value.nextTalk
  const [draft, setDraft] = useState<TalkDraft | null>(null)
  const [error, setError] = useState<'badDate' | 'past' | 'noSuchTime' | null>(null)
  const clock = clockProblem(app.ports.clock.now())
  const shown = draft ?? whenOf(said)
  const write = (next: TalkDraft) => {
    const set = setNextTalk(app, here, next)
    setDraft(set.ok ? null : next)
    setError(set.ok || set.reason === 'unfinished' ? null : set.reason)
  }
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      {clock ? <Notice {...words.problems[clock]} /> : null}
      <div class="when">
        <DateField
          label={own.date}
          min={today(app.ports)}
          error={error === null ? undefined : own[error]}
          value={shown.date}
          onInput={(date) => write({ ...shown, date })}
        />
        <TimeField
          label={own.time}
          value={shown.time}
          onInput={(time) => write({ ...shown, time })}
        />
      </div>
      <Check
        label={own.none}
        checked={said === 'none'}
        onChange={(none) => {
          setDraft(null)
          setError(null)
          setNoTalk(here, none)
        }}
      />
      <CalendarFile {...props} nextTalk={said} agreements={here.room.value.agreements} />
    </Paper>
  )
}

function whenOf(said: Said): TalkDraft {
  return said === null || said === 'none' ? { date: '', time: '' } : said
}

import { useState } from 'preact/hooks'

import { inTwoWeeks, today } from '#app/calendar.ts'
import { chooseTalkKind, setNextTalk, setNoTalk } from '#app/dialogue.ts'
import { clockProblem } from '#app/problems.ts'
import type { NextTalk as Said, TalkDraft } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Check, Choices } from '#ui/Choices.tsx'
import { DateField, TimeField } from '#ui/DateField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'

import { CalendarFile } from './CalendarFile.tsx'
import type { InDialogue } from './DialogueScreen.tsx'

/** A date, or an explicit no; both see it at once. */
export function NextTalk(props: InDialogue) {
  const { app, here, words } = props
  const own = words.dialogueRoom.nextTalk
  const { nextTalk: said, nextKind, calendarId, agreements } = here.room.value
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
      {shown.date === '' ? (
        <Actions>
          <Button onPress={() => write({ ...shown, date: inTwoWeeks(app.ports) })}>
            {own.inTwoWeeks}
          </Button>
        </Actions>
      ) : null}
      {said === 'none' ? null : <WhichTalk {...props} />}
      <Check
        label={own.none}
        checked={said === 'none'}
        onChange={(none) => {
          setDraft(null)
          setError(null)
          setNoTalk(here, none)
        }}
      />
      <CalendarFile
        {...props}
        talk={{ nextTalk: said, calendarId, kind: nextKind }}
        agreements={agreements}
      />
    </Paper>
  )
}

/** How long they mean to talk then. */
function WhichTalk({ here, words }: InDialogue) {
  const own = words.dialogueRoom.nextTalk
  const { round, nextKind } = here.room.value
  return (
    <Choices
      legend={own.which}
      choices={(['short', 'long'] as const).map((value) => ({
        value,
        label: own.kinds[value],
        hint: own.kindHelp[value],
      }))}
      value={nextKind}
      onChange={(kind) => chooseTalkKind(here, { round: round + 1, kind })}
    />
  )
}

function whenOf(said: Said): TalkDraft {
  return said === null || said === 'none' ? { date: '', time: '' } : said
}

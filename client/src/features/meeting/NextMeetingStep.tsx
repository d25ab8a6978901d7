import { useState } from 'preact/hooks'

import { dayInWords, today } from '#app/calendar.ts'
import { howLong } from '#app/how-long.ts'
import {
  minutesNow,
  noNextMeeting,
  planNextMeeting,
  setNextLength,
} from '#app/meeting-agreements.ts'
import type { AtTheTable } from '#app/meeting.ts'
import type { Minutes, TalkDraft } from '#domain'
import { Check, Choices } from '#ui/Choices.tsx'
import { DateField, TimeField } from '#ui/DateField.tsx'
import { Paper } from '#ui/Paper.tsx'

import { CloseMeeting } from './CloseMeeting.tsx'
import type { InStep } from './Step.tsx'

/** A date or an explicit no, and then the whole meeting to look through before it is closed. */
export function NextMeetingStep(props: InStep) {
  const { here, words, table } = props
  const minutes = minutesNow(here).value
  if (minutes === null) return null
  return (
    <>
      {table === null ? null : <WhenNext {...props} table={table} minutes={minutes} />}
      <CloseMeeting {...props} minutes={minutes} />
      {table === null ? <p>{words.groupMeeting.close.waits}</p> : null}
    </>
  )
}

interface WhenProps {
  readonly table: AtTheTable
  readonly minutes: Minutes
}

function WhenNext({ app, words, table, minutes }: InStep & WhenProps) {
  const own = words.groupMeeting.next
  const { nextTalk: said, nextLength } = minutes
  const [draft, setDraft] = useState<TalkDraft | null>(null)
  const [fault, setFault] = useState<'badDate' | 'past' | 'noSuchTime' | null>(null)
  const shown = draft ?? (said === null || said === 'none' ? { date: '', time: '' } : said)
  const write = (next: TalkDraft) => {
    const set = planNextMeeting(table, next)
    setDraft(set.ok ? null : next)
    setFault(set.ok || set.reason === 'unfinished' ? null : set.reason)
  }
  const sayNone = (isNone: boolean) => {
    setDraft(null)
    setFault(null)
    noNextMeeting(table, isNone)
  }
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      <div class="when">
        <DateField
          label={own.date}
          min={today(app.ports)}
          error={fault === null ? undefined : own[fault]}
          value={shown.date}
          said={dayInWords(shown.date, app.choices.language.value)}
          onInput={(date) => write({ ...shown, date })}
        />
        <TimeField
          label={own.time}
          value={shown.time}
          onInput={(time) => write({ ...shown, time })}
        />
      </div>
      {said === 'none' ? null : (
        <Choices {...howLong(words, nextLength, (length) => setNextLength(table, length))} />
      )}
      <Check label={own.none} checked={said === 'none'} onChange={sayNone} />
    </Paper>
  )
}

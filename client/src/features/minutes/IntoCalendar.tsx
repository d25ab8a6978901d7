import { useMemo, useState } from 'preact/hooks'

import { dayInWords, today } from '#app/calendar.ts'
import { agreementFile, nextMeetingFile, reminderBeforeFile } from '#app/meeting-agreements.ts'
import { parseDate, type IsoDate } from '#domain'
import { LinkButton } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Paper } from '#ui/Paper.tsx'
import { useFile, type FileToHand } from '#ui/use-file.ts'

import type { InMinutes } from './MinutesScreen.tsx'

/** Files for a calendar: times and neutral words, nothing of what was said. */
export function IntoCalendar(props: InMinutes) {
  const { app, here, words, minutes } = props
  const own = words.groupMeeting
  const { calendarId } = here.room.value
  const next = useMemo(
    () => nextMeetingFile(app, minutes, { calendarId, title: own.next.eventTitle }),
    [app, minutes, calendarId, own],
  )
  const reminder = useMemo(
    () => reminderBeforeFile(app, minutes, own.next.reminderTitle),
    [app, minutes, own],
  )
  if (next === null && minutes.agreements.length === 0) return null
  return (
    <div class="only-screen">
      <Paper label={own.next.calendar}>
        <ul class="plain-list">
          {next === null ? null : (
            <li class="row">
              <Download file={next} text={own.next.calendar} />
            </li>
          )}
          {reminder === null ? null : (
            <li class="row">
              <Download file={reminder} text={own.next.reminder} />
            </li>
          )}
          {minutes.agreements.map(({ id, what }, at) => (
            <li key={id} class="row">
              <AgreementDay {...props} what={what} at={at + 1} />
            </li>
          ))}
        </ul>
        <p class="hint">{own.next.calendarHelp}</p>
      </Paper>
    </div>
  )
}

/** When is written in their own words; the calendar needs a day. */
function AgreementDay({
  app,
  words,
  what,
  at,
}: InMinutes & { readonly what: string; readonly at: number }) {
  const own = words.groupMeeting.minutes
  const [date, setDate] = useState<IsoDate | null>(null)
  const file = useMemo(
    () => (date === null ? null : agreementFile(app, date, own.agreementTitle)),
    [app, date, own],
  )
  return (
    <>
      <p>{what}</p>
      <DateField
        label={own.agreementDay}
        min={today(app.ports)}
        value={date ?? ''}
        said={dayInWords(date ?? '', app.choices.language.value)}
        onInput={(value) => setDate(parseDate(value))}
      />
      {file === null ? null : <Download file={file} text={own.inCalendar(at)} />}
    </>
  )
}

function Download({ file, text }: { readonly file: FileToHand; readonly text: string }) {
  const { href, name } = useFile(file)
  return (
    <LinkButton href={href} download={name}>
      {text}
    </LinkButton>
  )
}

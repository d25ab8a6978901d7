import { useMemo } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import { daysLeft, warningFile } from '#app/last-day.ts'
import type { RoomOnDevice } from '#app/rooms.ts'
import { dateOfDay } from '#domain'
import { LinkButton } from '#ui/Button.tsx'
import { useFile } from '#ui/use-file.ts'

import type { RoomsProps } from './RoomsScreen.tsx'

type Props = RoomsProps & { readonly room: RoomOnDevice }

/** When the room ends; and while there is time, a day in the calendar before it does. */
export function LastDay({ app, words, room }: Props) {
  if (room.lastDay === null || room.ended) return null
  const date = dateInWords(dateOfDay(room.lastDay), app.choices.language.value)
  const isSoon = daysLeft(app, { endsDay: room.lastDay, ended: room.ended }) !== null
  return (
    <>
      <p>
        {words.lastDay.on(date)} {isSoon ? null : words.lastDay.told}
      </p>
      {isSoon ? null : <Reminder app={app} words={words} lastDay={room.lastDay} />}
    </>
  )
}

function Reminder({ app, words, lastDay }: Pick<Props, 'app' | 'words'> & { lastDay: number }) {
  const title = words.carry.eventTitle
  const made = useMemo(() => warningFile(app, lastDay, title), [app, lastDay, title])
  const file = useFile(made)
  return (
    <div>
      <LinkButton kind="quiet" href={file.href} download={file.name}>
        {words.lastDay.calendar}
      </LinkButton>
      <p class="hint">{words.lastDay.calendarHelp}</p>
    </div>
  )
}

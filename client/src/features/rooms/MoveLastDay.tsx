import { useState } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import { moveLastDay, parseMonths } from '#app/last-day.ts'
import { nameOfRoom, type RoomOnDevice } from '#app/rooms.ts'
import { Notice } from '#ui/Notice.tsx'
import { TextField } from '#ui/TextField.tsx'

import { LeaveDialog } from './LeaveDialog.tsx'
import type { RoomsProps } from './RoomsScreen.tsx'

type Props = RoomsProps & { readonly room: RoomOnDevice; readonly onDone: (said: string) => void }

type Moving = 'not-asked' | 'not-months' | 'asking' | 'offline'

/** The host gives the room more time, or less. */
export function MoveLastDay({ app, words, room, onDone }: Props) {
  const own = words.lastDay
  const [months, setMonths] = useState('12')
  const [moving, setMoving] = useState<Moving>('not-asked')
  const move = async () => {
    const count = parseMonths(months)
    if (count === null || moving === 'asking') return setMoving('not-months')
    setMoving('asking')
    const moved = await moveLastDay(app, room.handle, count)
    if (moved.ok) onDone(own.moved(dateInWords(moved.date, app.choices.language.value)))
    else setMoving('offline')
  }
  return (
    <LeaveDialog
      heading={own.title(nameOfRoom(room, words.rooms))}
      says={[own.explain]}
      confirm={moving === 'asking' ? own.moving : own.confirm}
      cancel={words.rooms.cancel}
      onConfirm={move}
      onCancel={() => onDone('')}
    >
      <TextField
        label={own.label}
        hint={own.hint}
        content="code"
        error={moving === 'not-months' ? own.notMonths : undefined}
        maxLength={2}
        value={months}
        onInput={setMonths}
      />
      {moving === 'offline' ? <Notice tone="alert" {...words.problems.offlineLastDay} /> : null}
    </LeaveDialog>
  )
}

import { useEffect, useState } from 'preact/hooks'

import { forgetRoom, hasUnsentWords } from '#app/leave-room.ts'
import { nameOfRoom, type RoomOnDevice } from '#app/rooms.ts'
import { Notice } from '#ui/Notice.tsx'

import { LeaveDialog } from './LeaveDialog.tsx'
import type { RoomsProps } from './RoomsScreen.tsx'

type Props = RoomsProps & { readonly room: RoomOnDevice; readonly onDone: (said: string) => void }

export function ForgetRoom({ app, words, room, onDone }: Props) {
  const own = words.rooms.forget
  const [isUnsent, setUnsent] = useState(false)
  // What lies unsent is known by opening the room, which the list does not do.
  useEffect(() => {
    void hasUnsentWords(app, room).then(setUnsent)
  }, [app, room])
  const forget = async () => {
    await forgetRoom(app, room.handle)
    onDone(own.done)
  }
  return (
    <LeaveDialog
      heading={own.title(nameOfRoom(room, words.rooms))}
      says={room.ended ? [own.endedDanger] : [own.explain, own.danger]}
      confirm={own.confirm}
      cancel={words.rooms.cancel}
      onConfirm={forget}
      onCancel={() => onDone('')}
    >
      {isUnsent ? <Notice tone="alert" happened={own.unsent} /> : null}
    </LeaveDialog>
  )
}

import { useState } from 'preact/hooks'

import { endRoom } from '#app/leave-room.ts'
import { nameOfRoom, type RoomOnDevice } from '#app/rooms.ts'
import { Notice } from '#ui/Notice.tsx'

import { LeaveDialog } from './LeaveDialog.tsx'
import type { RoomsProps } from './RoomsScreen.tsx'

type Props = RoomsProps & { readonly room: RoomOnDevice; readonly onDone: (said: string) => void }

type Ending = 'not-asked' | 'asking' | 'offline'

/** Final, and said so before. */
export function EndRoom({ app, words, room, onDone }: Props) {
  const own = words.rooms.end
  const [ending, setEnding] = useState<Ending>('not-asked')
  const end = async () => {
    if (ending === 'asking') return
    setEnding('asking')
    const ended = await endRoom(app, room.handle)
    if (ended === 'ended') onDone(own.done)
    else setEnding('offline')
  }
  return (
    <LeaveDialog
      heading={own.title(nameOfRoom(room, words.rooms))}
      says={[own.explain, room.kind === 'own-room' ? own.keepsOwn : own.keeps]}
      confirm={ending === 'asking' ? own.ending : own.confirm}
      cancel={words.rooms.cancel}
      onConfirm={end}
      onCancel={() => onDone('')}
    >
      {ending === 'offline' ? <Notice tone="alert" {...words.problems.offlineEnd} /> : null}
    </LeaveDialog>
  )
}

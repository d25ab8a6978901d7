import { useState } from 'preact/hooks'

import { endRoom } from '#app/leave-room.ts'
import { nameOfRoom, type RoomOnDevice } from '#app/rooms.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'

import type { RoomsProps } from './RoomsScreen.tsx'

type Props = RoomsProps & { readonly room: RoomOnDevice; readonly onDone: (said: string) => void }

/** Final, and said so before. */
export function EndRoom({ app, words, room, onDone }: Props) {
  const own = words.rooms.end
  const [problem, setProblem] = useState<'offline' | null>(null)
  const end = async () => {
    const ended = await endRoom(app, room.handle)
    if (ended === 'ended') onDone(own.done)
    else setProblem('offline')
  }
  return (
    <Dialog
      open
      onClose={() => onDone('')}
      heading={own.title(nameOfRoom(room, words.rooms))}
      closeLabel={words.rooms.cancel}
    >
      <p>{own.explain}</p>
      <p>{own.keeps}</p>
      {problem ? <Notice tone="alert" {...words.problems[problem]} /> : null}
      <Actions>
        <Button kind="primary" onPress={() => void end()}>
          {own.confirm}
        </Button>
      </Actions>
    </Dialog>
  )
}

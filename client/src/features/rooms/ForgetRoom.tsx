import { forgetRoom } from '#app/leave-room.ts'
import { nameOfRoom, type RoomOnDevice } from '#app/rooms.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'

import type { RoomsProps } from './RoomsScreen.tsx'

type Props = RoomsProps & { readonly room: RoomOnDevice; readonly onDone: (said: string) => void }

export function ForgetRoom({ app, words, room, onDone }: Props) {
  const own = words.rooms.forget
  const forget = async () => {
    await forgetRoom(app, room.handle)
    onDone(own.done)
  }
  return (
    <Dialog
      open
      onClose={() => onDone('')}
      heading={own.title(nameOfRoom(room, words.rooms))}
      closeLabel={words.rooms.cancel}
    >
      <p>{own.explain}</p>
      <p>{own.danger}</p>
      <Actions>
        <Button kind="primary" onPress={() => void forget()}>
          {own.confirm}
        </Button>
      </Actions>
    </Dialog>
  )
}

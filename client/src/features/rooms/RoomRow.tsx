import { useState } from 'preact/hooks'

import { renameRoom } from '#app/keyring-rooms.ts'
import { hrefOf } from '#app/route.ts'
import { canHaveNewKey, nameOfRoom, type RoomOnDevice } from '#app/rooms.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { TextField } from '#ui/TextField.tsx'

import { LastDay } from './LastDay.tsx'
import { RoomDoor } from './RoomDoor.tsx'
import type { Leaving, RoomsProps } from './RoomsScreen.tsx'

type Props = RoomsProps & {
  readonly room: RoomOnDevice
  readonly onLeave: (leaving: Leaving) => void
}

export function RoomRow(props: Props) {
  const { words, room, onLeave } = props
  const own = words.rooms
  const isHost = room.link.role === 'host' && !room.ended
  return (
    <li>
      <RoomDoor {...props} />
      <Disclosure summary={own.more(nameOfRoom(room, own))}>
        <Rename {...props} />
        <LastDay {...props} />
        <Actions>
          <Button onPress={() => onLeave({ how: 'forget', room })}>{own.forget.button}</Button>
          {isHost ? (
            <Button onPress={() => onLeave({ how: 'last-day', room })}>
              {words.lastDay.button}
            </Button>
          ) : null}
          {isHost && canHaveNewKey(room.kind) ? (
            <LinkButton href={hrefOf({ at: 'new-key', handle: room.handle, steps: [] })}>
              {words.newKey.go}
            </LinkButton>
          ) : null}
          {isHost ? (
            <Button onPress={() => onLeave({ how: 'end', room })}>{own.end.button}</Button>
          ) : null}
        </Actions>
      </Disclosure>
    </li>
  )
}

function Rename({ app, words, room }: Props) {
  const own = words.rooms
  const [name, setName] = useState(room.name)
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void renameRoom(app, room, name.trim())
      }}
    >
      <TextField
        label={own.renameLabel}
        hint={own.renameHint}
        maxLength={60}
        value={name}
        onInput={setName}
      />
      <Actions>
        <Button>{own.save}</Button>
      </Actions>
    </form>
  )
}

import { useState } from 'preact/hooks'

import { renameRoom } from '#app/keyring-rooms.ts'
import { daysLeft } from '#app/last-day.ts'
import { hrefOf } from '#app/route.ts'
import { canHaveNewKey, nameOfRoom, placeOfRoom, type RoomOnDevice } from '#app/rooms.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { TextField } from '#ui/TextField.tsx'

import { LastDay } from './LastDay.tsx'
import type { Leaving, RoomsProps } from './RoomsScreen.tsx'

type Props = RoomsProps & {
  readonly room: RoomOnDevice
  readonly onLeave: (leaving: Leaving) => void
}

export function RoomRow(props: Props) {
  const { app, words, room, onLeave } = props
  const own = words.rooms
  const name = nameOfRoom(room, own)
  const left = daysLeft(app, { endsDay: room.lastDay, ended: room.ended })
  return (
    <li>
      <a
        class="door door-plain"
        href={hrefOf(placeOfRoom(room))}
        onClick={() => void app.rooms.choose(room.handle)}
      >
        <span class="door-name">{name}</span>
        {room.ended ? (
          <span class="door-text door-note">
            {room.leftBehind ? words.newKey.left.row : own.ended}
          </span>
        ) : null}
        {left === null ? null : (
          <span class="door-text door-note">{words.lastDay.inDays(left)}</span>
        )}
      </a>
      <Disclosure summary={own.more(name)}>
        <Rename {...props} />
        <LastDay {...props} />
        <Actions>
          <Button onPress={() => onLeave({ how: 'forget', room })}>{own.forget.button}</Button>
          {room.link.role === 'host' && !room.ended ? (
            <Button onPress={() => onLeave({ how: 'last-day', room })}>
              {words.lastDay.button}
            </Button>
          ) : null}
          {canHaveNewKey(room.kind) && room.link.role === 'host' && !room.ended ? (
            <LinkButton href={hrefOf({ at: 'new-key', handle: room.handle, steps: [] })}>
              {words.newKey.go}
            </LinkButton>
          ) : null}
          {room.link.role === 'host' && !room.ended ? (
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

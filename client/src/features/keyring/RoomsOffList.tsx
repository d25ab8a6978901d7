import { putRoomOnList, type InKeyring } from '#app/keyring-rooms.ts'
import { nameOnKeyringOf } from '#app/rooms.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'

/** The keyring keeps the key of what she took off the list: it may be the last there is. */
export function RoomsOffList({ here, words }: InKeyring) {
  const own = words.keyring.rooms
  const { offList } = here.room.value
  if (offList.length === 0) return null
  return (
    <Disclosure summary={own.offList}>
      <p class="hint">{own.offListHelp}</p>
      <ul class="plain-list">
        {offList.map((room) => {
          const name = nameOnKeyringOf(room, words.rooms) ?? own.later
          return (
            <li key={room.roomId} class="row">
              <span>{name}</span>
              <Button
                label={own.putOnListNamed(name)}
                onPress={() => putRoomOnList(here, room.roomId)}
              >
                {own.putOnList}
              </Button>
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}

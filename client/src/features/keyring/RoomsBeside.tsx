import { hangRoom, roomsBeside, type InKeyring } from '#app/keyring-rooms.ts'
import { nameOfRoom } from '#app/rooms.ts'
import { Button } from '#ui/Button.tsx'

/**
 * Rooms that were here before the keyring came. They may be somebody else's on a shared device, so they
 * are hung up one by one, and never by themselves.
 */
export function RoomsBeside({ app, here, words }: InKeyring) {
  const own = words.keyring.rooms
  const beside = roomsBeside(app, here.room.value)
  if (beside.length === 0) return null
  return (
    <>
      <h3>{own.beside}</h3>
      <p class="hint">{own.besideHelp}</p>
      <ul class="plain-list">
        {beside.map((room) => {
          const name = nameOfRoom(room, words.rooms)
          return (
            <li key={room.handle} class="row">
              <span>{name}</span>
              <Button label={own.hangNamed(name)} onPress={() => void hangRoom(app, room)}>
                {own.hang}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

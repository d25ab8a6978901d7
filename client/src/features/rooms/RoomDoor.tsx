import { dateInWords } from '#app/calendar.ts'
import { daysLeft } from '#app/last-day.ts'
import { dateToCome } from '#app/remember-on-list.ts'
import { hrefOf } from '#app/route.ts'
import { nameOfRoom, placeOfRoom, type RoomOnDevice } from '#app/rooms.ts'
import type { Words } from '#content'

import type { RoomsProps } from './RoomsScreen.tsx'

type Props = RoomsProps & { readonly room: RoomOnDevice }

/** The way in: what she calls it, what it is, who can see it, and when something is to happen there. */
export function RoomDoor({ app, words, room }: Props) {
  return (
    <a
      class="door door-plain"
      href={hrefOf(placeOfRoom(room))}
      onClick={() => void app.rooms.choose(room.handle)}
    >
      <span class="door-name">{nameOfRoom(room, words.rooms)}</span>
      {room.ended ? (
        <span class="door-text door-note">
          {room.leftBehind ? words.newKey.left.row : words.rooms.ended}
        </span>
      ) : (
        <Living app={app} words={words} room={room} />
      )}
    </a>
  )
}

function Living({ app, words, room }: Pick<Props, 'app' | 'words' | 'room'>) {
  const left = daysLeft(app, { endsDay: room.lastDay, ended: room.ended })
  const next = dateToCome(app, room)
  return (
    <>
      <span class="door-text">{whatItIs(words, room)}</span>
      {next === null ? null : (
        <span class="door-text">
          {words.rooms.next(dateInWords(next, app.choices.language.value))}
        </span>
      )}
      {left === null ? null : <span class="door-text door-note">{words.lastDay.inDays(left)}</span>}
    </>
  )
}

/** Its kind is said where its name does not say it. */
function whatItIs({ rooms }: Words, room: RoomOnDevice): string {
  const { kind } = room
  const saysKind = nameOfRoom(room, rooms).startsWith(rooms.kinds[kind])
  const seenBy = rooms.seenBy[kind]
  return saysKind ? seenBy : `${rooms.kinds[kind]}. ${seenBy}`
}

import { DoorLeaf } from './DoorLeaf.tsx'
import type { WallName } from './wall.ts'

export interface WhoTableRoom {
  readonly wall: WallName
  readonly name: string
  readonly sees: readonly { readonly who: string; readonly what: string }[]
}

/** Room by room, who can read what: two columns, so that it also fits a phone. */
export function WhoTable({ caption, rooms }: { caption: string; rooms: readonly WhoTableRoom[] }) {
  return (
    <table class="table">
      <caption>{caption}</caption>
      {rooms.map((room) => (
        <tbody key={room.name}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              <DoorLeaf wall={room.wall} />
              {room.name}
            </th>
          </tr>
          {room.sees.map(({ who, what }) => (
            <tr key={who}>
              <th scope="row">{who}</th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

import { useState } from 'preact/hooks'

import { fetchRoom } from '#app/fetch-room.ts'
import { roomOnDevice, takeRoomOffList, type InKeyring } from '#app/keyring-rooms.ts'
import type { ProblemName } from '#app/problems.ts'
import { hrefOf } from '#app/route.ts'
import { nameOnKeyringOf, placeOfRoom } from '#app/rooms.ts'
import type { RoomOnKeyring } from '#domain'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

type Props = InKeyring & { readonly onSaid: (said: string) => void }

/** Every room of hers: those that are on this device to open, the others to fetch. */
export function RoomsOnKeyring(props: Props) {
  const { here, words } = props
  const { rooms } = here.room.value
  const [problem, setProblem] = useState<ProblemName | null>(null)
  if (rooms.length === 0) return <p>{words.keyring.rooms.none}</p>
  return (
    <>
      {problem === null ? null : <Notice tone="alert" {...words.problems[problem]} />}
      <ul class="plain-list">
        {rooms.map((room) => (
          <RoomRow key={room.roomId} {...props} room={room} onProblem={setProblem} />
        ))}
      </ul>
    </>
  )
}

type RowProps = Props & {
  readonly room: RoomOnKeyring
  readonly onProblem: (problem: ProblemName | null) => void
}

function RoomRow(props: RowProps) {
  const { app, here, words, room } = props
  const own = words.keyring.rooms
  const name = nameOnKeyringOf(room, words.rooms) ?? own.later
  const record = roomOnDevice(app, room)
  const takeOff = () => {
    takeRoomOffList(here, room.roomId)
    props.onSaid(own.tookOffList)
  }
  return (
    <li class="row">
      <span>{name}</span>
      {record === null ? (
        <Fetch {...props} name={name} />
      ) : (
        <LinkButton href={hrefOf(placeOfRoom(record))} label={own.openNamed(name)}>
          {own.open}
        </LinkButton>
      )}
      <Button kind="quiet" label={own.takeOffListNamed(name)} onPress={takeOff}>
        {own.takeOffList}
      </Button>
    </li>
  )
}

function Fetch({ app, words, room, name, onProblem }: RowProps & { readonly name: string }) {
  const own = words.keyring.rooms
  const [isFetching, setFetching] = useState(false)
  const fetchIt = async () => {
    setFetching(true)
    const entered = await fetchRoom(app, room)
    setFetching(false)
    onProblem(entered.ok ? null : entered.problem)
  }
  return (
    <Button disabled={isFetching} label={own.fetchNamed(name)} onPress={() => void fetchIt()}>
      {isFetching ? own.fetching : own.fetch}
    </Button>
  )
}

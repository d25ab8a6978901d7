import { useEffect, useState } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { dateInWords } from '#app/calendar.ts'
import { makeRoomAsNearest, roomsAsNearest } from '#app/nearest-rooms.ts'
import { dateToCome } from '#app/remember-on-list.ts'
import { hrefOf } from '#app/route.ts'
import { nameOfRoom, placeOfRoom, type RoomOnDevice } from '#app/rooms.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { TextField } from '#ui/TextField.tsx'

type Props = ScreenProps<'nearest'>

/** The tool turned round: a room for each of one's own leaders, none aware of another. */
export function NearestScreen(props: Props) {
  const { app, words } = props
  const own = words.nearest
  useEffect(() => void app.rooms.load(), [app])
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p>{own.intro}</p>}
      back={{ href: hrefOf({ at: 'start', stray: false }), label: words.shell.home }}
    >
      <Rooms {...props} />
      <AskToBegin {...props} />
      <MakeRoom {...props} />
      <section class="section">
        <h2>{own.rule.title}</h2>
        <p>{own.rule.text}</p>
        <p>{own.rule.own}</p>
      </section>
    </Page>
  )
}

function Rooms({ app, words }: Props) {
  const own = words.nearest
  const rooms = roomsAsNearest(app)
  return (
    <section class="section">
      <h2>{own.rooms}</h2>
      {rooms.length === 0 ? <p>{own.none}</p> : null}
      <ul class="doors">
        {rooms.map((room) => (
          <Room key={room.handle} app={app} words={words} room={room} />
        ))}
      </ul>
      <p class="hint">{own.apart}</p>
    </section>
  )
}

function Room({ app, words, room }: Pick<Props, 'app' | 'words'> & { room: RoomOnDevice }) {
  const next = dateToCome(app, room)
  return (
    <li>
      <a class="door door-plain" href={hrefOf(placeOfRoom(room))}>
        <span class="door-name">{nameOfRoom(room, words.rooms)}</span>
        {room.ended ? <span class="door-text door-note">{words.rooms.ended}</span> : null}
        {next === null ? null : (
          <span class="door-text">
            {words.rooms.next(dateInWords(next, app.choices.language.value))}
          </span>
        )}
      </a>
    </li>
  )
}

/** Words to send, with no key in them: she begins alone, and brings what she chooses. */
function AskToBegin({ app, words }: Props) {
  const own = words.nearest.ask
  const [said, setSaid] = useState('')
  const text = own.text(app.ports.hand.origin())
  const copy = async () => {
    if (await app.ports.hand.copy(text)) setSaid(own.copied)
  }
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      <p>{own.intro}</p>
      <p class="point">{text}</p>
      <Actions>
        <Button kind="primary" onPress={() => void copy()}>
          {own.copy}
        </Button>
      </Actions>
      <Said text={said} />
    </Paper>
  )
}

function MakeRoom({ app, words }: Props) {
  const own = words.nearest.make
  const [name, setName] = useState('')
  const make = async () => {
    const handle = await makeRoomAsNearest(app, name)
    app.go({ at: 'dialogue', handle, steps: ['inviter'] })
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <h2>{own.title}</h2>
      <p>{own.intro}</p>
      <TextField
        label={own.name}
        hint={own.nameHint}
        maxLength={60}
        value={name}
        onInput={setName}
      />
      <Actions>
        <Button>{own.button}</Button>
      </Actions>
    </form>
  )
}

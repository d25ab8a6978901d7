import { anotherLink } from '#app/join.ts'
import { hrefOf } from '#app/route.ts'
import { nameOfRoom, type RoomOnDevice } from '#app/rooms.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

import type { JoinProps } from './JoinScreen.tsx'

/** A letterbox's link: a group keeps it, a dialogue that follows a programme or a workshop, so it is asked which. */
export function ChooseGroup({ app, words }: JoinProps) {
  const own = words.join.letterbox
  const rooms = (app.rooms.list.value ?? []).filter(({ ended }) => !ended)
  const groups = rooms.filter(({ kind }) => kind === 'group')
  const dialogues = rooms.filter(({ kind }) => kind === 'dialogue')
  const workshops = rooms.filter(
    ({ kind, link: { role } }) => kind === 'workshop' && (role === 'host' || role === 'member'),
  )
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={
        <>
          <p>{own.intro}</p>
          <p>{own.blind}</p>
        </>
      }
    >
      {groups.length + workshops.length === 0 ? (
        <Notice happened={own.none} next={own.noneHow} />
      ) : null}
      <Rooms label={own.choose} rooms={groups} words={words} wayTo={lettersOf} />
      <Rooms label={own.follow} rooms={dialogues} words={words} wayTo={stepsOf} />
      <Rooms label={own.decide} rooms={workshops} words={words} wayTo={gatheringOf} />
      <Actions>
        <Button kind="quiet" onPress={() => anotherLink(app)}>
          {words.join.another}
        </Button>
      </Actions>
    </Page>
  )
}

const lettersOf = (handle: string) => hrefOf({ at: 'group', handle, steps: ['breve'] })
const stepsOf = (handle: string) => hrefOf({ at: 'dialogue', handle, steps: ['forloeb'] })
const gatheringOf = (handle: string) => hrefOf({ at: 'workshop', handle, steps: ['opsamling'] })

interface RoomsProps {
  readonly label: string
  readonly rooms: readonly RoomOnDevice[]
  readonly words: JoinProps['words']
  readonly wayTo: (handle: string) => string
}

function Rooms({ label, rooms, words, wayTo }: RoomsProps) {
  return rooms.length === 0 ? null : (
    <nav aria-label={label}>
      <h2>{label}</h2>
      <ul class="ways">
        {rooms.map((room) => (
          <li key={room.handle}>
            <a href={wayTo(room.handle)}>{nameOfRoom(room, words.rooms)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

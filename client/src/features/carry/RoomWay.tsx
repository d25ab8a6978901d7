import { useState } from 'preact/hooks'

import {
  carryInto,
  dialogueOfPoints,
  makeDialogue,
  sharedRoomOf,
  type Carried,
} from '#app/make-dialogue.ts'
import { hrefOf } from '#app/route.ts'
import { nameOfRoom } from '#app/rooms.ts'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

import type { InCarry } from './CarryScreen.tsx'
import { nameWithin } from './name.ts'
import { TakeWay } from './TakeWay.tsx'

type Refusal = Extract<Carried, { ok: false }>['reason']

/** The only act here by which anything leaves her room. */
export function RoomWay(props: InCarry) {
  const { app, here, words } = props
  const own = words.carry.take
  const { points, nearestLeader } = here.room.value
  const [refused, setRefused] = useState<Refusal | null>(null)
  const there = dialogueOfPoints(app, points)
  const shared = sharedRoomOf(app)

  if (there !== null) {
    return (
      <TakeWay help={own.roomThereHelp}>
        <LinkButton kind="primary" href={hrefOf({ at: 'dialogue', handle: there, steps: [] })}>
          {own.roomThere}
        </LinkButton>
      </TakeWay>
    )
  }
  const arrive = (carried: Carried, steps: readonly string[]) => {
    if (carried.ok) app.go({ at: 'dialogue', handle: carried.handle, steps })
    else setRefused(carried.reason)
  }
  return (
    <>
      {shared ? (
        <TakeWay help={own.intoHelp}>
          <Button
            kind="primary"
            onPress={() => void carryInto(app, here, shared).then((made) => arrive(made, []))}
          >
            {own.into(nameOfRoom(shared, words.rooms))}
          </Button>
        </TakeWay>
      ) : null}
      <TakeWay help={own.roomHelp(nameWithin(words, nearestLeader))}>
        <Button
          kind={shared ? 'plain' : 'primary'}
          onPress={() => void makeDialogue(app, here).then((made) => arrive(made, ['inviter']))}
        >
          {shared ? own.anotherRoom : own.room}
        </Button>
        {refused ? <NotCarried {...props} reason={refused} /> : null}
      </TakeWay>
    </>
  )
}

function NotCarried({ words, reason }: InCarry & { reason: Refusal }) {
  const own = words.carry.take
  if (reason === 'noRoomLeft') return <Notice tone="alert" happened={own.noRoomLeft} />
  if (reason === 'closed') return <Notice tone="alert" {...words.problems.roomEnded} />
  return (
    <Notice tone="alert" happened={own.notReady}>
      <LinkButton href={hrefOf({ at: 'carry', steps: ['ord'] })}>
        {words.carry.preview.back}
      </LinkButton>
    </Notice>
  )
}

import { useEffect, useState } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { windowDoubt } from '#app/private-window.ts'
import { storageProblem } from '#app/problems.ts'
import { leftKeyring } from '#app/leave-keyring.ts'
import { isListed, type RoomOnDevice } from '#app/rooms.ts'
import { hrefOf } from '#app/route.ts'
import { LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Said } from '#ui/Said.tsx'

import { EndRoom } from './EndRoom.tsx'
import { ForgetRoom } from './ForgetRoom.tsx'
import { MoveLastDay } from './MoveLastDay.tsx'
import { RoomRow } from './RoomRow.tsx'

export type RoomsProps = ScreenProps<'rooms'>

export type Leaving = {
  readonly how: 'forget' | 'end' | 'last-day'
  readonly room: RoomOnDevice
}

/** The rooms of this device, under names that only this device can read. */
export function RoomsScreen(props: RoomsProps) {
  const { app, words } = props
  const own = words.rooms
  const [leaving, setLeaving] = useState<Leaving | null>(null)
  const [said, setSaid] = useState('')
  const rooms = app.rooms.list.value?.filter((room) => room.kind !== 'keyring' && isListed(room))
  useEffect(() => {
    void app.rooms.load().then((some) => some.length > 0 && app.rooms.askToStay())
  }, [app])
  const done = (text: string) => {
    setLeaving(null)
    setSaid(text)
  }
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p>{own.intro}</p>}
      back={{ href: hrefOf({ at: 'start', stray: false }), label: words.shell.home }}
    >
      {rooms?.length === 0 ? <p>{own.none}</p> : null}
      {leftKeyring(app) === null ? null : <Notice {...words.problems.deviceRemoved} />}
      {rooms?.length ? <Keeping {...props} /> : null}
      <Said text={said} />
      <ul class="doors">
        {rooms?.map((room) => (
          <RoomRow key={room.handle} {...props} room={room} onLeave={setLeaving} />
        ))}
      </ul>
      <div class="way">
        <LinkButton href={hrefOf({ at: 'keyring', steps: [] })}>{own.keyring}</LinkButton>
        <p class="hint">{own.keyringHelp}</p>
      </div>
      <div class="way">
        <LinkButton href={hrefOf({ at: 'device' })}>{words.device.title}</LinkButton>
        <p class="hint">{words.device.linkHelp}</p>
      </div>
      <div class="way">
        <LinkButton href={hrefOf({ at: 'backup', steps: [] })}>{words.backup.title}</LinkButton>
        <p class="hint">{words.backup.linkHelp}</p>
      </div>
      {leaving === null ? null : <Asking {...props} {...leaving} onDone={done} />}
    </Page>
  )
}

type AskingProps = RoomsProps & Leaving & { readonly onDone: (said: string) => void }

function Asking({ how, ...props }: AskingProps) {
  if (how === 'forget') return <ForgetRoom {...props} />
  return how === 'end' ? <EndRoom {...props} /> : <MoveLastDay {...props} />
}

/** What this device does with the keys: it has not taken them, or promises nothing. */
function Keeping({ app, words }: RoomsProps) {
  const own = words.rooms
  const problem = storageProblem(app.rooms.storage.value)
  if (problem !== null) return <Notice {...words.problems[problem]} />
  const doubt = windowDoubt(app)
  if (doubt === null) return null
  if (doubt === 'forgets') return <Notice {...words.keyCard.window.forgets} />
  return (
    <>
      <p>{own.notStaying}</p>
      <p class="hint">{own.notStayingWhy}</p>
    </>
  )
}

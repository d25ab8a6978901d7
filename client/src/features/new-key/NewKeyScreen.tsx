import type { ScreenProps } from '#app/app.ts'
import { standInFor } from '#app/opening.ts'
import { placeOfRoom, type RoomKind, type RoomOnDevice } from '#app/rooms.ts'
import { hrefOf } from '#app/route.ts'
import { whoIsIn, type WhoIsIn } from '#app/who-is-in.ts'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import type { PageProps } from '#ui/Page.tsx'

import { KeyChanged } from './KeyChanged.tsx'
import { TwoWays } from './TwoWays.tsx'
import { WhoStays } from './WhoStays.tsx'

export type NewKeyProps = ScreenProps<'new-key'>
export type InNewKey = NewKeyProps & {
  readonly room: RoomOnDevice
  readonly badges: WhoIsIn
  /** What is the same on each of these screens. */
  readonly page: Pick<PageProps, 'wall' | 'audience' | 'back'>
}

/** What the host of a shared room can do when somebody has its key who should not. */
export function NewKeyScreen(props: NewKeyProps) {
  const { app, words, route } = props
  const room = app.rooms.list.value?.find(({ handle }) => handle === route.handle)
  const opening = whoIsIn(app, route.handle).value
  if (opening.state !== 'open' || room === undefined) {
    const waiting = opening.state === 'open' ? ({ state: 'missing' } as const) : opening
    const standIn = standInFor(waiting, words, words.newKey)
    return <OpeningPage wall="own" audience={words.newKey.audience} {...standIn} />
  }
  const inside = { ...props, room, badges: opening.room, page: pageOf(props, room) }
  const [step] = route.steps
  if (step === 'skiftet') return <KeyChanged {...inside} />
  return step === 'hvem' || room.kind === 'own-room' ? (
    <WhoStays {...inside} />
  ) : (
    <TwoWays {...inside} />
  )
}

const wallByKind = {
  'own-room': 'own',
  dialogue: 'dialogue',
  group: 'group',
  organisation: 'organisation',
  workshop: 'published',
  keyring: 'own',
  interview: 'own',
  seminar: 'organisation',
} as const satisfies Record<RoomKind, PageProps['wall']>

function pageOf({ words }: NewKeyProps, room: RoomOnDevice): InNewKey['page'] {
  const isOwn = room.kind === 'own-room'
  const label = isOwn ? words.newKey.own.back : words.newKey.back
  return {
    wall: wallByKind[room.kind],
    audience: isOwn ? words.shell.onlyYou : words.newKey.audience,
    back: { href: hrefOf(placeOfRoom(room)), label },
  }
}

import { useEffect, useState } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { keyCardOf, type KeyCard } from '#app/key-card.ts'
import { standInFor } from '#app/opening.ts'
import { windowDoubt } from '#app/private-window.ts'
import { nameOfRoom } from '#app/rooms.ts'
import { Notice } from '#ui/Notice.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { QrCode } from '#ui/QrCode.tsx'
import type { WallName } from '#ui/wall.ts'

import { WaysToKeep } from './WaysToKeep.tsx'

export type KeyCardProps = ScreenProps<'key-card'> & {
  /** Who can see the room, where it is no dialogue and not one's own. */
  readonly sight?: { readonly wall: WallName; readonly audience: string }
}

/** The key itself, to be kept outside this device. */
export function KeyCardScreen(props: KeyCardProps) {
  const { app, words, route } = props
  const [reading] = useState(() => keyCardOf(app, route.handle))
  const card = reading.value
  if (card.state === 'open') return <Card {...props} card={card.room} />
  return (
    <OpeningPage
      {...sightOf(props)}
      {...standInFor(card, words, { opening: words.keyCard.title, title: words.keyCard.title })}
    />
  )
}

function Card(props: KeyCardProps & { card: KeyCard }) {
  const { words, route, card } = props
  const own = words.keyCard
  const name = nameOfRoom(card.room, words.rooms)
  return (
    <Page {...sightOf(props)} heading={own.titleOf(name)} lead={<p>{own.intro}</p>}>
      <Paper label={own.titleOf(name)}>
        <h2 class="only-print">{own.titleOf(name)}</h2>
        <div class="key-card">
          <QrCode text={card.link} label={own.qrLabel} />
          <div>
            <p>{own.howToOpen}</p>
            <p class="key-link">{card.link}</p>
          </div>
        </div>
      </Paper>
      <Notice happened={own.lost} safe={own.whoever}>
        {route.handle === null ? <p>{own.whatItHolds}</p> : null}
      </Notice>
      <Window {...props} />
      <WaysToKeep {...props} />
      <p class="hint">{own.workDevice}</p>
    </Page>
  )
}

/** Whether the window itself keeps anything, as far as the browser tells. */
function Window({ app, words }: KeyCardProps) {
  useEffect(() => app.rooms.askToStay(), [app])
  const doubt = windowDoubt(app)
  if (doubt === null) return null
  const own = words.keyCard.window
  return doubt === 'forgets' ? <Notice {...own.forgets} /> : <p>{own.cannotTell}</p>
}

function sightOf({ words, route, sight }: KeyCardProps): {
  readonly wall: WallName
  readonly audience: string
} {
  if (sight !== undefined) return sight
  return route.handle === null
    ? { wall: 'own', audience: words.shell.onlyYou }
    : { wall: 'dialogue', audience: words.dialogueRoom.chipTwo }
}

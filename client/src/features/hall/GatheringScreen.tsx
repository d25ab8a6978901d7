import { gatheringIn, setAside, showOnWall } from '#app/workshop/gathering.ts'
import { wallOf, type Gathering, type OnWall } from '#domain'
import { Button } from '#ui/Button.tsx'
import { Check } from '#ui/Choices.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'

import { Clusters } from './Clusters.tsx'
import { Decided } from './Decided.tsx'
import { Dots } from './Dots.tsx'
import { ForThoseWithout } from './ForThoseWithout.tsx'
import { HallPage, HallScreen, type HallProps, type InHall } from './InHall.tsx'
import { SendOn } from './SendOn.tsx'
import './hall.css'

export type InGathering = InHall & {
  readonly gathering: Gathering
  readonly wall: readonly OnWall[]
}

/** What the tables have sent, what people make of it, and what is decided. */
export function GatheringScreen(props: HallProps) {
  return <HallScreen {...props} inside={GatheringHere} />
}

function GatheringHere(inside: InHall) {
  const { here, hall, leads } = inside
  const own = hall.gathering
  const gathering = gatheringIn(here).value
  const wall = wallOf(gathering)
  const props = { ...inside, gathering, wall }
  const isEmpty = gathering.proposals.length === 0
  return (
    <HallPage inside={inside} heading={own.title} lead={own.lead}>
      {leads ? (
        <Check
          label={own.onWall}
          checked={gathering.isOnWall}
          onChange={(isShown) => showOnWall(here, isShown)}
        />
      ) : null}
      {isEmpty ? <p>{own.none}</p> : null}
      <Dots {...props} />
      <Clusters {...props} />
      {leads ? <ForThoseWithout {...props} /> : null}
      <Decided {...props} />
      <SendOn {...props} />
      {leads ? <Asides {...props} /> : null}
    </HallPage>
  )
}

function Asides({ here, hall, gathering }: InGathering) {
  const own = hall.gathering
  const away = gathering.proposals.filter(({ isAside }) => isAside)
  return away.length === 0 ? null : (
    <Disclosure summary={`${own.asides} (${String(away.length)})`}>
      <ul class="plain-list">
        {away.map(({ id, text }) => (
          <li key={id} class="row">
            <span>{text}</span>
            <Button kind="quiet" label={own.back(text)} onPress={() => setAside(here, id, false)}>
              {own.backShort}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

import { useMemo } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { sittingIn } from '#app/group-seat.ts'
import { groupOf, type GroupHere } from '#app/group.ts'
import { standInFor } from '#app/opening.ts'
import { askedOfHer, preparationIn, type PreparationHere } from '#app/preparation.ts'
import { hrefOf } from '#app/route.ts'
import { LinkButton } from '#ui/Button.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'

import { Begin } from './Begin.tsx'
import { OwnCard } from './OwnCard.tsx'
import './prepare.css'
import { RateItem } from './RateItem.tsx'

type Props = ScreenProps<'group'>
export type InPreparation = Props & {
  readonly here: GroupHere
  readonly preparation: PreparationHere
}

/** A member by herself: what she answers lies in her own room, so its walls are green. */
export function PrepareScreen(props: Props) {
  const { app, words, route } = props
  const opening = groupOf(app, route.handle).value
  if (opening.state === 'open') return <WhenSeated {...props} here={opening.room} />
  return (
    <OpeningPage
      wall="own"
      audience={words.shell.onlyYou}
      {...standInFor(opening, words, words.groupRoom)}
    />
  )
}

function WhenSeated(props: Props & { readonly here: GroupHere }) {
  const { app, here, words, route } = props
  const sitting = useMemo(() => sittingIn(app, here), [app, here]).value
  if (sitting.state === 'opening') {
    return <OpeningPage wall="own" audience={words.shell.onlyYou} heading={words.ownRoom.opening} />
  }
  if (sitting.state === 'standing') {
    const own = words.groupRoom.seat
    return (
      <Page wall="group" audience={words.groupRoom.chipAll} heading={own.title}>
        <p>{own.first}</p>
        <LinkButton kind="primary" href={hrefOf({ at: 'group', handle: route.handle, steps: [] })}>
          {words.groupRoom.go.back}
        </LinkButton>
      </Page>
    )
  }
  return <Prepare {...props} preparation={preparationIn(sitting.own, here)} />
}

function Prepare(props: InPreparation) {
  const { here, preparation, route } = props
  const [, step] = route.steps
  if (step === 'kort') return <OwnCard {...props} />
  const item = here.room.value.asked.find(({ id }) => id === step)
  if (item === undefined) return <Begin {...props} />
  const asked = askedOfHer(here.room.value, preparation.now.value)
  // An item outside the short round is reached from the card: then all are gone through.
  const path = asked.includes(item) ? asked : here.room.value.asked
  return <RateItem {...props} key={item.id} item={item} path={path} />
}

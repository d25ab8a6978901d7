import { useMemo } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { cardMovedByOther } from '#app/matrix-moves.ts'
import { planIn } from '#app/organisation-plan.ts'
import { organisationOf, type OrganisationHere, standInForOrganisation } from '#app/organisation.ts'
import { cardInWords, groundIn } from '#app/plan-words.ts'
import { hrefOf } from '#app/route.ts'
import { wallInvitation } from '#app/wall-invitation.ts'
import { inReadingOrder } from '#domain'
import { Heading } from '#ui/Heading.tsx'
import { MatrixBoard } from '#ui/matrix/MatrixBoard.tsx'
import '#ui/matrix/matrix.css'
import { MatrixList } from '#ui/matrix/MatrixList.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { useShape } from '#ui/priority-map/use-shape.ts'

import { HowToFollow } from './HowToFollow.tsx'
import './wall.css'

type Props = ScreenProps<'organisation'>
type AtWall = Props & { readonly here: OrganisationHere }

/** The plan for the projector, while they move it on their own screens. Only who takes care of what is named. */
export function PlanWall(props: Props) {
  const { app, words, route } = props
  const opening = organisationOf(app, route.handle).value
  if (opening.state === 'open') return <Wall {...props} here={opening.room} />
  return <OpeningPage {...standInForOrganisation(opening, words)} />
}

function Wall({ app, here, words, route }: AtWall) {
  const own = words.organisationPlan
  const { owner, cards } = planIn(here).value.plan
  const invitation = useMemo(() => wallInvitation(app, route.handle, 'viewer'), [app, route.handle])
  return (
    <main id="main" class="big-wall big-wall-plan" data-wall="organisation">
      <header class="big-wall-head">
        <p>{owner.trim() === '' ? here.room.value.name : words.organisationRoom.owned(owner)}</p>
        <Heading text={own.title} />
        <p class="big-wall-say">{own.wall.say}</p>
      </header>
      <div class="big-wall-work" data-many={cards.length > few}>
        <ThePlan app={app} here={here} words={words} route={route} />
      </div>
      <aside class="big-wall-side">
        <HowToFollow words={words} invitation={invitation} />
      </aside>
    </main>
  )
}

/** On a phone there is no room for a board: there it is the list, and one can open what stands in it. */
function ThePlan({ app, here, words, route }: AtWall) {
  const own = words.organisationPlan
  const cards = inReadingOrder(planIn(here).value.plan.cards)
  const board = {
    words: own.matrix,
    ground: groundIn(words),
    moved: cardMovedByOther(app, here).value,
  }
  if (useShape() === 'wide') {
    return <MatrixBoard {...board} cards={cards.map((card) => cardInWords(words, card))} />
  }
  const hrefOfCard = (id: string) =>
    hrefOf({ at: 'organisation', handle: route.handle, steps: ['plan', 'kort', id] })
  const listed = cards.map((card) => ({ ...cardInWords(words, card), href: hrefOfCard(card.id) }))
  return <MatrixList {...board} cards={listed} />
}

/** So many stand there in large type. */
const few = 8

import { useMemo } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { planIn, planWriter } from '#app/organisation-plan.ts'
import {
  mayWrite,
  organisationOf,
  type OrganisationHere,
  standInForOrganisation,
} from '#app/organisation.ts'
import { RoomFootContext } from '#ui/frame.ts'
import { OpeningPage } from '#ui/OpeningPage.tsx'

import { CardScreen } from './CardScreen.tsx'
import { FollowPlanScreen } from './FollowPlanScreen.tsx'
import type { InPlan } from './in-plan.ts'
import { MatrixScreen } from './MatrixScreen.tsx'
import './organisation-plan.css'
import { PlanFoot } from './PlanFoot.tsx'
import { QuickPlanScreen } from './QuickPlanScreen.tsx'
import { SectionsScreen } from './SectionsScreen.tsx'

type Props = ScreenProps<'organisation'>

/** The plan of an organisation: the matrix, a card, the quick plan, what stands beside it, and its tasks. */
export function OrganisationPlanScreen(props: Props) {
  const { app, words, route } = props
  const opening = organisationOf(app, route.handle).value
  if (opening.state === 'open') return <InRoom {...props} here={opening.room} />
  return <OpeningPage {...standInForOrganisation(opening, words)} />
}

function InRoom(props: Props & { readonly here: OrganisationHere }) {
  const { app, here } = props
  const isWriting = mayWrite(here)
  const writer = useMemo(() => (isWriting ? planWriter(app, here) : null), [app, here, isWriting])
  const inPlan = { ...props, now: planIn(here).value, writer }
  return (
    <RoomFootContext.Provider value={<PlanFoot {...inPlan} />}>
      <InPlace {...inPlan} />
    </RoomFootContext.Provider>
  )
}

function InPlace(inPlan: InPlan) {
  const [, place, id] = inPlan.route.steps
  switch (place) {
    case 'kort':
      return <CardScreen key={id} {...inPlan} id={id ?? ''} />
    case 'hurtig':
      return <QuickPlanScreen {...inPlan} />
    case 'afsnit':
      return <SectionsScreen {...inPlan} />
    case 'foelg':
      return <FollowPlanScreen {...inPlan} />
    default:
      return <MatrixScreen {...inPlan} />
  }
}

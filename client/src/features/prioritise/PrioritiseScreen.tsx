import type { ScreenProps } from '#app/app.ts'
import { organisationOf, type OrganisationHere, standInForOrganisation } from '#app/organisation.ts'
import { OpeningPage } from '#ui/OpeningPage.tsx'

import { Cards } from './Cards.tsx'
import { FromSurvey } from './FromSurvey.tsx'
import { Offer } from './Offer.tsx'
import { Themes } from './Themes.tsx'
import { Ways } from './Ways.tsx'

type Props = ScreenProps<'organisation'>
export type InPrioritise = Props & { readonly here: OrganisationHere }

/** From what everybody thinks of to the few themes that go on. */
export function PrioritiseScreen(props: Props) {
  const { app, words, route } = props
  const opening = organisationOf(app, route.handle).value
  if (opening.state !== 'open') {
    return <OpeningPage {...standInForOrganisation(opening, words)} />
  }
  const at = { ...props, here: opening.room }
  switch (route.steps[1]) {
    case 'kort':
      return <Cards {...at} />
    case 'forslag':
      return <Offer {...at} />
    case 'maaling':
      return <FromSurvey {...at} />
    case 'temaer':
      return <Themes {...at} />
    default:
      return <Ways {...at} />
  }
}

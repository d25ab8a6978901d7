import type { ScreenProps } from '#app/app.ts'
import { organisationOf, type OrganisationHere, standInForOrganisation } from '#app/organisation.ts'
import { OpeningPage } from '#ui/OpeningPage.tsx'

import { OrganisationHome } from './OrganisationHome.tsx'

export type OrganisationProps = ScreenProps<'organisation'>
export type InOrganisation = OrganisationProps & { readonly here: OrganisationHere }

export function OrganisationScreen(props: OrganisationProps) {
  const { app, words, route } = props
  const opening = organisationOf(app, route.handle).value
  if (opening.state === 'open') return <OrganisationHome {...props} here={opening.room} />
  return <OpeningPage {...standInForOrganisation(opening, words)} />
}

import type { ScreenProps } from '#app/app.ts'
import { standInFor } from '#app/opening.ts'
import { organisationOf, type OrganisationHere, standInForOrganisation } from '#app/organisation.ts'
import { seminarAt, type SeminarHere } from '#app/seminar/seminars.ts'
import { seminarWords, type SeminarWords } from '#content/seminar'
import { OpeningPage } from '#ui/OpeningPage.tsx'

import { OneSeminar } from './OneSeminar.tsx'
import { SeminarHome } from './SeminarHome.tsx'
import { SeminarWall } from './SeminarWall.tsx'
import './seminar.css'

type Props = ScreenProps<'organisation'>

export type AtSeminars = Props & {
  readonly organisation: OrganisationHere
  readonly own: SeminarWords
}
export type AtSeminar = AtSeminars & { readonly here: SeminarHere }

/** The seminars of an organisation, for those who write in its room. */
export function SeminarScreen(props: Props) {
  const { app, words, route } = props
  const opening = organisationOf(app, route.handle).value
  if (opening.state !== 'open') {
    return <OpeningPage {...standInForOrganisation(opening, words)} />
  }
  const own = seminarWords[app.choices.language.value]
  const at = { ...props, organisation: opening.room, own }
  const [, , id, where] = route.steps
  return id === undefined ? (
    <SeminarHome {...at} />
  ) : (
    <One key={id} {...at} id={id} isWall={where === 'vaeg'} />
  )
}

interface OneProps extends AtSeminars {
  readonly id: string
  readonly isWall: boolean
}

function One(props: OneProps) {
  const { app, words, organisation, own, id, isWall } = props
  const opening = seminarAt(app, organisation, id).value
  if (opening.state === 'open') {
    const at = { ...props, here: opening.room }
    return isWall ? <SeminarWall {...at} /> : <OneSeminar {...at} />
  }
  const headings = { opening: own.room.opening, title: own.home.title }
  return (
    <OpeningPage
      wall="organisation"
      audience={words.organisationRoom.chip}
      {...standInFor(opening, words, headings)}
    />
  )
}

import { useMemo } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import {
  organisationOf,
  mayWrite,
  type OrganisationHere,
  standInForOrganisation,
} from '#app/organisation.ts'
import { programmeIn, programmeWriter } from '#app/programme.ts'
import { programmeWords } from '#content/programme'
import { parseStartPath } from '#domain'
import { RoomFootContext } from '#ui/frame.ts'
import { OpeningPage } from '#ui/OpeningPage.tsx'

import { ChoosePath } from './ChoosePath.tsx'
import type { InProgramme } from './in-programme.ts'
import { Overview } from './Overview.tsx'
import { ProgrammeFoot } from './ProgrammeFoot.tsx'
import './programme.css'
import { StepScreen } from './StepScreen.tsx'

type Props = ScreenProps<'organisation'>

/** From a first step to a plan that is shared: who does what, when, and how it stands. */
export function ProgrammeScreen(props: Props) {
  const { app, words, route } = props
  const opening = organisationOf(app, route.handle).value
  if (opening.state === 'open') return <InRoom {...props} here={opening.room} />
  return <OpeningPage {...standInForOrganisation(opening, words)} />
}

function InRoom(props: Props & { readonly here: OrganisationHere }) {
  const { app, here } = props
  const isWriting = mayWrite(here)
  const writer = useMemo(
    () => (isWriting ? programmeWriter(app, here) : null),
    [app, here, isWriting],
  )
  const own = programmeWords[app.choices.language.value]
  const inProgramme = { ...props, own, programme: programmeIn(here).value, writer }
  return (
    <RoomFootContext.Provider value={<ProgrammeFoot {...inProgramme} />}>
      <InPlace {...inProgramme} />
    </RoomFootContext.Provider>
  )
}

function InPlace(inProgramme: InProgramme) {
  const { programme, route } = inProgramme
  const [, place, id = ''] = route.steps
  if (place === 'trin') return <StepScreen key={id} {...inProgramme} id={id} />
  const isBegun = programme.path !== null || programme.steps.length > 0
  if (isBegun) return <Overview {...inProgramme} />
  return <ChoosePath {...inProgramme} suggested={parseStartPath(place)} />
}

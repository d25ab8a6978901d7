import type { ScreenProps } from '#app/app.ts'
import { standInFor } from '#app/opening.ts'
import { mayLead, workshopOf, type WorkshopHere } from '#app/workshop/workshop.ts'
import type { WorkshopWords } from '#content/workshop/da'
import { OpeningPage } from '#ui/OpeningPage.tsx'

import { useEffect } from 'preact/hooks'

import { tendWayIn } from '#app/workshop/way-in.ts'
import { Participating } from './Participating.tsx'
import { PeopleScreen } from './PeopleScreen.tsx'
import { RunningScreen } from './RunningScreen.tsx'
import { WorkshopHome } from './WorkshopHome.tsx'
import './workshop.css'

export type WorkshopProps = ScreenProps<'workshop'> & { readonly own: WorkshopWords }
export type InWorkshop = WorkshopProps & { readonly here: WorkshopHere }

export function WorkshopScreen(props: WorkshopProps) {
  const { app, words, own, route } = props
  const opening = workshopOf(app, route.handle).value
  if (opening.state !== 'open') {
    return (
      <OpeningPage
        wall="published"
        audience={own.room.chip}
        {...standInFor(opening, words, own.room)}
      />
    )
  }
  return <InRoom {...props} here={opening.room} />
}

function InRoom(props: InWorkshop) {
  const { app, here, route } = props
  useEffect(() => tendWayIn(app, here), [app, here])
  if (!mayLead(here)) return <Participating {...props} />
  if (route.steps[0] === 'gang') return <RunningScreen {...props} />
  if (route.steps[0] === 'deltagere') return <PeopleScreen {...props} />
  return <WorkshopHome {...props} />
}

import type { ScreenProps } from '#app/app.ts'
import { standInFor } from '#app/opening.ts'
import { mayLead, workshopOf, type WorkshopHere } from '#app/workshop/workshop.ts'
import type { WorkshopWords } from '#content/workshop/da'
import { OpeningPage } from '#ui/OpeningPage.tsx'

import { Participating } from './Participating.tsx'
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
  const inWorkshop = { ...props, here: opening.room }
  return mayLead(opening.room) ? (
    <WorkshopHome {...inWorkshop} />
  ) : (
    <Participating {...inWorkshop} />
  )
}

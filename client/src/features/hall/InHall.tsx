import type { ComponentChildren, JSX } from 'preact'

import type { ScreenProps } from '#app/app.ts'
import { standInFor } from '#app/opening.ts'
import { hrefOf } from '#app/route.ts'
import { roomNotice, savingOf } from '#app/saving.ts'
import { mayLead, workshopOf, type WorkshopHere } from '#app/workshop/workshop.ts'
import type { WorkshopWords } from '#content/workshop/da'
import type { HallWords } from '#content/workshop/hall-da'
import { Notice } from '#ui/Notice.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'
import { SaveState } from '#ui/SaveState.tsx'

export type HallProps = ScreenProps<'workshop'> & {
  readonly own: WorkshopWords
  readonly hall: HallWords
}
export type InHall = HallProps & {
  readonly here: WorkshopHere
  /** May write in the workshop's document. */
  readonly leads: boolean
}

/** What is shown in a workshop's room, once it is open. */
export function HallScreen(props: HallProps & { readonly inside: (props: InHall) => JSX.Element }) {
  const { app, words, own, route, inside: Inside } = props
  const opening = workshopOf(app, route.handle).value
  if (opening.state === 'open') {
    const here = opening.room
    return <Inside {...props} here={here} leads={mayLead(here)} />
  }
  return (
    <OpeningPage
      wall="published"
      audience={own.room.chip}
      {...standInFor(opening, words, own.room)}
    />
  )
}

interface HallPageProps {
  readonly inside: InHall
  readonly heading: string
  readonly lead: string
  readonly children: ComponentChildren
}

/** A page of the workshop for all who are in it. */
export function HallPage({ inside, heading, lead, children }: HallPageProps) {
  const { app, here, words, own, leads } = inside
  const status = here.status.value
  const saving = leads ? savingOf(status, 'shared') : 'none'
  const notice = here.newer.value ? words.problems.newerDocument : roomNotice(app, words, status)
  return (
    <Page
      wall="published"
      audience={own.room.chip}
      heading={heading}
      lead={<p>{lead}</p>}
      back={backToWorkshop(inside)}
    >
      {here.ended.value ? <Notice {...own.room.ended} /> : null}
      {children}
      {saving === 'none' ? null : <SaveState state={saving} text={words.saving[saving]} />}
      {notice && !here.ended.value ? <Notice {...notice} /> : null}
    </Page>
  )
}

export function backToWorkshop({ own, route }: Pick<InHall, 'own' | 'route'>) {
  return {
    href: hrefOf({ at: 'workshop', handle: route.handle, steps: [] }),
    label: own.room.go.back,
  }
}

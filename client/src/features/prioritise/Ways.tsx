import { mayWrite } from '#app/organisation.ts'
import { hrefOf } from '#app/route.ts'
import { Doors } from '#ui/Doors.tsx'

import { ChosenThemes } from './ChosenThemes.tsx'
import { PrioritisePage } from './PrioritisePage.tsx'
import type { InPrioritise } from './PrioritiseScreen.tsx'

/** Where themes come from, and what is done with them; what is chosen so far stands below. */
export function Ways(props: InPrioritise) {
  const { here, words, route } = props
  const own = words.prioritise
  const to = (...steps: readonly string[]) =>
    hrefOf({ at: 'organisation', handle: route.handle, steps })
  const writing = mayWrite(here)
    ? [
        { href: to('prioriter', 'kort'), ...own.ways.cards },
        { href: to('prioriter', 'forslag'), ...own.ways.offer },
        { href: to('prioriter', 'maaling'), ...own.ways.survey },
        { href: to('prioriter', 'seminar'), ...own.ways.seminar },
      ]
    : []
  const ways = [
    ...writing,
    { href: to('prioriter', 'temaer'), ...own.ways.themes },
    { href: to('vaeg'), ...own.ways.wall },
  ]
  return (
    <PrioritisePage of={props} heading={own.title} lead={[own.lead]}>
      <Doors doors={ways.map((way) => ({ wall: 'organisation', ...way }))} />
      <ChosenThemes {...props} />
    </PrioritisePage>
  )
}

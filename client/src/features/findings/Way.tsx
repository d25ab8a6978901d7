import { hrefOf, type Route } from '#app/route.ts'
import type { Remedy, ReadingWords } from '#content'

/** From a finding to what one can do about it. */
export function Way({ own, to }: { readonly own: ReadingWords['findings']; readonly to: Remedy }) {
  return (
    <a class="standing-link" href={hrefOf(routeBy[to])}>
      {own.way[to]}
    </a>
  )
}

const routeBy: Readonly<Record<Remedy, Route>> = {
  ownRoom: { at: 'own-room', steps: [] },
  compass: { at: 'own-room', steps: ['kompas'] },
  contract: { at: 'own-room', steps: ['loefte'] },
  nearest: { at: 'own-room', steps: [] },
  group: { at: 'new-group' },
  // The map lies in a group's room, and nowhere else.
  tensions: { at: 'new-group' },
  organisation: { at: 'new-organisation' },
  help: { at: 'help', about: null },
}

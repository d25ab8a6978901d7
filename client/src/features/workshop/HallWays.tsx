import { hrefOf } from '#app/route.ts'

import type { InWorkshop } from './WorkshopScreen.tsx'

const forAll = ['bord', 'refleksion', 'opsamling', 'referat'] as const
const forThoseWhoLead = ['borde', ...forAll, 'ark'] as const

/** Where they talk at tables, think alone, and gather. */
export function HallWays({ here, own, route }: InWorkshop) {
  const ways = here.standing === 'participant' ? forAll : forThoseWhoLead
  return (
    <nav aria-label={own.room.hall.title} class="only-screen">
      <h2>{own.room.hall.title}</h2>
      <ul class="ways">
        {ways.map((way) => (
          <li key={way}>
            <a href={hrefOf({ at: 'workshop', handle: route.handle, steps: [way] })}>
              {own.room.hall.ways[way]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { hrefOf } from '#app/route.ts'

import type { InPlan } from './in-plan.ts'
import { hrefInPlan } from './plan-routes.ts'

/** Where one can go from the matrix. */
export function WaysInPlan({ words, route }: InPlan) {
  const own = words.organisationPlan.ways
  return (
    <nav class="section" aria-label={own.title}>
      <h2>{own.title}</h2>
      <ul class="ways">
        <li>
          <a href={hrefInPlan(route.handle, 'hurtig')}>{own.quick}</a>
        </li>
        <li>
          <a href={hrefInPlan(route.handle, 'afsnit')}>{own.sections}</a>
        </li>
        <li>
          <a href={hrefInPlan(route.handle, 'foelg')}>{own.follow}</a>
        </li>
        <li>
          <a href={hrefOf({ at: 'organisation', handle: route.handle, steps: ['vaeg', 'plan'] })}>
            {own.wall}
          </a>
        </li>
      </ul>
    </nav>
  )
}

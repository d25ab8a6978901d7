import { hrefOf } from '#app/route.ts'
import { Paper } from '#ui/Paper.tsx'

import { SharedMap } from './SharedMap.tsx'
import { SinceLast } from './SinceLast.tsx'
import type { InStep } from './Step.tsx'
import { Turns } from './Turns.tsx'

/** The map that they move the items on together. */
export function MapStep(props: InStep) {
  const { here, now, words, route } = props
  const own = words.groupMeeting.map
  const { mode } = here.room.value
  return (
    <>
      <Paper label={words.priorityMap.title}>
        <h2>{words.priorityMap.title}</h2>
        <p>{own.intro}</p>
        <p>
          <a href={hrefOf({ at: 'group', handle: route.handle, steps: ['runde'] })}>
            {own.see[mode]}
          </a>
        </p>
        {now.suggested.size === 0 ? null : <p class="hint">{own.people}</p>}
        <SharedMap {...props} />
      </Paper>
      <SinceLast {...props} />
      <Turns {...props} />
    </>
  )
}

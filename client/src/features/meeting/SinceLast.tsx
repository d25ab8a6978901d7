import { itemInWords } from '#app/item-words.ts'
import { keptFrom } from '#app/meeting-agreements.ts'
import { movementsSince } from '#domain'
import { Paper } from '#ui/Paper.tsx'

import type { InStep } from './Step.tsx'

/** What lies in another field than at the last meeting, in words. */
export function SinceLast({ here, now, words }: InStep) {
  const own = words.groupMeeting.map
  const { fields } = words.priorityMap
  const before = keptFrom(here).minutes.value.find(({ round }) => round === now.round - 1)
  if (before === undefined) return null
  const { asked } = here.room.value
  const ids = asked.map(({ id }) => id)
  const moved = movementsSince(before.meeting, now, ids)
  return (
    <Paper label={own.since}>
      <h2>{own.since}</h2>
      {moved.length === 0 ? <p>{own.sinceNone}</p> : null}
      <ul class="plain-list">
        {moved.map(({ item, from, to }) => {
          const known = asked.find(({ id }) => id === item)
          if (known === undefined) return null
          const { label } = itemInWords(known, words)
          return (
            <li key={item} class="row">
              {own.movedFrom(label, fields[from].name, fields[to].name)}
            </li>
          )
        })}
      </ul>
    </Paper>
  )
}

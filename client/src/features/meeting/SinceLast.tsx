import { itemInWords } from '#app/item-words.ts'
import { hasSinceLast, lastPicture, movedSinceLast } from '#app/urn/since-last.ts'
import { Paper } from '#ui/Paper.tsx'

import type { InStep } from './Step.tsx'

/** What lies in another field than at the last meeting, in words. */
export function SinceLast({ app, here, now, words }: InStep) {
  const own = words.groupMeeting.map
  const { fields } = words.priorityMap
  if (!hasSinceLast(app, here, now)) return null
  const { asked } = here.room.value
  const moved = movedSinceLast(app, here, now)
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
      {lastPicture(app, here).state === 'others' ? <p class="hint">{own.sinceOthers}</p> : null}
    </Paper>
  )
}

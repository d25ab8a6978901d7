import { slotsNow } from '#domain'

import { nameOfItem, timesOf } from '#app/workshop/in-words.ts'
import type { InWorkshop } from './WorkshopScreen.tsx'

/** The programme to read: in hand and on paper. */
export function ProgrammeList(props: InWorkshop) {
  const { here, own } = props
  const { programme, running } = here.room.value
  const slots = slotsNow(programme, running.shifts)
  if (slots.length === 0) return <p>{own.programme.empty}</p>
  return (
    <ol class="programme">
      {slots.map((slot) => (
        <li key={slot.item.id} aria-current={slot.item.id === running.item ? 'step' : undefined}>
          <p class="programme-time">{timesOf(slot, props)}</p>
          <p class="programme-what">{nameOfItem(slot.item, own)}</p>
        </li>
      ))}
    </ol>
  )
}

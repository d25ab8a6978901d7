import { useMemo } from 'preact/hooks'

import { isAnswering } from '#app/group-seat.ts'
import { itemInWords } from '#app/item-words.ts'
import { dotsIn } from '#app/meeting-dots.ts'
import type { OwnRoomHere } from '#app/own-room.ts'
import { mostDotted } from '#domain'
import { Paper } from '#ui/Paper.tsx'

import type { AtStep } from './Leading.tsx'
import type { InStep } from './Step.tsx'

/** All dots together, and nobody's name beside one. */
export function DotsShown(props: InStep) {
  const { here, now, words, table, sitting } = props
  const own = words.groupMeeting.dots
  const { byItem, laid, arrived } = now.dots
  const dotted = mostDotted(here.room.value.asked, byItem)
  return (
    <Paper label={own.table}>
      <h2>{own.table}</h2>
      {dotted.length === 0 ? <p>{own.none}</p> : null}
      <ul class="plain-list">
        {dotted.map(({ item, dots }) => (
          <li key={item.id} class="row">
            <span>{itemInWords(item, words).label}</span>
            <span>
              <span class="dot-marks" aria-hidden="true">
                {'●'.repeat(dots)}
              </span>{' '}
              {own.of(dots)}
            </span>
          </li>
        ))}
      </ul>
      {arrived < laid ? <p class="hint">{own.missing(laid - arrived)}</p> : null}
      {table !== null && isAnswering(here, sitting) ? (
        <OwnDotsShown {...props} table={table} own={sitting.own} />
      ) : null}
    </Paper>
  )
}

/** Whose device has not been open puts hers on the table now; who laid none is told. */
function OwnDotsShown({ words, table, own }: AtStep & { readonly own: OwnRoomHere }) {
  const dots = useMemo(() => dotsIn(table, own), [table, own])
  return dots.mine.value.areLaid ? null : <p class="hint">{words.groupMeeting.dots.late}</p>
}

import { useMemo, useState } from 'preact/hooks'

import { isAnswering, isAside } from '#app/group-seat.ts'
import { itemInWords } from '#app/item-words.ts'
import { dotsIn, layDots, putDot, showDots, type DotsHere } from '#app/meeting-dots.ts'
import { isFacilitator } from '#app/meeting.ts'
import type { OwnRoomHere } from '#app/own-room.ts'
import { dotsEach } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Check } from '#ui/Choices.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import type { AtStep } from './Leading.tsx'
import type { InStep } from './Step.tsx'

/** Silently, each for herself. How many have laid theirs is all that is told. */
export function Dots(props: InStep) {
  const { here, now, words, table, sitting } = props
  const own = words.groupMeeting.dots
  const isLeading = table !== null && isFacilitator(table)
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      <p>{own.intro}</p>
      {table !== null && isAnswering(here, sitting) ? (
        <OwnDots {...props} table={table} own={sitting.own} />
      ) : null}
      {isAside(here, sitting) ? (
        <p>{isLeading ? own.leads : words.groupRoom.seat.isAside}</p>
      ) : null}
      <p aria-live="polite">{own.count(now.dots.laid)}</p>
      {isLeading ? (
        <>
          <Actions>
            <Button onPress={() => showDots(table)}>{own.show}</Button>
          </Actions>
          <p class="hint">{own.showHint}</p>
        </>
      ) : null}
    </Paper>
  )
}

function OwnDots(props: AtStep & { readonly own: OwnRoomHere }) {
  const { words, table, own: room } = props
  const own = words.groupMeeting.dots
  const dots = useMemo(() => dotsIn(table, room), [table, room])
  const { items, areLaid } = dots.mine.value
  if (areLaid) {
    return (
      <>
        <p>{own.laid}</p>
        <Actions>
          <Button kind="quiet" onPress={() => layDots(dots, false)}>
            {own.again}
          </Button>
        </Actions>
      </>
    )
  }
  return (
    <>
      <p class="hint">{own.sealed}</p>
      <p class="hint">{own.traceable}</p>
      <ChooseItems {...props} dots={dots} />
      <p>{own.left(dotsEach - items.length)}</p>
      <Actions>
        <Button kind="primary" disabled={items.length === 0} onPress={() => layDots(dots, true)}>
          {own.lay}
        </Button>
      </Actions>
    </>
  )
}

function ChooseItems({ here, words, dots }: AtStep & { readonly dots: DotsHere }) {
  const own = words.groupMeeting.dots
  const [said, setSaid] = useState('')
  const { items } = dots.mine.value
  const put = (item: string) => {
    const done = putDot(dots, item)
    setSaid(done.ok || done.reason !== 'noneLeft' ? '' : own.noneLeft)
  }
  return (
    <fieldset class="choices dots-to-lay">
      <legend class="label">{own.legend}</legend>
      <Said text={said} />
      {here.room.value.asked.map((item) => (
        <Check
          // A fourth that was refused is drawn anew, without its mark.
          key={`${item.id}${said === '' ? '' : String(items.length)}`}
          label={itemInWords(item, words).label}
          checked={items.includes(item.id)}
          onChange={() => put(item.id)}
        />
      ))}
    </fieldset>
  )
}

import { useState } from 'preact/hooks'

import { itemsOnMap } from '#app/items-on-map.ts'
import { movedByOthers, moveItem, movesOf, undoMove } from '#app/meeting-map.ts'
import type { AtTheTable } from '#app/meeting.ts'
import { movedSinceLast } from '#app/urn/since-last.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { PriorityMap } from '#ui/priority-map/PriorityMap.tsx'
import { Said } from '#ui/Said.tsx'

import type { InStep } from './Step.tsx'

/** Moved by everybody, live; who moved something is shown for a moment. */
export function SharedMap(props: InStep) {
  const { app, here, now, words, table } = props
  const { asked } = here.room.value
  const items = itemsOnMap({ asked, meeting: now, moved: movedSinceLast(app, here, now) }, words)
  const moved = movedByOthers(app, here, table?.seat ?? null).value
  return (
    <>
      <PriorityMap
        words={words.priorityMap}
        items={items}
        moved={moved}
        {...(table === null ? {} : { onMove: (item, place) => moveItem(table, { item, place }) })}
      />
      {table === null ? null : <Undo {...props} table={table} />}
    </>
  )
}

function Undo({ words, table }: InStep & { readonly table: AtTheTable }) {
  const own = words.groupMeeting.map
  const [said, setSaid] = useState('')
  const undo = () => {
    const undone = undoMove(table)
    setSaid(undone.ok ? own.undone : own.movedOn)
  }
  return (
    <>
      {movesOf(table).value.length === 0 ? null : (
        <Actions>
          <Button onPress={undo}>{own.undo}</Button>
        </Actions>
      )}
      <Said text={said} />
    </>
  )
}

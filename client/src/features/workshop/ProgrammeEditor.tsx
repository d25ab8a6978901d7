import { useState } from 'preact/hooks'

import { addItem, putBack } from '#app/workshop/programme.ts'
import { layOut, type Slot } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Said } from '#ui/Said.tsx'

import { nameOfItem, timesOf } from '#app/workshop/in-words.ts'
import { ItemFields } from './ItemFields.tsx'
import type { InWorkshop } from './WorkshopScreen.tsx'

/** The items one after another; one of them at a time is open to be written in. */
export function ProgrammeEditor(props: InWorkshop) {
  const { app, here, own } = props
  const [open, setOpen] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [out, setOut] = useState<Slot['item'] | null>(null)
  const slots = layOut(here.room.value.programme)
  const add = () => {
    const id = addItem(app, here)
    setSaid(id === null ? own.programme.full : '')
    setOut(null)
    if (id !== null) setOpen(id)
  }
  const undo = () => {
    if (out !== null && !putBack(here, out.id).ok) return setSaid(own.programme.full)
    setOut(null)
    setSaid('')
  }
  return (
    <>
      {slots.length === 0 ? <p>{own.programme.empty}</p> : null}
      <ol class="programme">
        {slots.map((slot) => (
          <Row
            key={slot.item.id}
            {...props}
            slot={slot}
            isOpen={open === slot.item.id}
            onOpen={(isOpen) => setOpen(isOpen ? slot.item.id : null)}
            onOut={() => {
              setOut(slot.item)
              setSaid(own.programme.tookOut(nameOfItem(slot.item, own)))
            }}
          />
        ))}
      </ol>
      <Said text={said} />
      <Actions>
        {out === null ? null : <Button onPress={undo}>{own.programme.undo}</Button>}
        <Button onPress={add}>{own.programme.add}</Button>
      </Actions>
    </>
  )
}

interface RowProps extends InWorkshop {
  readonly slot: Slot
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onOut: () => void
}

export type InRow = RowProps

function Row(props: RowProps) {
  const { own, slot, isOpen, onOpen } = props
  const name = slot.item.text.trim() || own.programme.unnamed
  return (
    <li>
      <p class="programme-time">{timesOf(slot, props)}</p>
      <div class="programme-what">
        <button
          type="button"
          class="programme-open"
          aria-expanded={isOpen}
          aria-label={own.programme.edit(name)}
          onClick={() => onOpen(!isOpen)}
        >
          {name}
        </button>
        <p class="hint">
          {own.kinds[slot.item.kind]} · {own.programme.minutes(slot.item.minutes)}
        </p>
        {isOpen ? <ItemFields {...props} /> : null}
      </div>
    </li>
  )
}

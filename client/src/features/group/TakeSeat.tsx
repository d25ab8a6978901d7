import { useState } from 'preact/hooks'

import { sitAside, sitDown } from '#app/group-seat.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Check } from '#ui/Choices.tsx'
import { Paper } from '#ui/Paper.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { InGroup } from './GroupScreen.tsx'

/** The first time one comes in: a name, and nothing else. */
export function TakeSeat({ app, here, words }: InGroup) {
  const own = words.groupRoom.seat
  const [name, setName] = useState('')
  const [isAside, setAside] = useState(false)
  const [fault, setFault] = useState<keyof typeof own.faults | null>(null)
  const take = async () => {
    const sit = isAside ? sitAside : sitDown
    const taken = await sit(app, here, name)
    setFault(taken.ok ? null : taken.reason)
  }
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      <p>{own.intro}</p>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void take()
        }}
      >
        <TextField
          label={own.label}
          hint={own.seen}
          error={fault === null ? undefined : own.faults[fault]}
          value={name}
          onInput={setName}
        />
        <Check
          label={own.aside.label}
          hint={own.aside.hint}
          checked={isAside}
          onChange={setAside}
        />
        <Actions>
          <Button kind="primary">{own.take}</Button>
        </Actions>
      </form>
      <p class="hint">{own.again}</p>
    </Paper>
  )
}

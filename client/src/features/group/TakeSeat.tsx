import { useState } from 'preact/hooks'

import { sitDown } from '#app/group-seat.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { InGroup } from './GroupScreen.tsx'

/** The first time one comes in: a name, and nothing else. */
export function TakeSeat({ app, here, words }: InGroup) {
  const own = words.groupRoom.seat
  const [name, setName] = useState('')
  const [fault, setFault] = useState<keyof typeof own.faults | null>(null)
  const take = async () => {
    const taken = await sitDown(app, here, name)
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
        <Actions>
          <Button kind="primary">{own.take}</Button>
        </Actions>
      </form>
      <p class="hint">{own.again}</p>
    </Paper>
  )
}

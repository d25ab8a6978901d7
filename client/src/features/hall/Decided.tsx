import { useState } from 'preact/hooks'

import { decide, dropDecision } from '#app/workshop/gathering.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { InGathering } from './GatheringScreen.tsx'

/** What they go home with. */
export function Decided(props: InGathering) {
  const { here, hall, gathering, leads } = props
  const own = hall.gathering.decided
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      {gathering.decisions.length === 0 ? <p class="hint">{own.none}</p> : null}
      <ul class="gathered">
        {gathering.decisions.map(({ id, text, who }) => (
          <li key={id}>
            <p>{text}</p>
            {who === '' ? null : <p class="hint">{own.by(who)}</p>}
            {leads ? (
              <Button kind="quiet" onPress={() => dropDecision(here, id)}>
                {own.drop(text)}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {leads ? <Decide {...props} /> : null}
    </Paper>
  )
}

function Decide({ app, here, hall }: InGathering) {
  const own = hall.gathering.decided
  const [text, setText] = useState('')
  const [who, setWho] = useState('')
  const [fault, setFault] = useState<keyof typeof own.faults | null>(null)
  const add = () => {
    const done = decide(app, here, { text, who })
    setFault(done.ok ? null : done.reason)
    if (done.ok) [setText, setWho].forEach((set) => set(''))
  }
  return (
    <form
      class="form only-screen"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        label={own.text}
        value={text}
        error={fault === null ? undefined : own.faults[fault]}
        onInput={setText}
      />
      <TextField label={own.who} value={who} onInput={setWho} />
      <Actions>
        <Button>{own.add}</Button>
      </Actions>
    </form>
  )
}

import { useState } from 'preact/hooks'

import { giveTurn, isFacilitator } from '#app/meeting.ts'
import { nextTurn, turnOrder } from '#domain'
import { Button } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import type { InStep } from './Step.tsx'

/** Everybody before anybody twice, and the group's leader last. */
export function Turns({ here, now, words, table }: InStep) {
  const own = words.groupMeeting.turns
  const { answering, roles } = here.room.value
  const [said, setSaid] = useState('')
  const next = nextTurn({ answering, roles, had: now.had })
  const leads = table !== null && isFacilitator(table)
  const note = (seat: string) => {
    if (table === null) return
    const noted = giveTurn(table, seat)
    setSaid(noted.ok || noted.reason !== 'othersFirst' ? '' : own.othersFirst)
  }
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      {next === null ? null : (
        <p aria-live="polite">{next.id === table?.seat ? own.mine : own.now(next.name)}</p>
      )}
      <ol class="plain-list">
        {turnOrder({ answering, roles }).map(({ id, name }) => (
          <li key={id} class="row" aria-current={id === next?.id ? 'true' : undefined}>
            <span>
              {name} {(now.had.get(id) ?? 0) > 0 ? <span class="hint">{own.had}</span> : null}
            </span>
            {leads ? (
              <Button label={own.note(name)} onPress={() => note(id)}>
                {own.noteShort}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {roles.leader === null ? null : <p class="hint">{own.leaderLast}</p>}
      <Said text={said} />
    </Paper>
  )
}

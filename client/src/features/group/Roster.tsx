import { useState } from 'preact/hooks'

import { callOneself, giveRole, isAside, stepAside, type Seated } from '#app/group-seat.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { InGroup } from './GroupScreen.tsx'

/** Who has come in, for everybody to see; nothing of what any of them has done. */
export function Roster(props: InGroup) {
  const { here, words } = props
  const own = words.groupRoom.roster
  const { seats, answering, seatCount, roles } = here.room.value
  const maySay = here.standing === 'host' && roles.leader === null && !here.ended.value
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      <p>{own.taken(answering.length, seatCount)}</p>
      <InviteTheRest {...props} />
      {seats.length === 0 ? <p>{own.nobody}</p> : null}
      {maySay && seats.length > 0 ? <p>{own.noLeader}</p> : null}
      <ul class="plain-list">
        {seats.map((seat) => (
          <li key={seat.id} class="row">
            <span>{nameInRoster(props, seat.id)}</span>
            {maySay && answering.includes(seat) ? (
              <Button
                label={own.isLeader(seat.name)}
                onPress={() => giveRole(here, 'leader', seat.id)}
              >
                {own.makeLeader}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <CallOneself {...props} />
      {here.standing === 'host' && !here.ended.value && seats.length > 1 ? (
        <p>
          <a href={hrefOf({ at: 'new-key', handle: here.handle, steps: [] })}>{own.remove}</a>
        </p>
      ) : null}
    </Paper>
  )
}

/** While there are seats left, the key is what the others wait for. */
function InviteTheRest({ here, words, route }: InGroup) {
  const { answering, seatCount } = here.room.value
  if (here.standing !== 'host' || here.ended.value || answering.length >= seatCount) return null
  return (
    <Actions>
      <LinkButton href={hrefOf({ at: 'group', handle: route.handle, steps: ['inviter'] })}>
        {words.groupRoom.go.invite}
      </LinkButton>
    </Actions>
  )
}

/** What one is called here can be put right. */
function CallOneself({ app, here, words, sitting }: InGroup) {
  const own = words.groupRoom
  const [fault, setFault] = useState<'empty' | 'tooLong' | null>(null)
  const [draft, setDraft] = useState<string | null>(null)
  if (sitting.state !== 'sitting' || here.ended.value) return null
  const write = (name: string) => {
    const called = callOneself(app, here, { id: sitting.seat.id, name })
    setFault(called.ok ? null : called.reason)
    setDraft(name)
  }
  return (
    <Disclosure summary={own.roster.change}>
      <TextField
        label={own.seat.label}
        error={fault === null ? undefined : own.seat.faults[fault]}
        value={draft ?? sitting.seat.name}
        onInput={write}
      />
      <StandAside here={here} words={words} sitting={sitting} />
    </Disclosure>
  )
}

type InSeat = Pick<InGroup, 'here' | 'words'> & { readonly sitting: Seated }

/** Who takes no part in what is answered; the others see it, and it stands while a round is open. */
function StandAside({ here, words, sitting }: InSeat) {
  const own = words.groupRoom.seat
  const [fault, setFault] = useState<keyof typeof own.faults | null>(null)
  const isNow = isAside(here, sitting)
  const change = () => {
    const changed = stepAside(here, sitting.seat.id, !isNow)
    setFault(changed.ok ? null : changed.reason)
  }
  return (
    <>
      <p class="hint">{own.aside.hint}</p>
      <Actions>
        <Button onPress={change}>{isNow ? own.aside.back : own.aside.label}</Button>
      </Actions>
      <Said text={fault === null ? '' : own.faults[fault]} />
    </>
  )
}

function nameInRoster({ here, words, sitting }: InGroup, id: string): string {
  const own = words.groupRoom.roster
  const { seats, answering, roles } = here.room.value
  const name = seats.find((seat) => seat.id === id)?.name ?? ''
  const isMine = sitting.state === 'sitting' && sitting.seat.id === id
  const notes = [
    isMine ? own.you : null,
    roles.leader === id ? own.leads : null,
    answering.some((seat) => seat.id === id) ? null : own.aside,
  ]
  const said = notes.filter((note) => note !== null)
  return said.length === 0 ? name : `${name} (${said.join(', ')})`
}

import { useState } from 'preact/hooks'

import { timeInWords } from '#app/calendar.ts'
import { mendAll, mendOne } from '#app/workshop/programme.ts'
import { faultsIn, mendedBy, type ProgrammeFault } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Said } from '#ui/Said.tsx'

import { nameOfItem } from '#app/workshop/in-words.ts'
import type { InWorkshop } from './WorkshopScreen.tsx'

type Joint = Extract<ProgrammeFault, { readonly id: string }>

/** What does not add up, each with the one act that mends it. Nobody is kept from going on. */
export function Mending(props: InWorkshop) {
  const { here, own } = props
  const [isMended, setMended] = useState(false)
  const faults = faultsIn(here.room.value.programme)
  const joints = faults.filter((fault) => 'id' in fault)
  if (faults.length === 0) return <Said text={isMended ? own.programme.mend.done : ''} />
  return (
    <section class="mending" aria-label={own.programme.faults.heading}>
      <h3>{own.programme.faults.heading}</h3>
      <ul class="plain-list">
        {faults.map((fault) => (
          <li key={'id' in fault ? `${fault.fault} ${fault.id}` : fault.fault}>
            <p>{faultInWords(props, fault)}</p>
            {'id' in fault ? (
              <MendOne {...props} joint={fault} onMended={() => setMended(true)} />
            ) : null}
          </li>
        ))}
      </ul>
      <p class="hint">{own.programme.faults.safe}</p>
      {joints.length < 2 ? null : (
        <Actions>
          <Button
            kind="primary"
            onPress={() => {
              mendAll(here)
              setMended(true)
            }}
          >
            {own.programme.mend.all}
          </Button>
        </Actions>
      )}
    </section>
  )
}

function MendOne(props: InWorkshop & { readonly joint: Joint; readonly onMended: () => void }) {
  const { app, here, own, joint, onMended } = props
  const changed = mendedBy(here.room.value.programme, joint.id)
  if (changed === null) return null
  const clock = (time: string) => timeInWords(time, app.choices.language.value)
  const name = nameOfItem(changed.item, own)
  const says =
    changed.item.id === joint.id
      ? own.programme.mend.follows(name, clock(changed.begins.time))
      : own.programme.mend.ends(name, clock(changed.ends.time))
  return (
    <Actions>
      <Button
        onPress={() => {
          mendOne(here, joint.id)
          onMended()
        }}
      >
        {says}
      </Button>
    </Actions>
  )
}

function faultInWords({ here, own }: InWorkshop, fault: ProgrammeFault): string {
  const { faults } = own.programme
  switch (fault.fault) {
    case 'overlap':
    case 'gap': {
      const item = here.room.value.programme.items.find(({ id }) => id === fault.id)
      return faults[fault.fault](item === undefined ? '' : nameOfItem(item, own), fault.minutes)
    }
    case 'overtime':
      return faults.overtime(fault.minutes)
    default:
      return faults[fault.fault]
  }
}

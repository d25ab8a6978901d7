import { useState } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import type { InKeyring } from '#app/keyring-rooms.ts'
import type { ProblemName } from '#app/problems.ts'
import { canStay, removeDevice } from '#app/remove-device.ts'
import { dateOfDay, type DeviceOnKeyring, type WayIn } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Check } from '#ui/Choices.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'

import { deviceInWords } from './device-in-words.ts'

type Hindrance = 'offline' | 'overtaken' | 'too-many'

const problemBy = {
  offline: 'offlineRemove',
  overtaken: 'overtakenRemove',
  'too-many': 'tooManyOnKeyring',
} as const satisfies Record<Hindrance, ProblemName>

type Props = InKeyring & { readonly device: DeviceOnKeyring; readonly onClose: () => void }

/** What it does and what it cannot do, said before it is done. */
export function RemoveDevice(props: Props) {
  const { app, here, words, device, onClose } = props
  const own = words.keyring.remove
  const { devices, waysIn } = here.room.value
  const [state, setState] = useState<'not-asked' | 'asking' | Hindrance>('not-asked')
  // A passkey may lie on the very device that goes: it stays when she says so.
  const [staying, setStaying] = useState(() =>
    idsOf(waysIn.filter(({ kind }) => kind !== 'passkey')),
  )
  const others = devices.filter(({ key }) => key !== device.key)
  const remove = async () => {
    if (state === 'asking') return
    setState('asking')
    const lockers = new Set([...idsOf(waysIn)].filter((id) => !staying.has(id)))
    const answer = await removeDevice(app, here, { device: device.key, lockers })
    if (answer === 'offline' || answer === 'too-many') return setState(answer)
    // Another of her devices was first: the list it chose from is not this one.
    if (answer !== 'done' && answer !== 'waits') return setState('overtaken')
    onClose()
    app.go({ at: 'keyring', steps: ['taget-af'] })
  }
  const names = others.map((one) => deviceInWords(words, one)).join(', ')
  const stay = others.length < 2 ? own.onlyThis : own.stay(names)
  return (
    <Dialog
      open
      onClose={onClose}
      heading={own.title(deviceInWords(words, device))}
      closeLabel={own.cancel}
    >
      {[own.explain, own.limits].map((lines) => (
        <p key={lines.join()}>{lines.join(' ')}</p>
      ))}
      <p>{stay}</p>
      <WaysThatStay {...props} staying={staying} onChange={setStaying} />
      {state === 'not-asked' || state === 'asking' ? null : (
        <Notice tone="alert" {...words.problems[problemBy[state]]} />
      )}
      <Actions>
        <Button kind="primary" onPress={() => void remove()}>
          {state === 'asking' ? own.working : own.confirm}
        </Button>
      </Actions>
    </Dialog>
  )
}

type WaysProps = Props & {
  readonly staying: ReadonlySet<string>
  readonly onChange: (staying: ReadonlySet<string>) => void
}

function WaysThatStay({ app, here, words, staying, onChange }: WaysProps) {
  const own = words.keyring.remove
  const { waysIn } = here.room.value
  const ways = waysIn.filter(canStay)
  const toggle = (id: string, isStaying: boolean) =>
    onChange(new Set(isStaying ? [...staying, id] : [...staying].filter((one) => one !== id)))
  const nameOf = ({ kind, madeDay }: WayIn) =>
    own.wayMade(
      words.keyring[kind].title,
      dateInWords(dateOfDay(madeDay), app.choices.language.value),
    )
  return (
    <>
      {ways.length === 0 ? null : (
        <fieldset class="choices">
          <legend class="label">{own.ways}</legend>
          {ways.map((way) => (
            <Check
              key={way.lockerId}
              label={nameOf(way)}
              hint={way.kind === 'passkey' ? own.passkey : undefined}
              checked={staying.has(way.lockerId)}
              onChange={(isStaying) => toggle(way.lockerId, isStaying)}
            />
          ))}
        </fieldset>
      )}
      {ways.length < waysIn.length ? <p>{own.tooOld}</p> : null}
    </>
  )
}

function idsOf(ways: readonly WayIn[]): ReadonlySet<string> {
  return new Set(ways.map(({ lockerId }) => lockerId))
}

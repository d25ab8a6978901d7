import { useState } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import type { ReadSecret } from '#app/confirm-removal.ts'
import type { InKeyring } from '#app/keyring-rooms.ts'
import type { ProblemName } from '#app/problems.ts'
import { canStay, removeDevice } from '#app/remove-device.ts'
import type { Words } from '#content'
import { dateOfDay, type DeviceOnKeyring, type WayIn } from '#domain'
import { Check } from '#ui/Choices.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'

import { deviceInWords } from './device-in-words.ts'
import { ProveIt } from './ProveIt.tsx'

type State = 'not-asked' | 'asking' | Refused
type Refused = Pick<Extract<ReadSecret, { ok: false }>, 'problem' | 'slips'>

// Another of her devices was first: the list it chose from is not this one.
const problemBy = {
  offline: 'offlineRemove',
  overtaken: 'overtakenRemove',
  'given-up': 'overtakenRemove',
  'too-many': 'tooManyOnKeyring',
  'too-large': 'tooLarge',
  unconfirmed: 'unconfirmed',
} as const satisfies Record<string, ProblemName>

type Props = InKeyring & { readonly device: DeviceOnKeyring; readonly onClose: () => void }

/** What it does and what it cannot do, said before it is done. */
export function RemoveDevice(props: Props) {
  const { app, here, words, device, onClose } = props
  const own = words.keyring.remove
  const { devices, waysIn } = here.room.value
  const [state, setState] = useState<State>('not-asked')
  // A passkey may lie on the very device that goes: it stays when she says so.
  const [staying, setStaying] = useState(() =>
    idsOf(waysIn.filter(({ kind }) => kind !== 'passkey')),
  )
  const others = devices.filter(({ key }) => key !== device.key)
  const remove = async (read: () => Promise<ReadSecret>) => {
    if (state === 'asking') return
    setState('asking')
    const shown = await read()
    if (!shown.ok) return setState(shown)
    const { secret } = shown
    const lockers = new Set([...idsOf(waysIn)].filter((id) => !staying.has(id)))
    const answer = await removeDevice(app, here, { device: device.key, lockers, secret })
    if (answer !== 'done' && answer !== 'waits') return setState({ problem: problemBy[answer] })
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
      {typeof state === 'object' ? <Notice tone="alert" {...whyNot(words, state)} /> : null}
      <ProveIt {...props} isAsking={state === 'asking'} onShown={(read) => void remove(read)} />
    </Dialog>
  )
}

function whyNot({ problems, passphrase }: Words, { problem, slips = [] }: Refused) {
  const [slip] = slips
  if (slip === undefined) return problems[problem]
  return {
    happened: passphrase.slip.unknown(slip.typed, slip.nearest),
    safe: problems[problem].safe,
  }
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

import { useState } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import { callDevice, thisDevice } from '#app/keyring-devices.ts'
import type { InKeyring } from '#app/keyring-rooms.ts'
import { dateOfDay, type DeviceOnKeyring } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/TextField.tsx'

import { deviceInWords } from './device-in-words.ts'
import { RemoveDevice } from './RemoveDevice.tsx'

type Props = InKeyring & { readonly onSaid: (said: string) => void }

/** Which of her devices have the keyring, and when each was last here, to the day. */
export function Devices(props: Props) {
  const { here, words } = props
  const own = words.keyring.devices
  const [going, setGoing] = useState<DeviceOnKeyring | null>(null)
  return (
    <section class="section" aria-label={own.title}>
      <h2>{own.title}</h2>
      <p class="hint">{own.intro}</p>
      <ul class="plain-list">
        {here.room.value.devices.map((device) => (
          <Device key={device.key} {...props} device={device} onRemove={() => setGoing(device)} />
        ))}
      </ul>
      {going === null ? null : (
        <RemoveDevice {...props} device={going} onClose={() => setGoing(null)} />
      )}
    </section>
  )
}

type DeviceProps = Props & {
  readonly device: DeviceOnKeyring
  readonly onRemove: () => void
}

function Device(props: DeviceProps) {
  const { app, here, words, device, onRemove } = props
  const own = words.keyring.devices
  const name = deviceInWords(words, device)
  const isThis = thisDevice(app, here).value === device.key
  const day = dateInWords(dateOfDay(device.hereDay), app.choices.language.value)
  return (
    <li class="row">
      <span>
        {isThis ? own.thisOne(name) : name} <span class="hint">{own.hereLast(day)}</span>
      </span>
      <RenameDevice {...props} />
      {isThis ? null : (
        <Button kind="quiet" label={own.removeNamed(name)} onPress={onRemove}>
          {own.remove}
        </Button>
      )}
    </li>
  )
}

function RenameDevice({ here, words, device, onSaid }: DeviceProps) {
  const own = words.keyring.devices
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState(device.name)
  const named = own.renameNamed(deviceInWords(words, device))
  const [isTooLong, setTooLong] = useState(false)
  const save = () => {
    const { ok } = callDevice(here, device.key, name)
    setTooLong(!ok)
    if (!ok) return
    setOpen(false)
    onSaid(own.renamed)
  }
  return (
    <>
      <Button kind="quiet" label={named} onPress={() => setOpen(true)}>
        {own.rename}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} heading={named} closeLabel={own.cancel}>
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <TextField
            label={own.label}
            error={isTooLong ? own.tooLong : undefined}
            value={name}
            onInput={setName}
          />
          <Actions>
            <Button kind="primary">{own.save}</Button>
          </Actions>
        </form>
      </Dialog>
    </>
  )
}

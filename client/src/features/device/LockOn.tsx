import { useState } from 'preact/hooks'

import { lockNow } from '#app/forget-device.ts'
import { lockMinutes } from '#app/preferences.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'

import type { DeviceProps } from './DeviceScreen.tsx'

export function LockOn({ app, words }: DeviceProps) {
  const own = words.device.lock
  const [state, setState] = useState<'not-yet' | 'turning' | 'failed'>('not-yet')
  const turnOff = async () => {
    setState('turning')
    if ((await app.lock.turn(null)) !== 'kept') setState('failed')
  }
  return (
    <>
      <p role="status">{own.on}</p>
      <p>{own.isOn}</p>
      <Choices
        legend={own.minutes}
        choices={lockMinutes.map((minutes) => ({
          value: `${minutes}` as const,
          label: own.minutesNamed[minutes],
        }))}
        value={`${app.choices.lockMinutes.value}`}
        onChange={(value) => app.choices.lockAfter(Number(value))}
      />
      <p class="hint">{own.limits}</p>
      {state === 'failed' ? (
        <p class="error" role="alert">
          {own.failed}
        </p>
      ) : null}
      <Actions>
        <Button kind="primary" onPress={() => void lockNow(app)}>
          {own.now}
        </Button>
        <Button disabled={state === 'turning'} onPress={() => void turnOff()}>
          {state === 'turning' ? own.turningOff : own.turnOff}
        </Button>
      </Actions>
    </>
  )
}

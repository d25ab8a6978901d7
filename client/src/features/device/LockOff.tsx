import { useState } from 'preact/hooks'

import { isLongEnough } from '#app/device-lock.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { DeviceProps } from './DeviceScreen.tsx'

type Turning = 'not-yet' | 'turning' | 'short' | 'differ' | 'failed'

/** What a lock is, what it is not, and a code of hers, twice. */
export function LockOff({ app, words }: DeviceProps) {
  const own = words.device.lock
  const [code, setCode] = useState('')
  const [again, setAgain] = useState('')
  const [state, setState] = useState<Turning>('not-yet')
  const turnOn = async () => {
    if (!isLongEnough(code)) return setState('short')
    if (code !== again) return setState('differ')
    setState('turning')
    if ((await app.lock.turn(code)) !== 'kept') setState('failed')
  }
  return (
    <>
      <p>{own.off}</p>
      <p>{own.what}</p>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (state !== 'turning') void turnOn()
        }}
      >
        <TextField
          label={own.code}
          hint={own.codeHint}
          content="secret"
          error={state === 'short' ? own.short : undefined}
          value={code}
          onInput={setCode}
        />
        <TextField
          label={own.again}
          content="secret"
          error={state === 'differ' ? own.differ : undefined}
          value={again}
          onInput={setAgain}
        />
        <p class="hint">{own.limits}</p>
        <p class="hint">{own.forgotten}</p>
        {state === 'failed' ? (
          <p class="error" role="alert">
            {own.failed}
          </p>
        ) : null}
        <Actions>
          <Button disabled={state === 'turning'}>
            {state === 'turning' ? own.turningOn : own.turnOn}
          </Button>
        </Actions>
      </form>
    </>
  )
}

import { useState } from 'preact/hooks'

import type { App } from '#app/app.ts'
import { forgetDevice } from '#app/forget-device.ts'
import type { Words } from '#content'
import { Actions, Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'

export function ForgetDevice({ app, words }: { readonly app: App; readonly words: Words }) {
  const own = words.device.forget
  const [isAsking, setAsking] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const forget = async () => {
    const done = await forgetDevice(app)
    setAsking(false)
    setFailed(done === 'still-here')
  }
  return (
    <>
      {hasFailed ? <Notice tone="alert" happened={own.failed} /> : null}
      <Actions>
        <Button onPress={() => setAsking(true)}>{own.button}</Button>
      </Actions>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        heading={own.ask}
        closeLabel={words.rooms.cancel}
      >
        <p>{own.explain}</p>
        <p>{own.danger}</p>
        <p>{own.unsent}</p>
        <Actions>
          <Button kind="primary" onPress={() => void forget()}>
            {own.confirm}
          </Button>
        </Actions>
      </Dialog>
    </>
  )
}

import { useState } from 'preact/hooks'

import type { InKeyring } from '#app/keyring-rooms.ts'
import { forgetRoom } from '#app/leave-room.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'

/** Takes the list off this device; the rooms that are open here stay. */
export function ForgetKeyring({ app, here, words }: InKeyring) {
  const own = words.keyring.here
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Actions>
        <Button kind="quiet" onPress={() => setAsking(true)}>
          {own.forget}
        </Button>
      </Actions>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        heading={own.forgetTitle}
        closeLabel={words.rooms.cancel}
      >
        <p>{own.explain}</p>
        <p>{own.danger}</p>
        <Actions>
          <Button kind="primary" onPress={() => void forgetRoom(app, here.handle)}>
            {own.confirm}
          </Button>
        </Actions>
      </Dialog>
    </>
  )
}

import { useState } from 'preact/hooks'

import { giveUpRefounding, resumeRefounding } from '#app/refound.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

import type { InNewKey } from './NewKeyScreen.tsx'

/** A new key was chosen here, and the network went before the others had it. */
export function Waits({ app, words, room }: InNewKey) {
  const own = words.newKey.waits
  const [isTrying, setTrying] = useState(false)
  const again = async () => {
    setTrying(true)
    const answer = await resumeRefounding(app, room.handle)
    setTrying(false)
    if (answer === 'done') app.go({ at: 'new-key', handle: room.handle, steps: ['skiftet'] })
  }
  return (
    <Notice happened={own.happened} safe={own.safe} next={own.next}>
      <Actions>
        <Button onPress={() => void again()} disabled={isTrying}>
          {isTrying ? words.newKey.confirm.working : own.again}
        </Button>
        <Button kind="quiet" onPress={() => void giveUpRefounding(app, room.handle)}>
          {own.giveUp}
        </Button>
      </Actions>
    </Notice>
  )
}

import { useState } from 'preact/hooks'

import { withdraw } from '#app/publishing/publish.ts'
import type { RoomPage } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'

import type { InPublishing } from './PublishScreen.tsx'

interface Props extends InPublishing {
  readonly page: RoomPage
  readonly onDone: () => void
}

/** For good, and what it cannot do is said first. */
export function Withdraw({ app, words, route, page, onDone }: Props) {
  const own = words.publish.withdraw
  const [isAsking, setAsking] = useState(false)
  const [fault, setFault] = useState<'offline' | 'keyRefused' | null>(null)
  const take = async () => {
    const answer = await withdraw(app, route.handle, page.id)
    if (answer !== 'withdrawn') return setFault(answer)
    setAsking(false)
    onDone()
  }
  return (
    <>
      <Actions>
        <Button onPress={() => setAsking(true)}>{own.button}</Button>
      </Actions>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        heading={own.title}
        closeLabel={own.no}
      >
        <p>{own.what}</p>
        <p>{own.cannot}</p>
        {fault === 'offline' ? <Notice tone="alert" {...own.offline} /> : null}
        {fault === 'keyRefused' ? <Notice tone="alert" {...words.problems.keyRefused} /> : null}
        <Actions>
          <Button kind="primary" onPress={() => void take()}>
            {own.yes}
          </Button>
        </Actions>
      </Dialog>
    </>
  )
}

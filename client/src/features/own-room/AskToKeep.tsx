import { answeredAsking, isAskingDue } from '#app/ask-to-keep.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

import type { InOwnRoom } from './OwnRoomScreen.tsx'

/** Asked once: whatever she answers, it does not come back. */
export function AskToKeep({ app, here, words }: InOwnRoom) {
  if (!isAskingDue(app, here.handle, here.room.value)) return null
  const own = words.ownRoom.keep
  const answered = () => void answeredAsking(app, here.handle)
  const choose = () => {
    answered()
    app.go({ at: 'keyring', steps: [] })
  }
  return (
    <Notice happened={own.why}>
      <Actions>
        <Button onPress={choose}>{own.choose}</Button>
        <Button kind="quiet" onPress={answered}>
          {own.notNow}
        </Button>
      </Actions>
    </Notice>
  )
}

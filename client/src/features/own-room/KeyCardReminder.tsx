import { isKeyCardDue, stopReminding } from '#app/key-card.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

import type { InOwnRoom } from './OwnRoomScreen.tsx'

/** Said once: whatever she answers, it does not come back. */
export function KeyCardReminder({ app, here, words }: InOwnRoom) {
  if (!isKeyCardDue(app, here.handle, here.room.value)) return null
  return (
    <Notice happened={words.ownRoom.keyCardReminder}>
      <Actions>
        <LinkButton href={hrefOf({ at: 'key-card', handle: null })}>
          {words.ownRoom.keyCard}
        </LinkButton>
        <Button kind="quiet" onPress={() => void stopReminding(app, here.handle)}>
          {words.ownRoom.notNow}
        </Button>
      </Actions>
    </Notice>
  )
}

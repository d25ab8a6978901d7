import { answeredAsking, goToKeep, isAskingDue } from '#app/ask-to-keep.ts'
import { isWindowForgetting } from '#app/private-window.ts'
import { hrefOf, type Route } from '#app/route.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

import type { InOwnRoom } from './OwnRoomScreen.tsx'

/** Asked once: whatever she answers, it does not come back. A window that forgets says so until she has kept it. */
export function AskToKeep(props: InOwnRoom & { readonly at: Route }) {
  const { app, here, words, at } = props
  if (isWindowForgetting(app, here.handle, here.room.value)) return <WindowForgets words={words} />
  if (!isAskingDue(app, here.handle, here.room.value)) return null
  const own = words.ownRoom.keep
  const answered = () => void answeredAsking(app, here.handle)
  return (
    <Notice happened={own.why}>
      <Actions>
        <Button onPress={() => void goToKeep(app, here.handle, at)}>{own.choose}</Button>
        <Button kind="quiet" onPress={answered}>
          {own.notNow}
        </Button>
      </Actions>
    </Notice>
  )
}

function WindowForgets({ words }: Pick<InOwnRoom, 'words'>) {
  const own = words.keyCard.window
  return (
    <Notice {...own.forgets}>
      <Actions>
        <LinkButton href={hrefOf({ at: 'key-card', handle: null })}>{own.save}</LinkButton>
      </Actions>
    </Notice>
  )
}

import { knowThem } from '#app/dialogue.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

import type { InDialogue } from './DialogueScreen.tsx'

/** A third device is in a room for two: told to both, until they say that they know it. */
export function TooMany({ app, here, words, route }: InDialogue) {
  const own = words.dialogueRoom.tooMany
  const devices = here.tooMany.value
  if (devices === null) return null
  return (
    <Notice
      tone="alert"
      happened={own.happened(devices)}
      safe={own.safe}
      next={here.isMaker ? own.next : own.nextOther}
    >
      <Actions>
        {here.isMaker ? (
          <LinkButton href={hrefOf({ at: 'new-key', handle: route.handle, steps: [] })}>
            {own.change}
          </LinkButton>
        ) : null}
        <Button onPress={() => void knowThem(app, here)}>{own.known}</Button>
      </Actions>
    </Notice>
  )
}

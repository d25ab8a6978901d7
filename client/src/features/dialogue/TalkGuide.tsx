import { chooseTalkKind } from '#app/dialogue.ts'
import { Actions, Button } from '#ui/Button.tsx'

import { Agenda } from './Agenda.tsx'
import type { InDialogue } from './DialogueScreen.tsx'
import { ShortTalk } from './ShortTalk.tsx'

/** What the talk of this round can follow: the agenda of a long one, the questions of a short one. */
export function TalkGuide(props: InDialogue) {
  const { here, words } = props
  const { round, kind } = here.room.value
  const other = kind === 'long' ? 'short' : 'long'
  return (
    <>
      {kind === 'long' ? <Agenda {...props} /> : <ShortTalk {...props} />}
      <Actions>
        <Button kind="quiet" onPress={() => chooseTalkKind(here, { round, kind: other })}>
          {words.dialogueRoom.talk.other[kind]}
        </Button>
      </Actions>
    </>
  )
}

import { nameOneself } from '#app/dialogue.ts'
import { ownNumberIn } from '#app/badges.ts'
import { TextField } from '#ui/TextField.tsx'

import type { InDialogue } from './DialogueScreen.tsx'

const longestName = 60

/** A name, or a word for oneself. The room works as well without. */
export function OwnName(props: InDialogue) {
  const { here, words } = props
  const own = words.dialogueRoom.ownName
  return (
    <>
      <TextField
        label={own.label}
        hint={own.hint}
        maxLength={longestName}
        value={here.room.value.names[here.side]}
        onInput={(name) => nameOneself(here, name)}
      />
      {here.isMaker ? null : <OwnNumber {...props} />}
    </>
  )
}

/** So that the one who made the room can know who is behind a name. */
function OwnNumber({ here, words }: InDialogue) {
  const digits = ownNumberIn(here.doc).value
  return digits === '' ? null : (
    <>
      <p>{words.newKey.ownNumber(digits)}</p>
      <p class="hint">{words.newKey.ownNumberHelp}</p>
    </>
  )
}

import { nameOneself } from '#app/dialogue.ts'
import { TextField } from '#ui/TextField.tsx'

import type { InDialogue } from './DialogueScreen.tsx'

const longestName = 60

/** A name, or a word for oneself. The room works as well without. */
export function OwnName({ here, words }: InDialogue) {
  const own = words.dialogueRoom.ownName
  return (
    <TextField
      label={own.label}
      hint={own.hint}
      maxLength={longestName}
      value={here.room.value.names[here.side]}
      onInput={(name) => nameOneself(here, name)}
    />
  )
}

import type { InDialogue } from './DialogueScreen.tsx'

/** Who can see the room, for the chip at the top. */
export function chipOf({ here, words }: Pick<InDialogue, 'here' | 'words'>): string {
  const name = here.otherName.value
  const own = words.dialogueRoom
  return name === '' ? own.chipTwo : own.chip(name)
}

import type { DialogueHere } from '#app/dialogue.ts'
import type { Words } from '#content'
import type { Side } from '#domain'

interface InWords {
  readonly you: string
  readonly other: (name: string) => string
}

interface Whose {
  readonly here: DialogueHere
  readonly side: Side
  readonly words: Words
}

/** What a side does, as the screen of the one who reads it says it. */
export function sideInWords({ you, other }: InWords, { here, side, words }: Whose): string {
  if (side === here.side) return you
  const { yourLeader, yourColleague } = words.dialogueRoom.talk
  return other(here.otherName.value || (side === 'nearest' ? yourLeader : yourColleague))
}

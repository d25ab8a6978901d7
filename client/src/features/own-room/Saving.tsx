import type { OwnRoomHere } from '#app/own-room.ts'
import { roomProblem, savingOf } from '#app/saving.ts'
import type { Words } from '#content'
import { Notice } from '#ui/Notice.tsx'
import { SaveState } from '#ui/SaveState.tsx'

interface Props {
  readonly here: OwnRoomHere
  readonly words: Words
}

/** Where her words are now. */
export function Saving({ here, words }: Props) {
  const state = savingOf(here.status.value, 'alone')
  if (state === 'none') return null
  return <SaveState state={state} text={words.saving[state]} />
}

/** What stands in their way. It stands last, so that nothing she is about to press moves. */
export function InTheWay({ here, words }: Props) {
  const problem = here.newer.value ? 'newerDocument' : roomProblem(here.status.value)
  return problem === null ? null : <Notice {...words.problems[problem]} />
}

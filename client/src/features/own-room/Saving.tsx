import type { OwnRoomHere } from '#app/own-room.ts'
import { roomProblem, savingOf } from '#app/saving.ts'
import type { Words } from '#content'
import { Notice } from '#ui/Notice.tsx'
import { SaveState } from '#ui/SaveState.tsx'

/** Where her words are now, and what stands in their way. */
export function Saving({ here, words }: { here: OwnRoomHere; words: Words }) {
  const status = here.status.value
  const problem = roomProblem(status)
  const state = savingOf(status)
  return (
    <>
      <SaveState state={state} text={words.saving[state]} />
      {problem ? <Notice {...words.problems[problem]} /> : null}
    </>
  )
}

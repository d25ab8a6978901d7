import type { App } from '#app/app.ts'
import type { OwnRoomHere } from '#app/own-room.ts'
import { roomNotice, savingOf } from '#app/saving.ts'
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
export function InTheWay({ app, here, words }: Props & { readonly app: App }) {
  const notice = here.newer.value
    ? words.problems.newerDocument
    : roomNotice(app, words, here.status.value)
  return notice === null ? null : (
    <div class="only-screen">
      <Notice {...notice} />
    </div>
  )
}

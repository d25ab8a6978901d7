import { roomNotice, savingOf } from '#app/saving.ts'
import { Notice } from '#ui/Notice.tsx'
import { SaveState } from '#ui/SaveState.tsx'

import type { InPreparation } from './PrepareScreen.tsx'

/** Where her answers are now, and what stands in their way. */
export function SavedInOwnRoom({ app, words, preparation }: InPreparation) {
  const { status, newer } = preparation.own
  const state = savingOf(status.value, 'alone')
  const notice = newer.value ? words.problems.newerDocument : roomNotice(app, words, status.value)
  return (
    <>
      {state === 'none' ? null : <SaveState state={state} text={words.saving[state]} />}
      {notice === null ? null : <Notice {...notice} />}
    </>
  )
}

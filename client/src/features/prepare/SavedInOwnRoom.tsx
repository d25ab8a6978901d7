import { askToKeep } from '#app/ask-to-keep.ts'
import { roomNotice, savingOf } from '#app/saving.ts'
import { AskToKeep } from '#ui/AskToKeep.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SaveState } from '#ui/SaveState.tsx'

import type { InPreparation } from './PrepareScreen.tsx'

/** Where her answers are now, how she wants to keep them, and what stands in their way. */
export function SavedInOwnRoom({ app, words, preparation, route }: InPreparation) {
  const { status, newer } = preparation.own
  const state = savingOf(status.value, 'alone')
  const notice = newer.value ? words.problems.newerDocument : roomNotice(app, words, status.value)
  const asked = askToKeep(app, preparation.own, { words, at: route })
  return (
    <>
      {state === 'none' ? null : <SaveState state={state} text={words.saving[state]} />}
      {asked === null ? null : <AskToKeep {...asked} />}
      {notice === null ? null : <Notice {...notice} />}
    </>
  )
}

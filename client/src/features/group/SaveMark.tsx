import { savingOf } from '#app/saving.ts'
import { SaveState } from '#ui/SaveState.tsx'

import type { InGroup } from './GroupScreen.tsx'

/** Where one's words are now. */
export function SaveMark({ here, words }: Pick<InGroup, 'here' | 'words'>) {
  const state = savingOf(here.status.value, 'shared')
  return state === 'none' ? null : <SaveState state={state} text={words.saving[state]} />
}

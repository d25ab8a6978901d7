import { roomNotice, savingOf } from '#app/saving.ts'
import { Notice } from '#ui/Notice.tsx'
import { SaveState } from '#ui/SaveState.tsx'

import type { InProgramme } from './in-programme.ts'

/** Where the words are now, and what stands in the way of writing. */
export function ProgrammeFoot({ app, here, words }: InProgramme) {
  const status = here.status.value
  const saving = savingOf(status, 'shared')
  const notice = here.newer.value ? words.problems.newerDocument : roomNotice(app, words, status)
  return (
    <>
      {here.standing === 'viewer' ? <Notice {...words.organisationRoom.viewer} /> : null}
      {saving === 'none' ? null : <SaveState state={saving} text={words.saving[saving]} />}
      {here.ended.value ? <Notice {...words.organisationRoom.ended} /> : null}
      {notice && !here.ended.value ? <Notice {...notice} /> : null}
    </>
  )
}

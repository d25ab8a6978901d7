import { endOf } from '#app/organisation.ts'
import { roomNotice, savingOf } from '#app/saving.ts'
import { Notice } from '#ui/Notice.tsx'
import { SaveState } from '#ui/SaveState.tsx'

import type { InPlan } from './in-plan.ts'

/** Where the words are now, and what stands in the way of writing. */
export function PlanFoot({ app, here, words }: InPlan) {
  const own = words.organisationRoom
  const status = here.status.value
  const saving = savingOf(status, 'shared')
  const notice = here.newer.value ? words.problems.newerDocument : roomNotice(app, words, status)
  return (
    <>
      {here.standing === 'viewer' ? <Notice {...own.viewer} /> : null}
      {saving === 'none' ? null : <SaveState state={saving} text={words.saving[saving]} />}
      {here.ended.value ? <Notice {...endOf(here, words)} /> : null}
      {notice && !here.ended.value ? <Notice {...notice} /> : null}
    </>
  )
}

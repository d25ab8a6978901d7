import { endOf, mayWrite } from '#app/organisation.ts'
import { roomNotice, savingOf } from '#app/saving.ts'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { SaveState } from '#ui/SaveState.tsx'

import { FullInbox } from './FullInbox.tsx'
import { Names } from './Names.tsx'
import { OwnName } from './OwnName.tsx'
import type { InOrganisation } from './OrganisationScreen.tsx'
import { StepsToPlan } from './StepsToPlan.tsx'
import { WaysOn } from './WaysOn.tsx'

/** Where everybody who makes the plan comes in. */
export function OrganisationHome(props: InOrganisation) {
  const { app, here, words } = props
  const own = words.organisationRoom
  const { name, owner } = here.room.value
  const status = here.status.value
  const notice = here.newer.value ? words.problems.newerDocument : roomNotice(app, words, status)
  const saving = savingOf(status, 'shared')
  return (
    <Page
      wall="organisation"
      audience={own.chip}
      heading={name || own.title}
      lead={
        <>
          <p>{own.lead}</p>
          <p>{owner === '' ? own.unowned : own.owned(owner)}</p>
        </>
      }
    >
      {here.ended.value ? <Notice {...endOf(here, words)} /> : null}
      {here.standing === 'viewer' ? <Notice {...own.viewer} /> : null}
      {status.connection === 'live' ? (
        <p class="hint">{status.others === 0 ? own.alone : own.here(status.others)}</p>
      ) : null}
      <FullInbox {...props} />
      <StepsToPlan {...props} />
      <WaysOn {...props} />
      {mayWrite(here) ? (
        <>
          <OwnName {...props} />
          <Names {...props} />
        </>
      ) : null}
      {saving === 'none' ? null : <SaveState state={saving} text={words.saving[saving]} />}
      {notice && !here.ended.value ? <Notice {...notice} /> : null}
    </Page>
  )
}

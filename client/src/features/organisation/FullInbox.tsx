import { inboxIn } from '#app/letters/inbox.ts'
import { mayWrite } from '#app/organisation.ts'
import { hrefOf } from '#app/route.ts'
import { Notice } from '#ui/Notice.tsx'

import type { InOrganisation } from './OrganisationScreen.tsx'

/** Said where everybody comes in: what comes now lies in the letterbox until somebody answers. */
export function FullInbox({ here, words, route }: InOrganisation) {
  const { full, goBox } = words.inbox
  const { isFull, outside } = inboxIn(here).value
  const { handle } = route
  if (!isFull || !mayWrite(here)) return null
  const to = (step: string) => hrefOf({ at: 'organisation', handle, steps: [step] })
  return (
    <Notice happened={full.happened} safe={full.safe(outside)} next={full.next}>
      <p>
        <a href={to('indbakke')}>{full.toInbox}</a> · <a href={to('brevkasse')}>{goBox}</a>
      </p>
    </Notice>
  )
}

import { useState } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import type { InvitedRole } from '#app/invite.ts'
import { standInFor } from '#app/opening.ts'
import { organisationOf } from '#app/organisation.ts'
import { hrefOf } from '#app/route.ts'
import { Choices } from '#ui/Choices.tsx'
import { Notice } from '#ui/Notice.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'

import { ByLink } from './ByLink.tsx'
import { ByQr } from './ByQr.tsx'

type Props = ScreenProps<'organisation'>

/** Two keys to choose between, and the same two ways to hand over each. */
export function InviteOrganisationScreen(props: Props) {
  const { app, words, route } = props
  const opening = organisationOf(app, route.handle).value
  const own = words.organisationRoom
  if (opening.state !== 'open') {
    return (
      <OpeningPage wall="organisation" audience={own.chip} {...standInFor(opening, words, own)} />
    )
  }
  return (
    <Page
      wall="organisation"
      audience={own.chip}
      heading={words.organisationInvite.title}
      lead={<p>{words.organisationInvite.intro}</p>}
      back={{
        href: hrefOf({ at: 'organisation', handle: route.handle, steps: [] }),
        label: own.go.back,
      }}
    >
      {opening.room.standing === 'viewer' ? <Notice {...own.viewer} /> : <Keys {...props} />}
    </Page>
  )
}

function Keys({ app, words, route }: Props) {
  const own = words.organisationInvite
  const [role, setRole] = useState<InvitedRole>('member')
  const roles = ['member', 'viewer'] as const
  const ways = {
    app,
    words,
    handle: route.handle,
    role,
    shareText: own.shareText[role],
    limits: own.limits,
  }
  return (
    <>
      <Choices
        legend={own.role.legend}
        choices={roles.map((value) => ({ value, ...own.role[value] }))}
        value={role}
        onChange={setRole}
      />
      <ByQr key={`qr-${role}`} {...ways} />
      <ByLink key={`link-${role}`} {...ways} />
      <p class="hint">{own.owner}</p>
    </>
  )
}

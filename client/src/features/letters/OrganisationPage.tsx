import type { ComponentChildren } from 'preact'

import type { ScreenProps } from '#app/app.ts'
import { standInFor } from '#app/opening.ts'
import { endOf, organisationOf, type OrganisationHere } from '#app/organisation.ts'
import { hrefOf } from '#app/route.ts'
import { roomNotice, savingOf } from '#app/saving.ts'
import { Notice } from '#ui/Notice.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'
import { SaveState } from '#ui/SaveState.tsx'

type Props = ScreenProps<'organisation'>
export type InLetters = Props & { readonly here: OrganisationHere }

interface Shown {
  readonly of: Props
  readonly heading: string
  readonly lead: string
  readonly children: (inside: InLetters) => ComponentChildren
}

/** What the inbox and the letterbox have around them. */
export function OrganisationPage({ of, heading, lead, children }: Shown) {
  const { app, words, route } = of
  const own = words.organisationRoom
  const opening = organisationOf(app, route.handle).value
  if (opening.state !== 'open') {
    return (
      <OpeningPage wall="organisation" audience={own.chip} {...standInFor(opening, words, own)} />
    )
  }
  const here = opening.room
  const status = here.status.value
  const saving = savingOf(status, 'shared')
  const notice = here.newer.value ? words.problems.newerDocument : roomNotice(app, words, status)
  return (
    <Page
      wall="organisation"
      audience={own.chip}
      heading={heading}
      lead={<p>{lead}</p>}
      back={{
        href: hrefOf({ at: 'organisation', handle: route.handle, steps: [] }),
        label: own.go.back,
      }}
    >
      {here.ended.value ? <Notice {...endOf(here, words)} /> : null}
      {here.standing === 'viewer' ? <Notice {...own.viewer} /> : null}
      {children({ ...of, here })}
      {saving === 'none' ? null : <SaveState state={saving} text={words.saving[saving]} />}
      {notice && !here.ended.value ? <Notice {...notice} /> : null}
    </Page>
  )
}

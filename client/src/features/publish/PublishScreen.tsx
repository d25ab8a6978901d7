import { useEffect, useMemo } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { today } from '#app/calendar.ts'
import { standInFor } from '#app/opening.ts'
import { planIn } from '#app/organisation-plan.ts'
import { endOf, mayWrite, organisationOf, type OrganisationHere } from '#app/organisation.ts'
import { planPage } from '#app/publishing/plan-page.ts'
import { lookAfterPages, type PageToPublish } from '#app/publishing/publish.ts'
import { publishingIn, type Publishing } from '#app/publishing/publishing.ts'
import { hrefOf } from '#app/route.ts'
import { reviewToShare, type IsoDate } from '#domain'
import { Notice } from '#ui/Notice.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'

import { Changes } from './Changes.tsx'
import { Files } from './Files.tsx'
import { Missing } from './Missing.tsx'
import { PagesThere } from './PagesThere.tsx'
import { Preview } from './Preview.tsx'
import { PutOut } from './PutOut.tsx'
import { Texts } from './Texts.tsx'

type Props = ScreenProps<'organisation'>
export type InPublishing = Props & {
  readonly here: OrganisationHere
  readonly publishing: Publishing
  /** The plan as it would be published now. */
  readonly content: PageToPublish
  readonly reviewOn: IsoDate
  readonly mayPublish: boolean
}

/** The plan becomes a page that everybody can read. */
export function PublishScreen(props: Props) {
  const { app, words, route } = props
  const opening = organisationOf(app, route.handle).value
  if (opening.state === 'open') return <InRoom {...props} here={opening.room} />
  return (
    <OpeningPage
      wall="organisation"
      audience={words.organisationRoom.chip}
      {...standInFor(opening, words, words.publish)}
    />
  )
}

function InRoom(props: Props & { readonly here: OrganisationHere }) {
  const { app, here, words, route } = props
  const own = words.publish
  const publishing = publishingIn(here)
  const plan = publishing.plan.value
  const { lastShared } = planIn(here).value
  const reviewOn = reviewToShare(plan, { lastShared, today: today(app.ports) })
  const language = app.choices.language.value
  const content = useMemo(
    () => planPage(words, { plan, language, reviewOn }),
    [words, plan, language, reviewOn],
  )
  const inside = { ...props, publishing, content, reviewOn, mayPublish: mayWrite(here) }
  useEffect(() => void lookAfterPages(app, route.handle), [app, route.handle])
  return (
    <Page
      wall="organisation"
      audience={words.organisationRoom.chip}
      heading={own.title}
      lead={<p>{own.lead}</p>}
      back={{
        href: hrefOf({ at: 'organisation', handle: route.handle, steps: [] }),
        label: own.back,
      }}
    >
      {here.ended.value ? <Notice {...endOf(here, words)} /> : null}
      {here.standing === 'viewer' ? <Notice happened={own.go.viewer} /> : null}
      <Missing {...inside} />
      <Preview {...inside} />
      <Changes {...inside} />
      {inside.mayPublish ? <PutOut {...inside} /> : null}
      <PagesThere {...inside} />
      <Files {...inside} />
      <Texts {...inside} />
    </Page>
  )
}

import type { ComponentChildren } from 'preact'

import { endOf } from '#app/organisation.ts'
import { roomNotice, savingOf } from '#app/saving.ts'
import { hrefOf } from '#app/route.ts'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { SaveState } from '#ui/SaveState.tsx'

import type { InPrioritise } from './PrioritiseScreen.tsx'

interface Shown {
  readonly of: InPrioritise
  readonly heading: string
  readonly lead: readonly string[]
  readonly children: ComponentChildren
}

/** What every screen of this step has around it. */
export function PrioritisePage({ of, heading, lead, children }: Shown) {
  const { app, here, words, route } = of
  const own = words.organisationRoom
  const status = here.status.value
  const saving = savingOf(status, 'shared')
  const notice = here.newer.value ? words.problems.newerDocument : roomNotice(app, words, status)
  const isFirst = route.steps.length < 2
  return (
    <Page
      wall="organisation"
      audience={own.chip}
      heading={heading}
      lead={lead.map((line) => (
        <p key={line}>{line}</p>
      ))}
      back={{
        href: hrefOf({
          at: 'organisation',
          handle: route.handle,
          steps: isFirst ? [] : ['prioriter'],
        }),
        label: isFirst ? own.go.back : words.prioritise.back,
      }}
    >
      {here.ended.value ? <Notice {...endOf(here, words)} /> : null}
      {here.standing === 'viewer' ? <Notice {...own.viewer} /> : null}
      {children}
      {saving === 'none' ? null : <SaveState state={saving} text={words.saving[saving]} />}
      {notice && !here.ended.value ? <Notice {...notice} /> : null}
    </Page>
  )
}

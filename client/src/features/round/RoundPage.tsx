import type { ComponentChildren } from 'preact'

import { roomNotice, savingOf } from '#app/saving.ts'
import { hrefOf } from '#app/route.ts'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { SaveState } from '#ui/SaveState.tsx'

import type { InRound } from './RoundScreen.tsx'

interface Shown {
  readonly heading: string
  readonly lead: readonly string[]
  readonly width?: 'measure' | 'wide'
  /** The way back, where it does not lead to the group's room. */
  readonly back?: { readonly href: string; readonly label: string }
  readonly above?: ComponentChildren
  /** What lies in her own room has its wall. */
  readonly isHers?: boolean
  readonly children: ComponentChildren
}

/** What every screen of a round has around it. */
export function RoundPage({ of, ...shown }: Shown & { readonly of: InRound }) {
  const { app, here, words, route } = of
  const status = here.status.value
  const saving = savingOf(status, 'shared')
  const notice = here.newer.value ? words.problems.newerDocument : roomNotice(app, words, status)
  return (
    <Page
      wall={shown.isHers === true ? 'own' : 'group'}
      audience={
        shown.isHers === true ? words.shell.onlyYou : words.groupRoom.chip(here.room.value.people)
      }
      heading={shown.heading}
      width={shown.width ?? 'measure'}
      lead={shown.lead.map((line) => (
        <p key={line}>{line}</p>
      ))}
      above={shown.above}
      back={
        shown.back ?? {
          href: hrefOf({ at: 'group', handle: route.handle, steps: [] }),
          label: words.groupRoom.go.back,
        }
      }
    >
      {here.standing === 'guest' ? <Notice {...words.groupRoom.guest} /> : null}
      {shown.children}
      {saving === 'none' ? null : <SaveState state={saving} text={words.saving[saving]} />}
      {notice === null ? null : <Notice {...notice} />}
    </Page>
  )
}

import { useContext } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import {
  endOf,
  mayWrite,
  organisationOf,
  type OrganisationHere,
  standInForOrganisation,
} from '#app/organisation.ts'
import { hrefOf } from '#app/route.ts'
import { roomNotice, savingOf } from '#app/saving.ts'
import { compilationsIn } from '#app/units.ts'
import { measureWords, unitWords, type MeasureWords, type UnitWords } from '#content/measure'
import { Actions, Button } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Notice } from '#ui/Notice.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'
import { SaveState } from '#ui/SaveState.tsx'

import { CompilationPaper } from './CompilationPaper.tsx'
import { TakeIn } from './TakeIn.tsx'
import './units.css'

type Props = ScreenProps<'organisation'>
export type InUnits = Props & {
  readonly here: OrganisationHere
  readonly own: UnitWords
  readonly measuring: MeasureWords
}

/** What several groups have measured: those that may be shown, and a total that tells of no other. */
export function UnitsScreen(props: Props) {
  const { app, words, route } = props
  const opening = organisationOf(app, route.handle).value
  if (opening.state === 'open') return <InOrganisation {...props} here={opening.room} />
  return <OpeningPage {...standInForOrganisation(opening, words)} />
}

function InOrganisation(props: Props & { readonly here: OrganisationHere }) {
  const { app, here, words, route } = props
  const language = app.choices.language.value
  const own = unitWords[language]
  const inUnits = { ...props, own, measuring: measureWords[language] }
  const compilations = compilationsIn(here)
  const status = here.status.value
  const saving = savingOf(status, 'shared')
  const notice = here.newer.value ? words.problems.newerDocument : roomNotice(app, words, status)
  const { onPrint } = useContext(FrameContext)
  return (
    <Page
      wall="organisation"
      audience={words.organisationRoom.chip}
      heading={own.title}
      width="wide"
      lead={
        <>
          <p>{own.lead}</p>
          <p>{own.safe}</p>
        </>
      }
      back={{
        href: hrefOf({ at: 'organisation', handle: route.handle, steps: [] }),
        label: own.back,
      }}
    >
      {here.ended.value ? <Notice {...endOf(here, words)} /> : null}
      {here.standing === 'viewer' ? <Notice {...words.organisationRoom.viewer} /> : null}
      {compilations.length === 0 ? (
        <>
          <p>{own.none}</p>
          <p class="hint">{own.how}</p>
        </>
      ) : null}
      {compilations.map((compilation) => (
        <CompilationPaper
          key={`${compilation.subject} ${compilation.moment ?? ''}`}
          {...inUnits}
          compilation={compilation}
        />
      ))}
      {mayWrite(here) ? (
        <div class="only-screen">
          <TakeIn {...inUnits} />
        </div>
      ) : null}
      {compilations.length === 0 ? null : (
        <>
          <p class="hint">{own.limits}</p>
          <Actions>
            <Button onPress={onPrint}>{own.print}</Button>
          </Actions>
        </>
      )}
      {saving === 'none' ? null : <SaveState state={saving} text={words.saving[saving]} />}
      {notice && !here.ended.value ? <Notice {...notice} /> : null}
    </Page>
  )
}

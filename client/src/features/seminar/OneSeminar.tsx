import { roomNotice, savingOf } from '#app/saving.ts'
import { revealSeminar, type SeminarRevealed } from '#app/seminar/run-seminar.ts'
import { askedInWords } from '#app/seminar/told-words.ts'

import type { Asked } from '#domain'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { SaveState } from '#ui/SaveState.tsx'

import { ChooseThemes } from './ChooseThemes.tsx'
import { ComeIn } from './ComeIn.tsx'
import { LeadersName } from './LeadersName.tsx'
import { NamedList } from './NamedList.tsx'
import { Receipt } from './Receipt.tsx'
import { Result } from './Result.tsx'
import { RunIt } from './RunIt.tsx'
import type { AtSeminar } from './SeminarScreen.tsx'
import { useRunning, type Running } from './use-running.ts'
import { seminarHref } from './way.ts'

/** One seminar, from its themes to what came of it. */
export function OneSeminar(props: AtSeminar) {
  const { here, words, own } = props
  const running = useRunning(props, { run: here.judged, open: revealSeminar })
  const asked = here.asked.value
  const result = asked?.result ?? null
  return (
    <Page
      wall="organisation"
      audience={words.organisationRoom.chip}
      heading={here.room.value.title || own.home.title}
      back={{ href: seminarHref(props, 'seminar'), label: own.room.back }}
      width={result === null ? 'measure' : 'wide'}
    >
      {asked === null ? (
        <Before {...props} />
      ) : (
        <Judging {...props} asked={asked} running={running} />
      )}
      <Saving {...props} />
    </Page>
  )
}

/** Leaders may name themes first; then those are chosen that they judge. */
function Before(props: AtSeminar) {
  const { here } = props
  return (
    <>
      <LeadersName {...props} />
      {isNaming(here) ? null : <ChooseThemes {...props} />}
      {here.naming.value === null ? null : <ToWall {...props} />}
    </>
  )
}

interface JudgingProps extends AtSeminar {
  readonly asked: Asked
  readonly running: Running<SeminarRevealed>
}

function Judging(props: JudgingProps) {
  const { here, own, asked, running } = props
  const { result } = asked
  return (
    <>
      {result === null ? (
        <UnderWay {...props} />
      ) : (
        <Result {...props} result={result} revealed={running.revealed} />
      )}
      {here.naming.value?.answered ? (
        <Disclosure summary={own.naming.list.title}>
          <NamedList {...props} />
        </Disclosure>
      ) : null}
      <ToWall {...props} />
    </>
  )
}

function ToWall(props: AtSeminar) {
  const { here, own } = props
  return (
    <Actions>
      <LinkButton href={seminarHref(props, 'seminar', here.id, 'vaeg')}>{own.room.wall}</LinkButton>
    </Actions>
  )
}

/** While leaders write, nothing else is decided. */
function isNaming({ naming, namingUrn }: AtSeminar['here']): boolean {
  return namingUrn.value !== null && naming.value?.answered === null
}

function UnderWay(props: JudgingProps) {
  const { app, here, own, asked, running } = props
  return (
    <>
      <RunIt
        {...props}
        run={here.judged}
        said={own.open}
        status={running.status}
        onEnded={running.reveal}
      />
      <ComeIn {...props} run={here.judged} />
      <Paper label={own.asked}>
        <h2>{own.asked}</h2>
        <ol>
          {asked.themes.map((theme) => (
            <li key={theme.id}>{askedInWords(theme, own)}</li>
          ))}
        </ol>
      </Paper>
      <Receipt app={app} own={own} here={here} urn={here.urn} />
    </>
  )
}

function Saving({ app, here, words }: AtSeminar) {
  const status = here.status.value
  const saving = savingOf(status, 'shared')
  const notice = here.newer.value ? words.problems.newerDocument : roomNotice(app, words, status)
  return (
    <>
      {saving === 'none' ? null : <SaveState state={saving} text={words.saving[saving]} />}
      {notice ? <Notice {...notice} /> : null}
    </>
  )
}

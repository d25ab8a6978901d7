import { roomNotice, savingOf } from '#app/saving.ts'
import { askedInWords } from '#app/seminar/told-words.ts'

import type { Asked } from '#domain'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { SaveState } from '#ui/SaveState.tsx'

import { ChooseThemes } from './ChooseThemes.tsx'
import { ComeIn } from './ComeIn.tsx'
import { Receipt } from './Receipt.tsx'
import { Result } from './Result.tsx'
import { RunIt } from './RunIt.tsx'
import type { AtSeminar } from './SeminarScreen.tsx'
import { useRunning } from './use-running.ts'
import { seminarHref } from './way.ts'

/** One seminar, from its themes to what came of it. */
export function OneSeminar(props: AtSeminar) {
  const { here, words, own } = props
  const running = useRunning(props)
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
      {asked === null ? <ChooseThemes {...props} /> : null}
      {asked !== null && result === null ? (
        <UnderWay {...props} asked={asked} running={running} />
      ) : null}
      {result === null ? null : <Result {...props} result={result} revealed={running.revealed} />}
      {asked === null ? null : (
        <Actions>
          <LinkButton href={seminarHref(props, 'seminar', here.id, 'vaeg')}>
            {own.room.wall}
          </LinkButton>
        </Actions>
      )}
      <Saving {...props} />
    </Page>
  )
}

interface UnderWayProps extends AtSeminar {
  readonly asked: Asked
  readonly running: ReturnType<typeof useRunning>
}

function UnderWay(props: UnderWayProps) {
  const { app, here, own, asked, running } = props
  return (
    <>
      <RunIt {...props} status={running.status} onEnded={running.reveal} />
      <ComeIn {...props} />
      <Paper label={own.asked}>
        <h2>{own.asked}</h2>
        <ol>
          {asked.themes.map((theme) => (
            <li key={theme.id}>{askedInWords(theme, own)}</li>
          ))}
        </ol>
      </Paper>
      <Receipt app={app} own={own} here={here} />
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

import { useState } from 'preact/hooks'

import type { ProblemName } from '#app/problems.ts'
import { endSeminar, openSeminar, type SeminarStatus } from '#app/seminar/run-seminar.ts'
import type { UrnToRun } from '#app/seminar/seminars.ts'
import type { SeminarWords } from '#content/seminar'
import { fewestAnswers, mayOpenTo } from '#domain'

import { Actions, Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'

import type { AtSeminar } from './SeminarScreen.tsx'

type Props = AtSeminar & {
  readonly run: UrnToRun
  /** What is said where leaders judge, or where they name. */
  readonly said: SeminarWords['open']
  readonly status: SeminarStatus | null
  readonly onEnded: () => void
}

/** Opens it, tells one number, and ends it. */
export function RunIt(props: Props) {
  const { run, own } = props
  return (
    <Paper label={own.home.title}>
      {run.urn.value === null ? <OpenIt {...props} /> : <IsOpen {...props} />}
    </Paper>
  )
}

function OpenIt({ app, here, run, said, words, own }: Props) {
  const [isOpening, setOpening] = useState(false)
  const [problem, setProblem] = useState<ProblemName | null>(null)
  const came = run.entered().length
  const isEnough = mayOpenTo(came)
  const open = async () => {
    setOpening(true)
    const opened = await openSeminar(app, here, run)
    setOpening(false)
    setProblem(opened.ok ? null : opened.problem)
  }
  return (
    <>
      <p class="seminar-number" aria-live="polite">
        {own.comeIn.here(came)}
      </p>
      {problem === null ? null : <Notice tone="alert" {...words.problems[problem]} />}
      {isEnough ? null : <p>{said.tooFew}</p>}
      <Actions>
        <Button kind="primary" disabled={isOpening || !isEnough} onPress={() => void open()}>
          {isOpening ? said.opening : said.button}
        </Button>
      </Actions>
    </>
  )
}

function IsOpen({ app, here, run, said, words, status, onEnded }: Props) {
  const [asks, setAsks] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemName | null>(null)
  const end = async () => {
    setBusy(true)
    const ended = await endSeminar(app, here, run)
    setBusy(false)
    setAsks(false)
    setProblem(ended.ok ? null : ended.problem)
    if (ended.ok) onEnded()
  }
  return (
    <>
      <p class="seminar-number" aria-live="polite">
        {answeredInWords(status, said)}
      </p>
      <p>{said.places(run.urn.value?.voters.length ?? 0)}</p>
      <p class="hint">{said.late}</p>
      {status?.state === 'open' && !status.isAsAnnounced ? <p>{said.notAsAnnounced}</p> : null}
      {problem === null ? null : <Notice tone="alert" {...words.problems[problem]} />}
      <Actions>
        <Button kind="primary" disabled={isBusy} onPress={() => setAsks(true)}>
          {isBusy ? said.ending : said.end}
        </Button>
      </Actions>
      {asks ? (
        <Dialog
          open
          heading={said.endTitle}
          closeLabel={said.endCancel}
          onClose={() => setAsks(false)}
        >
          <p>{said.endText}</p>
          {isFew(status) ? <p>{said.endFew}</p> : null}
          <Actions>
            <Button kind="primary" disabled={isBusy} onPress={() => void end()}>
              {said.endConfirm}
            </Button>
          </Actions>
        </Dialog>
      ) : null}
    </>
  )
}

export function answeredInWords(status: SeminarStatus | null, said: SeminarWords['open']): string {
  if (status === null) return said.asking
  return 'answered' in status ? said.answered(status.answered) : said.offline
}

function isFew(status: SeminarStatus | null): boolean {
  return status !== null && 'answered' in status && status.answered < fewestAnswers
}

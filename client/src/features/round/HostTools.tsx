import { useState } from 'preact/hooks'

import type { ProblemName } from '#app/problems.ts'
import { addSeats, closeRound, seatsToAdd } from '#app/urn/open-round.ts'
import { fewestAnswers } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Said } from '#ui/Said.tsx'

import type { WithStatus } from './OpenRound.tsx'

/** What only the host can: give a seat to who came late, and close. */
export function HostTools(props: WithStatus & { readonly onClosed: () => void }) {
  const { app, words, round, onClosed } = props
  const own = words.groupRound.open
  const [problem, setProblem] = useState<ProblemName | null>(null)
  const [said, setSaid] = useState('')
  const [asks, setAsks] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const late = seatsToAdd(round)
  const add = async () => {
    const added = await addSeats(app, round)
    setProblem(added.ok ? null : added.problem)
    setSaid(added.ok ? own.added : '')
  }
  const close = async () => {
    setBusy(true)
    const closed = await closeRound(app, round)
    setBusy(false)
    setAsks(false)
    setProblem(closed.ok ? null : closed.problem)
    if (closed.ok) onClosed()
  }
  return (
    <>
      {problem === null ? null : <Notice tone="alert" {...words.problems[problem]} />}
      <Said text={said} />
      <Actions>
        {late.length === 0 ? null : (
          <Button onPress={() => void add()}>
            {own.add(late.map(({ name }) => name).join(', '))}
          </Button>
        )}
        <Button disabled={isBusy} onPress={() => setAsks(true)}>
          {isBusy ? own.closing : own.close}
        </Button>
      </Actions>
      {asks ? (
        <Dialog
          open
          heading={own.closeTitle}
          closeLabel={own.closeCancel}
          onClose={() => setAsks(false)}
        >
          <p>{own.closeText}</p>
          {isFew(props) ? <p>{own.closeFew}</p> : null}
          <Actions>
            <Button kind="primary" disabled={isBusy} onPress={() => void close()}>
              {own.closeConfirm}
            </Button>
          </Actions>
        </Dialog>
      ) : null}
    </>
  )
}

function isFew({ status }: WithStatus): boolean {
  return status !== null && 'answered' in status && status.answered < fewestAnswers
}

import { useEffect, useState } from 'preact/hooks'

import { letInLate, watchSeminar, type SeminarStatus } from '#app/seminar/run-seminar.ts'
import type { UrnToRun } from '#app/seminar/seminars.ts'

import type { AtSeminar } from './SeminarScreen.tsx'

export interface Running<Revealed> {
  readonly status: SeminarStatus | null
  readonly revealed: Revealed | null
  readonly reveal: () => void
}

interface ToRun<Revealed> {
  readonly run: UrnToRun
  /** Always the same function: each device that looks opens the urn anew, and says what does not add up. */
  readonly open: (app: AtSeminar['app'], here: AtSeminar['here']) => Promise<Revealed>
}

/** For as long as somebody looks: latecomers get places, the number is asked for, and the end is noticed. */
export function useRunning<Revealed>(
  { app, here }: Pick<AtSeminar, 'app' | 'here'>,
  { run, open }: ToRun<Revealed>,
): Running<Revealed> {
  const [status, setStatus] = useState<SeminarStatus | null>(null)
  const [revealed, setRevealed] = useState<Revealed | null>(null)
  const urn = run.urn.value
  const isEnded = status?.state === 'closed' || run.terms.value?.isOver === true
  const reveal = () => void open(app, here).then(setRevealed)
  useEffect(() => letInLate(app, here, run), [app, here, run])
  useEffect(
    () => (urn === null || isEnded ? undefined : watchSeminar(app, here, { urn, hear: setStatus })),
    [app, here, urn, isEnded],
  )
  useEffect(() => {
    if (urn !== null && isEnded) void open(app, here).then(setRevealed)
  }, [app, here, open, urn, isEnded])
  return { status, revealed, reveal }
}

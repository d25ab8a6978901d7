import { useEffect, useState } from 'preact/hooks'

import {
  letInLate,
  revealSeminar,
  watchSeminar,
  type SeminarRevealed,
  type SeminarStatus,
} from '#app/seminar/run-seminar.ts'

import type { AtSeminar } from './SeminarScreen.tsx'

interface Running {
  readonly status: SeminarStatus | null
  readonly revealed: SeminarRevealed | null
  readonly reveal: () => void
}

/** For as long as somebody looks: latecomers get places, the number is asked for, and the end is noticed. */
export function useRunning({ app, here }: AtSeminar): Running {
  const [status, setStatus] = useState<SeminarStatus | null>(null)
  const [revealed, setRevealed] = useState<SeminarRevealed | null>(null)
  const urn = here.urn.value
  const result = here.asked.value?.result ?? null
  const isEnded = status?.state === 'closed' || result !== null
  const reveal = () => void revealSeminar(app, here).then(setRevealed)
  useEffect(() => letInLate(app, here), [app, here])
  useEffect(
    () => (urn === null || isEnded ? undefined : watchSeminar(app, here, { urn, hear: setStatus })),
    [app, here, urn, isEnded],
  )
  // Each device that looks opens it anew, and says what does not add up.
  useEffect(() => {
    if (urn !== null && isEnded) void revealSeminar(app, here).then(setRevealed)
  }, [app, here, urn, isEnded])
  return { status, revealed, reveal }
}

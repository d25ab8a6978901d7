import type { RoundDoubt } from '#app/urn/reveal-round.ts'
import { Notice } from '#ui/Notice.tsx'

import type { InRound } from './RoundScreen.tsx'

interface Props extends Pick<InRound, 'words'> {
  readonly doubts: readonly RoundDoubt[]
  /** What the room says something else of than the answers do. */
  readonly labels: readonly string[]
}

/** What did not add up in an urn that was opened. */
export function Doubts({ words, doubts, labels }: Props) {
  const own = words.groupRound.picture
  if (doubts.length === 0) return null
  return (
    <Notice tone="alert" happened={own.doubtTitle} safe={own.doubtSafe} next={own.doubtNext}>
      {doubts.map((doubt) => (
        <p key={doubt}>{own.doubts[doubt]}</p>
      ))}
      {labels.length === 0 ? null : <p>{own.differs(labels.join(', '))}</p>}
    </Notice>
  )
}

import { inboxIn } from '#app/letters/inbox.ts'
import { hrefOf } from '#app/route.ts'
import { Notice } from '#ui/Notice.tsx'

import type { InLetters } from './OrganisationPage.tsx'

interface Props {
  readonly of: Pick<InLetters, 'here' | 'words' | 'route'>
  /** Where what can be done about it is done. */
  readonly go: { readonly steps: readonly string[]; readonly label: string }
}

/** Two hundred wait for an answer: what comes now lies in the letterbox until there is room. */
export function FullInbox({ of, go }: Props) {
  const { here, words, route } = of
  const { full } = words.inbox
  const { isFull, outside } = inboxIn(here).value
  if (!isFull) return null
  const { handle } = route
  return (
    <Notice happened={full.happened} safe={full.safe(outside)} next={full.next}>
      <p>
        <a href={hrefOf({ at: 'organisation', handle, steps: go.steps })}>{go.label}</a>
      </p>
    </Notice>
  )
}

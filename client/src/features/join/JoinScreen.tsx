import { keyIsRead } from '#app/first-sight.ts'
import { joiningOf, type Joining } from '#app/join.ts'
import type { ScreenProps } from '#app/app.ts'
import { SightPage } from '#ui/SightPage.tsx'

import { AskCode } from './AskCode.tsx'
import { AskLink } from './AskLink.tsx'
import { ChooseGroup } from './ChooseGroup.tsx'
import { GoIn } from './GoIn.tsx'

export type JoinProps = ScreenProps<'join'>
export type InJoin<State extends Joining['state']> = JoinProps & {
  readonly joining: Extract<Joining, { state: State }>
}

/** A key has come in, whole or half; where it leads depends on what it opens. */
export function JoinScreen(props: JoinProps) {
  const joining = joiningOf(props.app).value
  switch (joining.state) {
    case 'reading':
      return <SightPage {...keyIsRead(props.words, props.app.keyInHand.value !== null)} />
    case 'no-link':
      return <AskLink {...props} joining={joining} />
    case 'needs-code':
      return <AskCode {...props} joining={joining} />
    case 'letterbox':
      return <ChooseGroup {...props} />
    case 'has-key':
      return <GoIn {...props} joining={joining} />
    default:
      return joining satisfies never
  }
}

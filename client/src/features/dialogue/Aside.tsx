import { Disclosure } from '#ui/Disclosure.tsx'

import type { InDialogue } from './DialogueScreen.tsx'
import { OwnName } from './OwnName.tsx'
import { PastRounds } from './PastRounds.tsx'

/** What is here for who wants it, and closed until then. */
export function Aside(props: InDialogue) {
  const { here, words } = props
  const own = words.dialogueRoom
  const { history } = here.room.value
  return (
    <div class="asides">
      {history.length === 0 ? null : (
        <Disclosure summary={own.past.title}>
          <PastRounds {...props} />
        </Disclosure>
      )}
      <Disclosure summary={own.ownName.title}>
        <OwnName {...props} />
      </Disclosure>
    </div>
  )
}

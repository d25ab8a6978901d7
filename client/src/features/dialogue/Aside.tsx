import { Disclosure } from '#ui/Disclosure.tsx'

import type { InDialogue } from './DialogueScreen.tsx'
import { OwnName } from './OwnName.tsx'

/** What is here for who wants it, and closed until then. */
export function Aside(props: InDialogue) {
  const own = props.words.dialogueRoom
  return (
    <div class="asides">
      <Disclosure summary={own.ownName.title}>
        <OwnName {...props} />
      </Disclosure>
    </div>
  )
}

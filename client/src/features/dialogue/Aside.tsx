import { Disclosure } from '#ui/Disclosure.tsx'

import type { InDialogue } from './DialogueScreen.tsx'
import { OwnName } from './OwnName.tsx'

/** What is here for who wants it, and closed until then. */
export function Aside(props: InDialogue) {
  const own = props.words.dialogueRoom
  return (
    <div class="asides">
      {props.here.side === 'nearest' ? (
        <Disclosure summary={own.sight.title}>
          <ul>
            {own.sight.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{own.sight.rule}</p>
        </Disclosure>
      ) : null}
      <Disclosure summary={own.ownName.title}>
        <OwnName {...props} />
      </Disclosure>
    </div>
  )
}

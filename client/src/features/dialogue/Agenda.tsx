import { agenda } from '#content'
import { Disclosure } from '#ui/Disclosure.tsx'

import type { InDialogue } from './DialogueScreen.tsx'
import { sideInWords } from './side-in-words.ts'

/** Help for the two who want it; nothing runs, and nothing is timed. */
export function Agenda(props: InDialogue) {
  return (
    <Disclosure summary={props.words.dialogueRoom.agenda.title}>
      <AgendaList {...props} />
    </Disclosure>
  )
}

/** How long for what, and who speaks first. */
function AgendaList({ here, words }: InDialogue) {
  const own = words.dialogueRoom.agenda
  return (
    <ol class="agenda">
      {agenda.map(({ key, minutes, speaks }) => (
        <li key={key}>
          <span class="agenda-minutes">{own.minutes(minutes)}</span>
          <span>
            <strong>
              {speaks === 'both' ? own.both : sideInWords(own, { here, side: speaks, words })}
            </strong>{' '}
            {words.agenda[key]}
          </span>
        </li>
      ))}
    </ol>
  )
}

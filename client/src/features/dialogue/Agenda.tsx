import { agenda, type Words } from '#content'
import { Disclosure } from '#ui/Disclosure.tsx'

/** Help for the two who want it; nothing runs, and nothing is timed. */
export function Agenda({ words }: { words: Words }) {
  const own = words.dialogueRoom.agenda
  return (
    <Disclosure summary={own.title}>
      <ol class="agenda">
        {agenda.map(({ key, minutes }) => (
          <li key={key}>
            <span class="agenda-minutes">{own.minutes(minutes)}</span>
            <span>{words.agenda[key]}</span>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

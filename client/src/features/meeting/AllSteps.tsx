import { goTo } from '#app/meeting.ts'
import { minuteOf, minutesFor, phases, type Phase } from '#domain'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'

import type { AtStep } from './Leading.tsx'

/** The minute script. Any step can be gone to, also one they have been at. */
export function AllSteps(props: AtStep) {
  const own = props.words.groupMeeting.lead
  return (
    <Disclosure summary={own.allSteps}>
      <ol class="script">
        {phases.map((phase) => (
          <ScriptLine key={phase} {...props} line={phase} />
        ))}
      </ol>
    </Disclosure>
  )
}

function ScriptLine({ now, words, table, phase, line }: AtStep & { readonly line: Phase }) {
  const own = words.groupMeeting
  const { name } = own.phases[line]
  const minutes = minutesFor[now.length][line]
  return (
    <li class="row" aria-current={line === phase ? 'step' : undefined}>
      <span>
        <strong>{name}</strong>{' '}
        <span class="hint">
          {own.inMinutes(minutes)} {own.plannedAt(minuteOf(now.length, line))}
        </span>
      </span>
      {line === phase ? (
        <span class="hint">{own.lead.here}</span>
      ) : (
        <Button label={own.lead.goTo(name)} onPress={() => goTo(table, { phase: line })}>
          {own.lead.goShort}
        </Button>
      )}
    </li>
  )
}

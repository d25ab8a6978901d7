import { useState } from 'preact/hooks'

import { askForSilence, fiveMore, meetingTime, runTime, stopMeeting } from '#app/meeting-time.ts'
import { goTo, handOver, isFacilitator, type AtTheTable } from '#app/meeting.ts'
import { hrefOf } from '#app/route.ts'
import { phaseAfter } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Said } from '#ui/Said.tsx'

import { AllSteps } from './AllSteps.tsx'
import { Phrases } from './Phrases.tsx'
import type { InStep } from './Step.tsx'
import { WallElsewhere } from './WallElsewhere.tsx'

export type AtStep = InStep & { readonly table: AtTheTable }

/** What the one who leads the meeting needs at hand; the others see who it is. */
export function Leading(props: AtStep) {
  const { here, words, table, phase } = props
  const own = words.groupMeeting
  const { seats, roles } = here.room.value
  const facilitator = seats.find(({ id }) => id === roles.facilitator)
  const next = phaseAfter(phase)
  if (!isFacilitator(table)) {
    return facilitator === undefined ? null : <p class="hint">{own.lead.by(facilitator.name)}</p>
  }
  return (
    <section class="leading" aria-label={own.lead.title}>
      <h2>{own.lead.title}</h2>
      <TimeButtons {...props} />
      <Actions>
        {next === null ? null : (
          <Button kind="primary" onPress={() => goTo(table, { phase: next })}>
            {own.lead.next(own.phases[next].name)}
          </Button>
        )}
      </Actions>
      <AllSteps {...props} />
      <Phrases {...props} />
      <MoreToLead {...props} />
    </section>
  )
}

function TimeButtons({ app, here, words, table, phase }: AtStep) {
  const own = words.groupMeeting.time
  const { isRunning } = meetingTime(app, here).left.value
  return (
    <Actions>
      <Button onPress={() => runTime(table, !isRunning)}>
        {isRunning ? own.pause : own.start}
      </Button>
      <Button onPress={() => fiveMore(table)}>{own.more}</Button>
      {phase === 'picture' || phase === 'choose' ? (
        <Button onPress={() => askForSilence(table)}>{own.silence}</Button>
      ) : null}
    </Actions>
  )
}

function MoreToLead({ app, here, words, route, table }: AtStep) {
  const own = words.groupMeeting
  const [said, setSaid] = useState('')
  const others = here.room.value.seats.filter(({ id }) => id !== table.seat)
  const stop = () => {
    stopMeeting(table)
    setSaid(own.stop.say)
  }
  return (
    <Disclosure summary={own.lead.more}>
      <p>
        <a
          href={hrefOf({ at: 'group', handle: route.handle, steps: ['vaeg'] })}
          target="_blank"
          rel="noreferrer"
        >
          {own.lead.wall}
        </a>
      </p>
      <p class="hint">{own.lead.wallHint}</p>
      <WallElsewhere app={app} words={words} handle={route.handle} />
      <h3>{own.lead.hand}</h3>
      <Actions>
        {others.map(({ id, name }) => (
          <Button key={id} label={own.lead.handTo(name)} onPress={() => handOver(table, id)}>
            {name}
          </Button>
        ))}
      </Actions>
      <h3>{own.stop.title}</h3>
      <Actions>
        <Button onPress={stop}>{own.stop.button}</Button>
      </Actions>
      <Said text={said} />
    </Disclosure>
  )
}

import { howLong } from '#app/how-long.ts'
import { chooseLength, goTo, isFacilitator, takeTheLead, type AtTheTable } from '#app/meeting.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'

import { LookingOn } from './LookingOn.tsx'
import type { InMeeting } from './MeetingScreen.tsx'
import { PlanToTakeUp } from './PlanToTakeUp.tsx'

/** Before the first step: the rules they agree on, and who leads. */
export function Begin(props: InMeeting) {
  const { here, words, route, table } = props
  const own = words.groupMeeting
  return (
    <Page
      wall="group"
      audience={words.groupRoom.chip(here.room.value.people)}
      heading={own.title}
      lead={<p>{own.begin.lead}</p>}
      back={{
        href: hrefOf({ at: 'group', handle: route.handle, steps: [] }),
        label: words.groupRoom.go.back,
      }}
    >
      <PlanToTakeUp {...props} />
      <Paper label={own.begin.rulesTitle}>
        <h2>{own.begin.rulesTitle}</h2>
        <ul class="ground-rules">
          {own.begin.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Paper>
      <LookingOn {...props} />
      {table === null ? null : <WhoBegins {...props} table={table} />}
    </Page>
  )
}

function WhoBegins(props: InMeeting & { readonly table: AtTheTable }) {
  const { here, words, table } = props
  const own = words.groupMeeting.begin
  const { seats, roles } = here.room.value
  const facilitator = seats.find(({ id }) => id === roles.facilitator)
  if (isFacilitator(table)) return <BeginNow {...props} />
  return (
    <section class="section">
      <p>{facilitator === undefined ? own.nobody : own.waits(facilitator.name)}</p>
      <Actions>
        <Button
          kind={facilitator === undefined ? 'primary' : 'plain'}
          onPress={() => takeTheLead(table)}
        >
          {facilitator === undefined ? own.take : words.groupMeeting.lead.take}
        </Button>
      </Actions>
      <p class="hint">{own.takeHint}</p>
    </section>
  )
}

function BeginNow({ now, words, table }: InMeeting & { readonly table: AtTheTable }) {
  const own = words.groupMeeting.begin
  return (
    <section class="section">
      <Choices {...howLong(words, now.length, (length) => chooseLength(table, length))} />
      <Actions>
        <Button kind="primary" onPress={() => goTo(table, { phase: 'purpose' })}>
          {own.start}
        </Button>
      </Actions>
    </section>
  )
}

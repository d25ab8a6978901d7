import { goTo, isFacilitator } from '#app/meeting.ts'
import { hrefOf } from '#app/route.ts'
import { roomNotice } from '#app/saving.ts'
import { phases, type Phase } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { LiveRegion } from '#ui/LiveRegion.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { SaveState } from '#ui/SaveState.tsx'
import { Steps } from '#ui/Steps.tsx'

import { AgreementsStep } from './AgreementsStep.tsx'
import { Clock } from './Clock.tsx'
import { GoalsStep } from './GoalsStep.tsx'
import { Leading } from './Leading.tsx'
import { LookingOn } from './LookingOn.tsx'
import { MapStep } from './MapStep.tsx'
import './meeting.css'
import type { InMeeting } from './MeetingScreen.tsx'
import { NextMeetingStep } from './NextMeetingStep.tsx'
import { PlanToTakeUp } from './PlanToTakeUp.tsx'
import { PurposeStep } from './PurposeStep.tsx'
import { SendOnStep } from './SendOnStep.tsx'
import { TakeOver } from './TakeOver.tsx'
import { ThemesChoice } from './ThemesChoice.tsx'
import { ThemeTalk } from './ThemeTalk.tsx'

export type InStep = InMeeting & { readonly phase: Phase }

/** One step of the meeting: what to do now, the time, and what the step is about. */
export function Step(props: InStep) {
  const { app, here, now, words, route, table, phase } = props
  const own = words.groupMeeting
  const at = phases.indexOf(phase) + 1
  const notice = roomNotice(app, words, here.status.value)
  const saving = here.status.value.edits
  return (
    <Page
      wall="group"
      width="wide"
      audience={words.groupRoom.chip(here.room.value.people)}
      heading={own.phases[phase].name}
      above={<Steps text={own.step(at, phases.length)} at={at} of={phases.length} />}
      lead={<p>{own.phases[phase].say}</p>}
      back={{
        href: hrefOf({ at: 'group', handle: route.handle, steps: [] }),
        label: words.groupRoom.go.back,
      }}
    >
      <LiveRegion text={own.live.phase(own.phases[phase].name)} />
      <LiveRegion text={whoLeads(props)} />
      <LookingOn {...props} />
      {phase === 'purpose' ? <PlanToTakeUp {...props} /> : null}
      {now.isStopped ? <Stopped {...props} /> : null}
      <div class="meeting">
        <div class="meeting-lead only-screen">
          <Clock {...props} />
          {table === null ? null : <Leading {...props} table={table} />}
        </div>
        <div class="meeting-work">
          <Work {...props} />
        </div>
      </div>
      {table === null || isFacilitator(table) ? null : <TakeOver {...props} table={table} />}
      {notice ? <Notice {...notice} /> : null}
      {saving === 'none' ? null : <SaveState state={saving} text={words.saving[saving]} />}
    </Page>
  )
}

/** Heard when the lead changes hands, also by who led until now. */
function whoLeads({ here, words, table }: InStep): string {
  const own = words.groupMeeting
  if (table !== null && isFacilitator(table)) return own.lead.taken
  const { seats, roles } = here.room.value
  const facilitator = seats.find(({ id }) => id === roles.facilitator)
  return facilitator === undefined ? '' : own.live.leads(facilitator.name)
}

function Stopped({ words, table, phase }: InStep) {
  const own = words.groupMeeting.stop
  if (table === null || !isFacilitator(table)) {
    return <Notice happened={own.stopped} safe={own.safe} next={own.waits} />
  }
  return (
    <Notice happened={own.stopped} safe={own.safe} next={own.next}>
      <Actions>
        <Button onPress={() => goTo(table, { phase })}>{own.goOn}</Button>
      </Actions>
    </Notice>
  )
}

function Work(props: InStep) {
  switch (props.phase) {
    case 'purpose':
      return <PurposeStep {...props} />
    case 'goals':
      return <GoalsStep {...props} />
    case 'picture':
      return <MapStep {...props} />
    case 'choose':
      return <ThemesChoice {...props} />
    case 'themes':
      return <ThemeTalk {...props} />
    case 'agreements':
      return <AgreementsStep {...props} />
    case 'sendOn':
      return <SendOnStep {...props} />
    case 'nextTalk':
      return <NextMeetingStep {...props} />
    default:
      return props.phase satisfies never
  }
}

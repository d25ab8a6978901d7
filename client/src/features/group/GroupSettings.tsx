import { useState } from 'preact/hooks'

import { dayInWords, today } from '#app/calendar.ts'
import { giveRole } from '#app/group-seat.ts'
import {
  chooseMode,
  nameGroup,
  setMeeting,
  setMeetingLength,
  setSeatCount,
} from '#app/group-settings.ts'
import { howLong } from '#app/how-long.ts'
import { hrefOf } from '#app/route.ts'
import { fewestSeats, type TalkDraft } from '#domain'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { DateField, TimeField } from '#ui/DateField.tsx'
import { Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'

import { ChooseMode } from './GroupChoices.tsx'
import type { InGroup } from './GroupScreen.tsx'
import { SaveMark } from './SaveMark.tsx'

/** What the host can change; everybody sees it at once. */
export function GroupSettings(props: InGroup) {
  const { here, words, route } = props
  const own = words.groupSettings
  const home = hrefOf({ at: 'group', handle: route.handle, steps: [] })
  return (
    <Page
      wall="group"
      audience={words.groupRoom.chip(here.room.value.people)}
      heading={own.title}
      lead={<p>{own.lead}</p>}
      back={{ href: home, label: words.groupRoom.go.back }}
    >
      <div class="form">
        <GroupName {...props} />
        <MeetingTime {...props} />
        <MeetingLasts {...props} />
        <SeatsAndMode {...props} />
        <WhoLeads {...props} />
      </div>
      <SaveMark {...props} />
      <Actions>
        <LinkButton kind="primary" href={home}>
          {own.done}
        </LinkButton>
      </Actions>
    </Page>
  )
}

function GroupName({ here, words }: InGroup) {
  const { name } = words.groupMake
  return (
    <TextField
      label={name.label}
      hint={name.hint}
      maxLength={60}
      value={here.room.value.name}
      onInput={(text) => nameGroup(here, text)}
    />
  )
}

function MeetingTime({ app, here, words }: InGroup) {
  const own = words.groupMake
  const { meets } = here.room.value
  const [draft, setDraft] = useState<TalkDraft | null>(null)
  const [fault, setFault] = useState<'badDate' | 'past' | 'noSuchTime' | null>(null)
  const shown = draft ?? meets ?? { date: '', time: '' }
  const write = (next: TalkDraft) => {
    const set = setMeeting(app, here, next)
    setDraft(set.ok ? null : next)
    setFault(set.ok || set.reason === 'unfinished' ? null : set.reason)
  }
  return (
    <fieldset class="choices">
      <legend class="label">{own.meets.legend}</legend>
      <div class="when">
        <DateField
          label={own.meets.date}
          error={fault === null ? undefined : own.faults[fault]}
          min={today(app.ports)}
          value={shown.date}
          said={dayInWords(shown.date, app.choices.language.value)}
          onInput={(date) => write({ ...shown, date })}
        />
        <TimeField
          label={own.meets.time}
          value={shown.time}
          onInput={(time) => write({ ...shown, time })}
        />
      </div>
    </fieldset>
  )
}

function MeetingLasts({ here, words }: InGroup) {
  const { length } = here.room.value
  return <Choices {...howLong(words, length, (chosen) => setMeetingLength(here, chosen))} />
}

function SeatsAndMode({ here, words }: InGroup) {
  const own = words.groupSettings.seats
  const { answering, seatCount, mode } = here.room.value
  const [draft, setDraft] = useState<string | null>(null)
  const shown = draft ?? String(seatCount)
  const write = (text: string) => setDraft(setSeatCount(here, text) ? null : text)
  return (
    <>
      <TextField
        label={own.label}
        hint={own.hint(answering.length)}
        content="code"
        maxLength={2}
        error={draft === null ? undefined : own.error(Math.max(fewestSeats, answering.length))}
        value={shown}
        onInput={write}
      />
      <ChooseMode
        words={words}
        seatCount={String(seatCount)}
        mode={mode}
        onChange={(chosen) => chooseMode(here, chosen)}
      />
    </>
  )
}

/** Said by whoever made the room, and put right when it was the wrong one or another leads now. */
function WhoLeads({ here, words }: InGroup) {
  const own = words.groupSettings.leads
  const { answering, roles } = here.room.value
  if (answering.length === 0) return null
  return (
    <Choices
      legend={own.legend}
      hint={own.hint}
      choices={answering.map(({ id, name }) => ({ value: id, label: name }))}
      value={roles.leader}
      onChange={(seat) => giveRole(here, 'leader', seat)}
    />
  )
}

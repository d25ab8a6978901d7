import { useState } from 'preact/hooks'

import { dayInWords, today } from '#app/calendar.ts'
import { nameWorkshop, setDay, wantEnd, type DayFault } from '#app/workshop/programme.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { DateField, TimeField } from '#ui/DateField.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { InWorkshop } from './WorkshopScreen.tsx'

/** What the workshop is called, when it begins, and when they want to be done. */
export function DayAndName(props: InWorkshop) {
  const { here, own } = props
  const said = own.programme.day
  return (
    <Disclosure summary={said.summary}>
      <div class="form">
        <Name {...props} />
        <Day {...props} />
        <TimeField
          label={said.ends}
          hint={said.endsHint}
          value={here.room.value.programme.ends ?? ''}
          onInput={(time) => wantEnd(here, time)}
        />
      </div>
    </Disclosure>
  )
}

function Name({ here, own }: InWorkshop) {
  const said = own.programme.day
  const [draft, setDraft] = useState<string | null>(null)
  const [fault, setFault] = useState<'empty' | 'tooLong' | null>(null)
  const write = (text: string) => {
    const written = nameWorkshop(here, text)
    setFault(written.ok ? null : written.reason)
    setDraft(text)
  }
  return (
    <TextField
      label={said.name}
      error={fault === null ? undefined : said.faults[fault]}
      value={draft ?? here.room.value.name}
      onInput={write}
    />
  )
}

function Day({ app, here, own }: InWorkshop) {
  const said = own.programme.day
  const { begins } = here.room.value.programme
  const [draft, setDraft] = useState<{ readonly date: string; readonly time: string } | null>(null)
  const [fault, setFault] = useState<DayFault | null>(null)
  const shown = draft ?? begins
  const write = (change: Partial<typeof shown>) => {
    const next = { date: shown.date, time: shown.time, ...change }
    const set = setDay(app, here, next)
    setFault(set.ok ? null : set.reason)
    setDraft(set.ok ? null : next)
  }
  return (
    <div class="when">
      <DateField
        label={said.date}
        error={fault === null ? undefined : said.faults[fault]}
        min={today(app.ports)}
        value={shown.date}
        said={dayInWords(shown.date, app.choices.language.value)}
        onInput={(date) => write({ date })}
      />
      <TimeField label={said.begins} value={shown.time} onInput={(time) => write({ time })} />
    </div>
  )
}

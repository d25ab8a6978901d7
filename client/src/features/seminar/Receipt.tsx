import { dateInWords } from '#app/calendar.ts'
import type { App } from '#app/app.ts'
import type { AskedHere } from '#app/seminar/asked.ts'
import type { RoomHere } from '#app/room-here.ts'
import type { SeminarWords } from '#content/seminar'
import { dateOfDay, type Seminar } from '#domain'
import { Paper } from '#ui/Paper.tsx'

interface Props {
  readonly app: App
  readonly own: SeminarWords
  readonly here: AskedHere & Pick<RoomHere<Seminar>, 'room'>
}

/** What is promised, from how many, until when; and what cannot be. */
export function Receipt({ app, own, here }: Props) {
  const said = own.receipt
  const urn = here.urn.value
  const last = dateInWords(dateOfDay(here.room.value.lastDay), app.choices.language.value)
  const places = urn === null ? [] : [said.places(urn.voters.length)]
  return (
    <Paper label={said.title}>
      <h2>{said.title}</h2>
      <ul>
        {[...said.lines, ...places, said.until(last)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{said.limitsTitle}</h3>
      <ul>
        {said.limits.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Paper>
  )
}

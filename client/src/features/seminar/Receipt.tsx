import { dateInWords } from '#app/calendar.ts'
import type { App } from '#app/app.ts'
import type { UrnHere } from '#app/seminar/asked.ts'
import type { RoomHere } from '#app/room-here.ts'
import type { SeminarWords } from '#content/seminar'
import { dateOfDay, type Seminar } from '#domain'
import { Paper } from '#ui/Paper.tsx'

interface Props {
  readonly app: App
  readonly own: SeminarWords
  readonly here: Pick<RoomHere<Seminar>, 'room'>
  readonly urn: UrnHere['urn']
  /** What is promised who writes in her own words, and not who judges. */
  readonly isNaming?: boolean
}

/** What is promised, from how many, until when; and what cannot be. */
export function Receipt({ app, own, here, urn, isNaming = false }: Props) {
  const said = own.receipt
  const open = urn.value
  const last = dateInWords(dateOfDay(here.room.value.lastDay), app.choices.language.value)
  const places = isNaming ? own.naming.open.places : said.places
  const lines = isNaming ? own.naming.receipt : said.lines
  const limits = isNaming ? [own.naming.ownWords, ...said.limits] : said.limits
  return (
    <Paper label={said.title}>
      <h2>{said.title}</h2>
      <ul>
        {[...lines, ...(open === null ? [] : [places(open.voters.length)]), said.until(last)].map(
          (line) => (
            <li key={line}>{line}</li>
          ),
        )}
      </ul>
      <h3>{said.limitsTitle}</h3>
      <ul>
        {limits.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Paper>
  )
}

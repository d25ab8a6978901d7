import type { OwnPage } from './pages.ts'
import type { Programme } from './programme.ts'
import type { Running } from './running.ts'

/** The room of a workshop, as everybody in it sees it. */
export interface Workshop {
  readonly name: string
  /** What all their calendars know it by. It says nothing of the room. */
  readonly calendarId: string
  /** How often its day or its time was changed. */
  readonly moved: number
  readonly programme: Programme
  readonly running: Running
  readonly ownPages: readonly OwnPage[]
}

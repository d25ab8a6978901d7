import type { MeetingLength, Phase } from './phases.ts'
import type { OnTheMap } from './places.ts'
import type { ThemeNotes } from './themes.ts'
import type { Timer } from './timer.ts'
import type { TurnsHad } from './turns.ts'

/** One round's meeting, as everybody in it sees it. */
export interface Meeting extends OnTheMap {
  readonly round: number
  readonly length: MeetingLength
  /** Null until somebody begins it. */
  readonly phase: Phase | null
  /** The theme they talk about, among the chosen. */
  readonly theme: string | null
  readonly timer: Timer
  /** Null when nobody has asked for silence. */
  readonly silence: Timer | null
  /** They stop here, and go on another day. */
  readonly isStopped: boolean
  /** In what they talk about now. */
  readonly had: TurnsHad
  readonly dots: DotsOnTable
  /** At most three, in the order they were chosen. */
  readonly themes: readonly string[]
  /** Chosen, and then laid aside by a person. */
  readonly laidAside: readonly string[]
  /** In an open round the items that lie on the table, and so on the map; null where all do. */
  readonly brought: ReadonlySet<string> | null
  readonly notes: ReadonlyMap<string, ThemeNotes>
}

export interface DotsOnTable {
  readonly areShown: boolean
  /** How many have laid theirs. */
  readonly laid: number
  /** How many of them have come to the table. */
  readonly arrived: number
  /** Empty until they are shown. */
  readonly byItem: ReadonlyMap<string, number>
}

import type { CompassLook } from '../compass/compass.ts'
import type { Contract } from '../contract/contract.ts'
import type { Preparation } from '../group/preparation.ts'
import type { InterviewNote, InterviewUnderWay } from '../interview/interview.ts'
import type { Degrees } from '../measurement/measurement.ts'
import type { PlanTexts } from '../plan/plan.ts'

/** What a leader has in the room only she can open. */
export interface OwnRoom {
  /** What she wrote, by the key of the question. A question without an answer is not here. */
  readonly answers: Readonly<Record<string, string>>
  /** What she has chosen to bring, in the order she chose it. */
  readonly points: readonly Point[]
  /** What she calls him; it stays here. Empty when she has not said. */
  readonly nearestLeader: string
  readonly dialogues: readonly RememberedDialogue[]
  readonly groups: readonly RememberedGroup[]
  readonly organisations: readonly RememberedOrganisation[]
  readonly workshops: readonly RememberedDialogue[]
  /** Where she was when she left, for her to go on from. */
  readonly place: string | null
  /** How she has been round the compass, newest first. */
  readonly compass: readonly CompassLook[]
  readonly contract: Contract
  readonly plan: PlanTexts
  /** Interviews that are going on: seldom more than one. */
  readonly interviews: readonly InterviewUnderWay[]
  /** What those who interviewed her wrote down, oldest first. */
  readonly interviewNotes: readonly InterviewNote[]
  /** What she has thought before meetings, by group and round. */
  readonly prepared: readonly PreparedMeeting[]
  /** What she has answered where a group measures. */
  readonly measured: readonly AnsweredMeasurement[]
  /** What she has written by herself before an organisation's table is laid. */
  readonly inSilence: readonly SilentCards[]
}

interface PreparedMeeting extends Pick<Preparation, 'ratings' | 'notes'> {
  /** The first id that the group had, in hex. */
  readonly group: string
  readonly round: number
}

interface AnsweredMeasurement {
  /** The first id that the group had, in hex. */
  readonly group: string
  readonly measurement: string
  readonly degrees: Degrees
}

interface SilentCards {
  /** The first id that the organisation's room had, in hex. */
  readonly organisation: string
  readonly round: number
  readonly cards: readonly string[]
}

/** A copy of one of her lines, hers to reword; what she wrote first stays as it was. */
export interface Point {
  readonly id: string
  readonly question: string
  /** The line as it was when she chose it. */
  readonly original: string
  readonly text: string
  /** The room this copy has been carried to, in hex. */
  readonly carriedTo: string | null
}

/** What opens a dialogue again when all she has is the key to her own room. */
export interface RememberedDialogue {
  /** In hex. */
  readonly roomId: string
  /** In base64url. */
  readonly key: string
  readonly name: string
}

/** What opens an organisation's room again. */
interface RememberedOrganisation extends RememberedDialogue {
  /** The first id that the room had. What she has prepared for it lies under that one. */
  readonly first: string
}

/** What opens a leadership group again, and whose place in it is hers. */
export interface RememberedGroup extends RememberedOrganisation {
  /** Null until she has taken one. */
  readonly seat: OwnSeat | null
}

export interface OwnSeat {
  readonly id: string
  /** What her answers are handed in with, in base64url. The group never sees it. */
  readonly secret: string
}

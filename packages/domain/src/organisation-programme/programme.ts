import type { IsoDate } from '../dates/date.ts'
import type { TaskState } from '../organisation-plan/task.ts'
import { seenOf } from '../organisation-plan/put-away.ts'
import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import type { OfferedStep, ProgrammePhase, StartPathKey, StepDoer } from './start-path.ts'

export type StepField = 'what' | 'who'

/** One step of a programme: what, who, when, and how it stands. */
export interface ProgrammeStep extends Readonly<Record<StepField, string>> {
  readonly id: string
  /** Null for one they have added. Where its words are blank, it reads as it was offered. */
  readonly offered: OfferedStep | null
  readonly phase: ProgrammePhase
  readonly doer: StepDoer
  readonly on: IsoDate | null
  /** As those who make the plan have said it. */
  readonly state: TaskState
}

/** Between two phases people stop, and say whether they go on. Named by the phase before it. */
export const programmeGates = ['map', 'act'] as const
export type GateKey = (typeof programmeGates)[number]

/** Nobody has said, until somebody has. */
export const gateAnswers = ['unsaid', 'goOn', 'notYet'] as const
export type GateAnswer = (typeof gateAnswers)[number]

export type GateField = 'who' | 'why'

/** Who looks it through, what they said, and why. It holds nobody back. */
export interface ProgrammeGate extends Readonly<Record<GateField, string>> {
  readonly gate: GateKey
  readonly answer: GateAnswer
}

/** What an organisation does from a first step to a plan that is shared. */
export interface OrganisationProgramme {
  /** How they begin; null until somebody has chosen. */
  readonly path: StartPathKey | null
  /** Phase by phase, those that were offered before those they have added. */
  readonly steps: readonly ProgrammeStep[]
  readonly putAway: readonly ProgrammeStep[]
  readonly gates: readonly ProgrammeGate[]
}

export function parseGateAnswer(value: unknown): GateAnswer {
  return gateAnswers.find((answer) => answer === value) ?? 'unsaid'
}

const mostSteps = 20

export function mayAddStep(steps: readonly unknown[]): Allowed<'full'> {
  return steps.length < mostSteps ? allowed : refused('full')
}

/** What somebody saw when she put a step away: it is away as long as it reads so. */
export function seenOfStep({ what, who, on }: Pick<ProgrammeStep, StepField | 'on'>): string {
  return seenOf([what, who, on ?? ''])
}

/** Whether it is time to stop: something was done in the phase, and nothing in it is left. */
export function isPhaseThrough(
  steps: readonly Pick<ProgrammeStep, 'phase' | 'state'>[],
  phase: ProgrammePhase,
): boolean {
  const states = steps.filter((step) => step.phase === phase).map(({ state }) => state)
  return states.includes('done') && states.every((state) => state === 'done' || state === 'dropped')
}

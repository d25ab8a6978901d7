/** What a programme goes through: find out, choose and do, share. */
export const programmePhases = ['map', 'act', 'share'] as const
export type ProgrammePhase = (typeof programmePhases)[number]

/** Three ways to begin: with the dialogue, in the leadership group, with the plan. */
export const startPathKeys = ['dialogueFirst', 'groupFirst', 'organisationFirst'] as const
export type StartPathKey = (typeof startPathKeys)[number]

/** Who a step is done by: every dialogue, every leadership group, or those who make the plan. */
export const stepDoers = ['dialogue', 'group', 'organisation'] as const
export type StepDoer = (typeof stepDoers)[number]

/** The steps that are offered, and who does each. */
const doers = {
  talk: 'dialogue',
  look: 'group',
  sendOn: 'group',
  themes: 'organisation',
  plan: 'organisation',
  publish: 'organisation',
  useIt: 'group',
} as const satisfies Record<string, StepDoer>

export type OfferedStep = keyof typeof doers

const stepsByPath: Readonly<
  Record<StartPathKey, Readonly<Record<ProgrammePhase, readonly OfferedStep[]>>>
> = {
  dialogueFirst: {
    map: ['talk', 'look', 'sendOn'],
    act: ['themes', 'plan'],
    share: ['publish', 'useIt'],
  },
  groupFirst: {
    map: ['look', 'sendOn'],
    act: ['themes', 'plan'],
    share: ['publish', 'useIt', 'talk'],
  },
  organisationFirst: {
    map: ['themes'],
    act: ['plan', 'publish'],
    share: ['talk', 'look', 'sendOn', 'useIt'],
  },
}

interface StepOnPath {
  readonly key: OfferedStep
  readonly phase: ProgrammePhase
  readonly doer: StepDoer
}

/** The same seven steps whichever way one begins, in another order: changing the way loses none. */
export function stepsOnPath(path: StartPathKey): readonly StepOnPath[] {
  return programmePhases.flatMap((phase) =>
    stepsByPath[path][phase].map((key) => ({ key, phase, doer: doers[key] })),
  )
}

export function parseOfferedStep(value: unknown): OfferedStep | null {
  return typeof value === 'string' && Object.hasOwn(doers, value) ? (value as OfferedStep) : null
}

export function parseStartPath(value: unknown): StartPathKey | null {
  return startPathKeys.find((path) => path === value) ?? null
}

export function parseProgrammePhase(value: unknown): ProgrammePhase | null {
  return programmePhases.find((phase) => phase === value) ?? null
}

export function parseDoer(value: unknown): StepDoer | null {
  return stepDoers.find((doer) => doer === value) ?? null
}

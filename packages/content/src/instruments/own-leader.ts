/** Where a leader can go when it is her own leader that is difficult, the nearest first. */
export const waysRound = [
  'colleague',
  'leadersLeader',
  'hr',
  'union',
  'workEnvironment',
  'neutral',
  'doctor',
] as const

export type WayRound = (typeof waysRound)[number]

/** What a workplace writes on a card of its own; until it has, a leader fills it in with a pen. */
export const localCardLines = ['leadersLeader', 'hr', 'union', 'psychologist', 'mentor'] as const

export type LocalCardLine = (typeof localCardLines)[number]

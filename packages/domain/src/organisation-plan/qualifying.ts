/** What a theme unfolds into before it goes into the plan. It stays in the room. */
export const findingKinds = [
  'knowledge',
  'ideas',
  'experts',
  'reading',
  'focusGroups',
  'offers',
] as const
export type FindingKind = (typeof findingKinds)[number]
export type Findings = Readonly<Record<FindingKind, string>>

/** Where a finding leads: to what one can do about it here. */
export type Remedy =
  | 'ownRoom'
  | 'compass'
  | 'contract'
  | 'nearest'
  | 'group'
  | 'tensions'
  | 'organisation'
  | 'help'

/** What the study of leaders' work environment found, by theme; the words are in findings.ts of each language. */
export const findings = [
  {
    key: 'pressure',
    of: [
      { key: 'decisive', to: 'ownRoom' },
      { key: 'demands', to: 'ownRoom' },
      { key: 'threeWays', to: 'tensions' },
      { key: 'time', to: 'nearest' },
      { key: 'span', to: 'organisation' },
      { key: 'drive', to: 'organisation' },
    ],
  },
  {
    key: 'themes',
    of: [
      { key: 'influence', to: 'nearest' },
      { key: 'support', to: 'help' },
      { key: 'safety', to: 'group' },
      { key: 'rest', to: 'contract' },
    ],
  },
  {
    key: 'whole',
    of: [
      { key: 'workplace', to: 'organisation' },
      { key: 'everyLevel', to: 'organisation' },
      { key: 'alone', to: 'tensions' },
    ],
  },
] as const satisfies readonly {
  readonly key: string
  readonly of: readonly { readonly key: string; readonly to: Remedy }[]
}[]

/**
 * The six directions of a leader's task. The study gave each a number; only one of the numbers can be
 * told apart on what was printed, so only that one stands here (degrees of 1 to 5, in hundredths).
 */
export const directionFindings = [
  { key: 'up', to: 'nearest', mean: null },
  { key: 'management', to: 'group', mean: null },
  { key: 'self', to: 'contract', mean: null },
  { key: 'team', to: 'compass', mean: null },
  { key: 'across', to: 'organisation', mean: null },
  { key: 'out', to: 'compass', mean: 320 },
] as const satisfies readonly {
  readonly key: string
  readonly to: Remedy
  readonly mean: number | null
}[]

/** A way to use forty-five minutes alone. A suggestion: nothing stops when the time is up. */
export const soloAgenda = [
  { key: 'goals', minutes: 12 },
  { key: 'self', minutes: 13 },
  { key: 'leader', minutes: 10 },
  { key: 'contract', minutes: 7 },
  { key: 'points', minutes: 3 },
] as const

export type SoloKey = (typeof soloAgenda)[number]['key']

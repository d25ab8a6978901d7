/** A way to use the forty-five minutes of a talk. A suggestion, never a clock that runs. */
export const agenda = [
  { key: 'land', minutes: 5, speaks: 'both' },
  { key: 'points', minutes: 25, speaks: 'leader' },
  { key: 'agree', minutes: 10, speaks: 'both' },
  { key: 'nextTalk', minutes: 5, speaks: 'both' },
] as const

export type AgendaKey = (typeof agenda)[number]['key']

/** The short talk, and who of the two asks what. */
export const shortTalk = [
  { key: 'most', asks: 'nearest' },
  { key: 'first', asks: 'leader' },
  { key: 'unclear', asks: 'leader' },
  { key: 'need', asks: 'nearest' },
] as const

export type ShortTalkKey = (typeof shortTalk)[number]['key']

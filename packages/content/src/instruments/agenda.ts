/** A way to use the forty-five minutes of a talk. A suggestion, never a clock that runs. */
export const agenda = [
  { key: 'land', minutes: 5 },
  { key: 'points', minutes: 25 },
  { key: 'agree', minutes: 10 },
  { key: 'nextTalk', minutes: 5 },
] as const

export type AgendaKey = (typeof agenda)[number]['key']

/** Where to turn, the most urgent first. A number is here only when it is the same for everyone. */
export const helpSections = [
  { key: 'acute', phones: ['112', '70 201 201'] },
  { key: 'doctor', phones: [] },
  { key: 'ownLeader', phones: [] },
  { key: 'representatives', phones: [] },
  { key: 'harassment', phones: [] },
  { key: 'local', phones: [] },
  { key: 'workshop', phones: [] },
] as const

export type HelpKey = (typeof helpSections)[number]['key']

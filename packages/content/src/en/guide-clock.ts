import type { Words } from '../da.ts'

export const guideClock: Words['guideClock'] = {
  suggestion: 'The whole guide takes about 45 minutes. Take it in bits if that suits you better.',
  minutes: (minutes: number) => `About ${String(minutes)} minutes`,
  parts: {
    goals: 'the goals',
    self: 'yourself',
    leader: 'your leader',
    contract: 'the promise',
    points: 'what you carry',
  },
  gone: (gone: number, of: number, part: string) =>
    `${String(gone)} of ${String(of)} minutes · suggested now: ${part}`,
  over: (of: number) => `The ${String(of)} minutes are over. Stay as long as you like.`,
  hide: 'Hide the clock',
  show: 'Show the clock',
  begin: 'Begin with the first question',
  resume: (at: number) => `Go on at question ${String(at)}`,
  compass: 'Go round the compass',
  contract: 'Write a promise to yourself',
  points: 'Choose what to bring',
  after: 'To finish',
}

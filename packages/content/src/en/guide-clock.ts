import type { Words } from '../da.ts'

export const guideClock: Words['guideClock'] = {
  why: {
    title: 'What is the conversation for?',
    background:
      'Leading brings pressure and hard choices that are heavy to carry alone. You can use your nearest leader and others you trust.',
    purpose: 'Three things belong together:',
    purposes: [
      'You find out what weighs on you, and what you need.',
      'You promise yourself something that looks after you.',
      'You talk about it with your nearest leader, again and again.',
    ],
    time: 'Set aside 45 minutes alone and 45 minutes for the conversation.',
    who: 'It is for you and your nearest leader. If you lead other leaders or coordinators, you can use it with them.',
  },
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

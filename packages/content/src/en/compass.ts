import type { Words } from '../da.ts'

export const compass: Words['compass'] = {
  title: 'All the way round',
  intro: 'Six directions pull at you. See how much each of them means, and how it is going.',
  notAMeasure: 'The numbers are for you alone. Nobody adds them up.',
  begin: 'Begin',
  again: 'Go round again',
  change: 'Change',
  finish: 'See the picture',
  print: 'Print the picture',
  step: (at: number, of: number) => `Direction ${String(at)} of ${String(of)}`,
  takeBack: 'Remove my answers here',
  takenBack: 'Your answers here are removed.',
  directions: {
    up: {
      name: 'Up towards your own leader',
      short: 'Up',
      help: 'What does your nearest leader expect of you? What do you need in return?',
    },
    management: {
      name: 'As part of the management',
      short: 'Leaders',
      help: 'How do you stand among the leaders you belong with?',
    },
    self: {
      name: 'In towards yourself',
      short: 'Yourself',
      help: 'What do you demand of yourself, and what does that do to you?',
    },
    team: {
      name: 'Into the team',
      short: 'The team',
      help: 'What do your people need, and who follows you?',
    },
    across: {
      name: 'Across',
      short: 'Across',
      help: 'Whom outside your unit do you depend on, and where do they pull at you?',
    },
    out: {
      name: 'Out towards citizens or customers',
      short: 'Out',
      help: 'What meets you from outside – citizens, customers, laws and demands?',
    },
  },
  axes: {
    importance: {
      question: 'Does it matter for how you are doing as a leader?',
      name: 'Matters',
    },
    today: { question: 'Is it going well right now?', name: 'Goes well' },
  },
  degrees: {
    1: 'To a very low degree',
    2: 'To a low degree',
    3: 'To some degree',
    4: 'To a high degree',
    5: 'To a very high degree',
  },
  degree: (degree: number, word: string) => `${String(degree)} · ${word}`,
  skipped: 'Skipped',
  picture: {
    scale: 'Innermost is 1, outermost is 5.',
    label: 'A compass with six directions. The table below says the same.',
    importance: 'How much it matters',
    today: 'How it is going',
    before: 'How it went last time',
  },
  table: {
    caption: (date: string) => `How it looked on ${date}`,
    direction: 'Direction',
    before: (degree: number) => `Last time: ${String(degree)}`,
  },
  changes: {
    title: 'Changed since last time',
    since: (date: string) => `Compared with ${date}.`,
    none: 'What you answered both times is as it was.',
    one: (name: string, from: number, to: number) =>
      `${name}: from ${String(from)} to ${String(to)}`,
  },
  earlier: 'Earlier times',
  back: 'To the compass',
}

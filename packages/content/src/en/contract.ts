import type { Words } from '../da.ts'

export const contract: Words['contract'] = {
  title: 'Promise to myself',
  intro:
    'Write a promise to yourself. Make it small, concrete and easy to see whether you keep it.',
  onlyYou: 'Only you can see it. You cannot carry it to anybody.',
  begin: 'Begin',
  clauses: {
    sparring: { name: 'Sparring', starter: 'When I face something hard, I talk to' },
    reflection: { name: 'Time to think', starter: 'I keep free space in my calendar' },
    rest: { name: 'Rest', starter: 'I recharge by' },
    limits: { name: 'Limits', starter: 'I do not answer e-mail after' },
    rolemodel: { name: 'Role model', starter: 'This is what I want my people to see me do:' },
  },
  promised: 'What I have promised myself',
  more: 'More you can promise',
  change: (name: string) => `Change: ${name}`,
  write: {
    step: (at: number, of: number) => `Promise ${String(at)} of ${String(of)}`,
    hint: (most: number) => `One or two sentences. There is room for ${String(most)} characters.`,
    starter: (starter: string) => `Begin with: ${starter} …`,
    toRhythm: 'Choose when to look at it',
    earlier: 'How it read before',
    until: (date: string) => `Until ${date}`,
  },
  rhythm: {
    title: 'When will you look at it again?',
    intro: 'A promise is easier to keep when you look at it now and then.',
    legend: 'How often?',
    choices: {
      weekly: 'Every week',
      fortnightly: 'Every second week',
      monthly: 'Every fourth week',
      none: 'I do not want to be reminded',
    },
    next: (date: string) => `Next time: ${date}.`,
    due: (date: string) => `You meant to look at it on ${date}.`,
    link: 'Choose when to look at it',
    calendar: 'Get it for the calendar',
    calendarHelp:
      'The file holds a day that comes again, and the words “Time to look at it again”.',
    eventTitle: 'Time to look at it again',
    done: 'To the promise',
  },
  check: {
    open: 'See how it is going',
    title: 'How has it gone?',
    intro: 'Put a word to each promise. It is not a test, and nobody else sees it.',
    states: { kept: 'Kept', partly: 'Partly', 'not-yet': 'Not yet', skipped: 'Skip' },
    done: 'Done',
    change: 'If the promise no longer fits, change it.',
    history: 'How it has gone',
    caption: (date: string) => `Looked at on ${date}`,
    clause: 'Promise',
    state: 'How it went',
  },
  wallet: {
    print: 'Print for the wallet',
    help: 'A card to cut out and fold. There is no name on it.',
    cut: 'Cut along the edge. Fold in the middle.',
  },
  back: 'To the promise',
}

import type { openings as danish } from '../da/openings.ts'

export const openings: typeof danish = {
  ownRoom: {
    question: 'What should you have succeeded with as a leader six to twelve months from now?',
    step: (at, of) => `Question ${String(at)} of ${String(of)}`,
    onlyYou: 'Only you can read this. Nobody is told, and nobody keeps count.',
  },
  join: {
    title: 'Open a room',
    intro: 'Paste the link as you got it. Spaces and line breaks do no harm.',
    reading: 'Reading the link …',
  },
  group: {
    audience: 'Your group',
    title: 'Start your leadership group',
    intro: 'Two hours together, and half an hour each beforehand.',
    needs: 'You can correct all of it afterwards.',
  },
  organisation: {
    audience: 'You who make the plan',
    title: 'Make a plan',
    intro: 'Choose few themes, write who does what, and share the plan.',
    needs: 'Set three hours aside. Involve some of the leaders if you can.',
  },
}

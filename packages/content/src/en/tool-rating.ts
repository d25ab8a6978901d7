import type { toolRating as danish } from '../da/tool-rating.ts'

export const toolRating: typeof danish = {
  heading: 'Did the tool help?',
  lead: 'See what others answered before and after. Work out your own numbers in the same way.',
  published: {
    heading: 'When the tools were tried',
    text: 'Four focus groups gave each tool points from 1 to 5. First on seeing it, then again later.',
    tools: {
      dialogue: 'The dialogue with your nearest leader',
      group: 'The leadership group',
      organisation: 'The organisation’s plan',
    },
  },
  caution: {
    heading: 'Read the numbers calmly',
    points: [
      'Before and after may be answers from different people.',
      'Look at the direction, not the decimals.',
      'Look at the difference in points first. The index sounds bigger than it is.',
      'A few answers vary a lot. Always write how many people answered.',
    ],
  },
  criteria: {
    usability: { name: 'Usability', statement: 'I can use it in my everyday life as a leader.' },
    relevance: { name: 'Relevance', statement: 'It is about something that matters to me.' },
    task: {
      name: 'Focus on the leadership task',
      statement: 'It helps me with my task as a leader.',
    },
    total: { name: 'In total' },
  },
  table: {
    difference: 'Change',
    index: 'Index',
    hint: 'The change is in points. The index is after as a percentage of before. 100 is no change.',
  },
  own: {
    heading: 'Work out your own numbers',
    text: 'Write the mean of the answers, from 1 to 5. Both 4.2 and 4,2 will do.',
    stays: 'The numbers stay on this page. They are not saved and not sent.',
    before: 'Before',
    after: 'After',
    field: (criterion, round) => `${criterion}, ${round.toLowerCase()}`,
    work: 'Work it out',
    result: 'Your numbers',
    faults: 'Some numbers cannot be read. The rest stand as you wrote them.',
    problems: {
      empty: 'Write a number from 1 to 5.',
      noNumber: 'That is not a number. Write 4.2, for example.',
      tooFine: 'Write two decimals at most, such as 4.17.',
      offScale: 'The number must lie from 1 to 5.',
    },
  },
  print: 'Print the page',
  number: (hundredths) => (hundredths / 100).toLocaleString('en', { minimumFractionDigits: 2 }),
  signed: (hundredths) =>
    (hundredths / 100).toLocaleString('en', {
      minimumFractionDigits: 2,
      signDisplay: 'exceptZero',
    }),
}

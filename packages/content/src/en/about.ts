import type { about as danish } from '../da/about.ts'

export const about: typeof danish = {
  heading: 'About Tillidsrum',
  lead: 'A place where leaders can think, talk and agree, with nobody looking over their shoulder.',
  sections: [
    {
      heading: 'What it is not',
      points: [
        'It is not treatment. Nobody watches what you write.',
        'It is not a workplace assessment, and it does not measure people.',
        'It is not a place to report anybody.',
      ],
    },
    {
      heading: 'Where the content comes from',
      points: [
        'The three tools build on a workshop about leaders’ work environment in February 2021.',
        'The interview guide is inspired by the development plan of FLIPA from 2019.',
        'The group’s 25 items are inspired by the book “Effektive ledergrupper”.',
        'The words here are our own.',
      ],
    },
    {
      heading: 'For everybody',
      points: [
        'The pages are built to WCAG 2.2, level AA.',
        'Everything can be reached by keyboard, seen at 400 % and read aloud.',
        'Every picture is also a table, and every move is also a menu.',
        'Programs check this whenever we change something. Nobody outside has reviewed it yet.',
      ],
    },
    {
      heading: 'The code',
      points: [
        'The code is open. The licence is EUPL 1.2.',
        'The typeface Fraunces has the licence SIL OFL 1.1.',
      ],
    },
  ],
}

import type { findings as danish } from '../da/findings.ts'

export const findings: typeof danish = {
  heading: 'What we know',
  lead: 'About 50 leaders and experts have told what presses leaders, and what carries them.',
  way: {
    ownRoom: 'Think it through in your own room',
    compass: 'Look all the way round',
    contract: 'Write a promise to yourself',
    nearest: 'Get ready for the conversation',
    group: 'Take it up in the leadership group',
    tensions: 'Make a map of cross-pressures in the leadership group',
    organisation: 'Make a plan together',
    help: 'See whom you can go to',
  },
  headings: {
    pressure: 'Cross-pressure',
    themes: 'Four themes come back',
    whole: 'It hangs together',
  },
  of: {
    decisive: {
      name: 'Cross-pressure decides a lot',
      text: 'When demands pull in different directions, you feel it all day as a leader.',
    },
    demands: {
      name: 'Expectations and resources',
      text: 'It wears people down to deliver less than they can stand by. It scored 4.1. The source does not print the scale.',
    },
    threeWays: {
      name: 'Development, money and operations',
      text: 'All three need you at the same time. Say so when they cannot all have you.',
    },
    time: {
      name: 'Too much and too unclear',
      text: 'Many tasks and little time weigh most. So do missing priorities and unclear room to lead.',
    },
    span: {
      name: 'Many to lead',
      text: 'Fewer leaders means more people for each. Everything becomes more complex.',
    },
    drive: {
      name: 'Cross-pressure can also drive',
      text: 'Many leaders like change and hard tasks. How the change happens decides what it does to you.',
    },
    influence: {
      name: 'Influence',
      text: 'Leaders want to make a difference within a clear frame. Being included gives a lot, and takes time.',
    },
    support: {
      name: 'Support from colleagues',
      text: 'Many stand alone with what is hard. They ask too little or too late, and few ask them.',
    },
    safety: {
      name: 'Safety and trust',
      text: 'There must be room for mistakes and a place to talk honestly. It must never harm a career.',
    },
    rest: {
      name: 'Time to recover',
      text: 'You set limits, and the people around you help or do not. Evenings and holidays are hardest.',
    },
    workplace: {
      name: 'Leaders and the workplace',
      text: 'When leaders are well, everybody else notices. It works the other way too.',
    },
    everyLevel: {
      name: 'Every level has a responsibility',
      text: 'The top leads the way and follows up. Each leader looks after themselves and their closest colleagues.',
    },
    alone: {
      name: 'Nobody solves cross-pressure alone',
      text: 'One leader cannot work their way out of it. Several must answer together.',
    },
  },
  directions: {
    heading: 'Six directions',
    lead: 'A leader is pulled from six sides. Some matter more than others.',
    table: 'The numbers we can stand by',
    direction: 'Direction',
    mean: 'Number',
    number: (hundredths) => (hundredths / 100).toLocaleString('en'),
    unknown: 'Not known',
    honest:
      'The study gave six numbers from 1 to 5. We can place only one of them. We do not guess at the others.',
    own: 'Put your own numbers in the compass. Only you see them.',
    of: {
      up: 'Backed by your nearest leader you can carry much pressure. But many are afraid to open up.',
      management:
        'Fellow leaders can rescue each other. They also compete. A fixed item every month helps.',
      self: 'You help create the pressure yourself, and you can say no to some of it.',
      team: 'Leading is a profession of its own. One bad relation in the team can fill a week.',
      across: 'Others ask for things that do not fit together. Show the top what it costs.',
      out: 'Pressure from outside reaches you mostly through your people. The hard cases end with you.',
    },
  },
  toRating: 'See whether the tools helped',
  print: 'Print the page',
}

import type { whoSees as danish } from '../da/who-sees.ts'

export const whoSees: typeof danish = {
  heading: 'Who can see what?',
  lead: 'The walls change colour when more people can see.',
  table: {
    caption: 'Who can read the words',
    rooms: [
      {
        wall: 'own',
        name: 'My room',
        sees: [
          { who: 'You', what: 'Everything' },
          { who: 'The other', what: 'Only what you bring' },
          { who: 'HR and your workplace', what: 'Nothing' },
          { who: 'We who run the server', what: 'Nothing' },
        ],
      },
      {
        wall: 'dialogue',
        name: 'Dialogue',
        sees: [
          { who: 'You and the other', what: 'Everything in the dialogue' },
          { who: 'HR and your workplace', what: 'Nothing' },
          { who: 'We who run the server', what: 'Nothing' },
        ],
      },
      {
        wall: 'dialogue',
        name: 'Interview',
        sees: [
          { who: 'The one who asks', what: 'The questions, and where you are' },
          { who: 'You', what: 'What the other writes down, if you have agreed' },
          { who: 'HR and your workplace', what: 'Nothing' },
          { who: 'We who run the server', what: 'Nothing' },
        ],
      },
      {
        wall: 'group',
        name: 'Leadership group',
        sees: [
          {
            who: 'Everyone in the group',
            what: 'Who is in, what most of you answered, and all of the meeting',
          },
          { who: 'You alone', what: 'What you write to get ready, and what you answered' },
          { who: 'HR and your workplace', what: 'Nothing, unless they have the key themselves' },
          { who: 'We who run the server', what: 'Nothing' },
        ],
      },
    ],
  },
  carry: {
    heading: 'When you bring something',
    points: [
      'Nothing leaves your room until you bring it.',
      'First you see exactly what the other will see.',
      'The other never learns what you left behind, or how much.',
      'You can withdraw a point. If it has been read, it cannot be unread.',
    ],
  },
  server: {
    heading: 'What the server sees',
    points: [
      'That a room exists, and roughly how much is in it.',
      'When you are connected. It keeps only the day, not the time.',
      'Your network address while you are connected. It is not kept.',
      'Not one word, name or title. Everything is locked on your device first.',
    ],
  },
  limits: {
    heading: 'What we cannot promise',
    points: [
      'If you use work equipment, others may have access to it. Use your own phone if in doubt.',
      'Whoever has the link can open the room. Some mail systems open links. Tell the code by phone instead.',
      'You can give the room a new key. Who is shut out keeps what has been read.',
      'The room counts the devices that have opened it. Whoever cheats can avoid being counted.',
      'The other can photograph the screen or write things down.',
      'We deliver the page you read. Whoever runs the server could replace it.',
      'If you lose all that opens a room, nobody can bring it back. Not even us.',
    ],
  },
  leave: {
    heading: 'If someone comes by',
    text: 'Press Leave quickly, or press Esc three times. The page becomes a calendar. The Back button does not open the room. The address is still in the history of the browser.',
  },
}

import type { whoSees as danish } from '../da/who-sees.ts'

export const whoSees: typeof danish = {
  heading: 'Who can see what?',
  lead: 'The page changes colour when more people can read along.',
  table: {
    caption: 'Who can read what is written?',
    rooms: [
      {
        wall: 'own',
        name: 'My room',
        sees: [
          { who: 'You', what: 'Everything' },
          { who: 'Your nearest leader', what: 'Only what you bring' },
          { who: 'HR and your workplace', what: 'Nothing' },
          { who: 'We who run the server', what: 'Nothing' },
        ],
      },
      {
        wall: 'dialogue',
        name: 'Dialogue',
        sees: [
          { who: 'You and the other person', what: 'Everything in the dialogue' },
          { who: 'HR and your workplace', what: 'Nothing' },
          { who: 'We who run the server', what: 'Nothing' },
        ],
      },
      {
        wall: 'dialogue',
        name: 'Interview',
        sees: [
          { who: 'The one who asks', what: 'The questions, and where you are' },
          { who: 'You', what: 'What the other person writes down, if you have agreed' },
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
          { who: 'HR and your workplace', what: 'Nothing, unless they are in it or made the room' },
          { who: 'We who run the server', what: 'Nothing' },
        ],
      },
      {
        wall: 'organisation',
        name: 'Organisation',
        sees: [
          {
            who: 'Everyone who makes the plan',
            what: 'Everything in the room, and they can write',
          },
          { who: 'Those who may look on', what: 'Everything in the room. They cannot write' },
          { who: 'The rest of the organisation', what: 'Nothing' },
          { who: 'We who run the server', what: 'Nothing' },
        ],
      },
      {
        wall: 'published',
        name: 'Workshop',
        sees: [
          { who: 'Those who lead it', what: 'Everything in the room, and they can write' },
          {
            who: 'Everybody who takes part',
            what: 'The programme, and where you are. They cannot write in it',
          },
          { who: 'Everybody in the hall', what: 'What is shown on the wall' },
          { who: 'We who run the server', what: 'Nothing' },
        ],
      },
      {
        wall: 'organisation',
        name: 'Seminar',
        sees: [
          { who: 'You alone', what: 'What you answer' },
          { who: 'Everybody who takes part', what: 'The themes, and what all answered together' },
          { who: 'Those who hold it', what: 'The same, and how many take part' },
          { who: 'We who run the server', what: 'Nothing, as long as we do not have the link' },
        ],
      },
    ],
  },
  carry: {
    heading: 'When you bring something',
    points: [
      'Nothing leaves your room until you bring it.',
      'First you see exactly what the other person will see.',
      'The other person never learns what you left behind, or how much.',
      'You can withdraw a point. The other person may have read it by then.',
    ],
  },
  letters: {
    heading: 'When a leadership group sends a letter',
    points: [
      'The organisation reads only what the group sends. Its leader sees it first as it will be read.',
      'Everybody in the group sees the letter and the answer.',
      'Without a name it does not say who sends. If you are few, one may guess.',
      'The link to a letterbox can put letters in. It cannot read anything.',
      'A room can say that it is done with a step. It does not say which room.',
    ],
  },
  server: {
    heading: 'What we who run the site know',
    points: [
      'That a room exists, and roughly how much is in it.',
      'When you are here. We keep only the day, not the time.',
      'Which network you come from while you are here. We do not keep it.',
      'Not one word of what you write. It is locked on your device first.',
    ],
  },
  limits: {
    heading: 'What we cannot promise',
    points: [
      'If you use work equipment, others may have access to it. Use your own phone if in doubt.',
      'Whoever has both link and code can come in. Give the code by phone.',
      'If the wrong person comes in, change the key. What they have read, they have read.',
      'The room counts the devices that have opened it. Whoever cheats can avoid being counted.',
      'The other person can photograph the screen or write things down.',
      'In a round without names, a member with technical tools can count the answers afterwards.',
      'The page comes from us. Whoever controls the server could replace it.',
      'If you lose everything that opens a room, nobody can bring it back. Neither can we.',
    ],
  },
  leave: {
    heading: 'If someone comes by',
    text: 'Press Leave quickly, or press Esc three times. The page then shows a calendar. The Back button does not open the room. The browser history still shows that you have been here.',
  },
}

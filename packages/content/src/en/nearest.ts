import type { nearest as danish } from '../da/nearest.ts'

/** For a leader of leaders: the tool turned round. */
export const nearest: typeof danish = {
  title: 'You are a nearest leader yourself',
  intro: 'Use the dialogue with your own leaders and coordinators. One room for each.',
  rooms: 'Your dialogues as nearest leader',
  none: 'You have no room as nearest leader on this device yet.',
  apart: 'The rooms do not know each other. Nobody can see that the others exist.',
  ask: {
    title: 'Ask your leader to begin',
    intro: 'That is best. Then she or he chooses what to bring.',
    label: 'Message to send',
    text: (address: string) =>
      `I would like to talk with you about how you are doing as a leader. Here you can get ready, alone: ${address} I cannot see what you write. You choose what you bring.`,
    copy: 'Copy the message',
    copied: 'The message is copied. There is no key in it.',
  },
  make: {
    title: 'Or make the room yourself',
    intro: 'Then invite the one the room is for. The points come from the other.',
    name: 'Who is the room for?',
    nameHint: 'The name stays on this device. The other does not see it.',
    button: 'Make a room',
  },
  rule: {
    title: 'The rule at the table',
    text: 'What is said one to one you do not carry on. Not to the leadership group either.',
    own: 'Only the one who said it can bring it.',
  },
}

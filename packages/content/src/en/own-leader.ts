import type { ownLeader as danish } from '../da/own-leader.ts'

/** The help for a leader whose difficulty is the other person. */
export const ownLeader: typeof danish = {
  heading: 'Is it difficult with your own leader?',
  lead: 'You do not have to handle it alone. Nobody is told that you have read this.',
  waysTitle: 'Ways past your leader',
  whoKnows: 'Who is told?',
  ways: {
    colleague: {
      who: 'A fellow leader',
      text: 'Someone who knows the job and does not have the same leader.',
      knows: 'Only the two of you, if you agree on it.',
    },
    leadersLeader: {
      who: "Your leader's leader",
      text: 'Is responsible for how your leader leads. Say what you need.',
      knows: 'Expect your leader to hear of it. Ask before you tell.',
    },
    hr: {
      who: 'HR',
      text: 'Can help the two of you with a conversation, and find someone from outside.',
      knows: 'HR is part of the management. Ask first what is written down.',
    },
    union: {
      who: 'Your union, or your own union representative',
      text: 'Knows the rules. Some unions have a line for leaders only.',
      knows: 'Ask whether they pass anything on before you have said yes.',
    },
    workEnvironment: {
      who: 'The health-and-safety organisation (AMO)',
      text: 'Your work environment is their task too. Raise it as a theme.',
      knows: 'Everyone who is a member of it.',
    },
    neutral: {
      who: 'A neutral person you both say yes to',
      text: 'Can sit at the table when the two of you talk.',
      knows: 'You, your leader and the person you choose.',
    },
    doctor: {
      who: 'Your own doctor',
      text: 'When it affects your body, sleep or mood.',
      knows: 'The doctor has a duty of confidentiality.',
    },
  },
  amr: {
    title: 'As a leader, do not go to the safety representative',
    text: 'The safety representative (AMR) is elected by the employees. Leaders neither vote nor stand. Go to the health-and-safety organisation as a whole. Or to your union, or your own union representative.',
  },
  scheme: {
    title: 'Before you say yes to a psychologist through work',
    text: 'In many places you ask for it through your own leader. So ask first:',
    points: [
      'Can I get it without going through my own leader?',
      'Who is told that I asked for it?',
      'What is written down, and who can read it?',
    ],
  },
  card: {
    title: 'The card at your workplace',
    general: 'Your workplace has not written a card here. Print the page and write your own.',
    lines: {
      leadersLeader: "My leader's leader",
      hr: 'HR here',
      union: 'My union or representative',
      psychologist: 'Psychologist here',
      mentor: 'Mentor or coach',
    },
    who: 'Who',
    whom: 'Name and telephone',
    knows: 'Who is told?',
    print: 'Print the card',
  },
  first: {
    title: 'If you want to talk to your leader yourself',
    text: 'Write it down for yourself first. Choose one point, and keep it small.',
    toRoom: 'Write in my room',
  },
  more: 'Urgent help and telephone numbers',
  open: 'See the ways past your leader',
}

import type { interview as danish, interviewer as danishOther } from '../da/interview.ts'

/** The leader's side of an interview: in her own room. */
export const interview: typeof danish = {
  title: 'Be interviewed',
  intro: 'A colleague, friend or sparring partner asks you the questions. You answer aloud.',
  sees: 'The other person sees the questions and where you are. Not your answers, and not your room.',
  path: {
    legend: 'Which questions?',
    short: 'Three questions',
    shortHelp: 'About ten minutes.',
    all: 'All twenty',
    allHelp: 'About 45 minutes.',
  },
  notes: {
    legend: 'May the other person write?',
    no: 'No, only ask',
    noHelp: 'There is nowhere to write.',
    yes: 'Yes, write notes to me',
    yesHelp: 'The notes come into your room. Only you can read them.',
  },
  begin: 'Make the link',
  link: {
    title: 'Show the code or send the link',
    intro:
      'Let the other person scan the code. The link works until you stop, and no longer than until tomorrow.',
    label: 'QR code for the interview',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    share: 'Share the link',
    shareText: 'Will you ask me some questions?',
    careful: 'Anyone with the link can see the questions and where you are.',
    carefulNotes: 'Anyone with the link can also send you notes.',
  },
  company: {
    none: 'Nobody has the link open right now.',
    one: 'The link is open in one place.',
    more: (count: number) =>
      `The link is open in ${String(count)} places. If you do not know them, stop the interview.`,
    offline: 'You are not online. The other person cannot follow right now.',
  },
  toQuestions: 'Go to the questions',
  goOn: 'The one who asks you follows when you go on.',
  end: 'Stop the interview',
  ending: 'Stopping …',
  ended: 'The interview is over. The link does not work any more.',
  under: 'The one who asks you sees this question.',
  manage: 'See or stop the interview',
  note: {
    title: 'Written by the one who asked you',
    from: 'Notes from the interview',
    on: (date: string) => `Written ${date}`,
    intoAnswer: 'Put into my answer',
    into: (text: string) => `Put into my answer: ${text}`,
    remove: 'Delete the note',
    removeWhich: (text: string) => `Delete the note: ${text}`,
    taken: 'The note is now in your answer.',
    removed: 'The note is deleted.',
    tooLong: 'There is no room for the note in the answer.',
  },
}

/** The other person's page: the questions and the turn. */
export const interviewer: typeof danishOther = {
  title: 'You ask',
  chip: 'Questions only',
  opening: 'Opening the questions …',
  sees: 'You see the questions. You cannot see the answers.',
  notBegun: 'The other person has not begun yet',
  notBegunHelp: 'The page moves on by itself when the other person opens a question.',
  step: (at: number, of: number) => `Question ${String(at)} of ${String(of)}`,
  following: 'The page follows the other person.',
  alone: 'You turn the pages yourself.',
  otherAt: (at: number) => `The other person is at question ${String(at)}.`,
  follow: 'Follow the other person',
  begin: 'Turn the pages myself',
  next: 'Next question',
  back: 'Previous question',
  listen: {
    title: 'How you help',
    lines: [
      'Read the question aloud. Then wait.',
      'Let the other person finish thinking, also when it gets quiet.',
      'Ask: can you say a little more?',
      'Give advice only when the other person asks for it.',
      'What you hear stays between the two of you.',
    ],
  },
  note: {
    label: 'Your note to the other person',
    hint: 'The other person has agreed to notes. Once it is sent, you cannot read it any more.',
    send: 'Send the note',
    sent: 'The note is sent. Only the other person can read it.',
    waiting: 'The note lies locked on this device. It is sent when you are online.',
    empty: 'Write the note first.',
    tooLong: 'The note is too long. Split it in two.',
  },
  over: {
    title: 'The interview is over',
    text: 'Nothing more of it lies here. What you did not get to send is gone.',
    thanks: 'Thank you for asking.',
    start: 'To the start page',
  },
}

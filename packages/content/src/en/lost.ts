import type { lost as danish } from '../da/lost.ts'

export const lost: typeof danish = {
  title: 'Have you lost everything?',
  intro: 'First see whether any of this is still there.',
  look: {
    title: 'What can open something again',
    open: 'Open the keyring',
    card: 'Use a key card',
    places: [
      {
        where: 'An old phone or computer',
        brings: 'Open Tillidsrum on it. Make six words or a code there, and use them here.',
      },
      {
        where: 'Six words, a recovery code or a passkey',
        brings: 'All rooms on the keyring.',
      },
      {
        where: 'A backup and its six words',
        brings: 'All rooms that were on the device that day. Choose it under “Open your keyring”.',
      },
      {
        where: 'A key card on paper or as a file',
        brings: 'The room it is for. The card of My room also opens the conversations you made.',
      },
      {
        where: 'Something you printed or saved as Word',
        brings: 'The words as they were that day. It does not open the room.',
      },
    ],
  },
  gone: {
    title: 'If you have none of it',
    says: [
      'Then nobody can open the rooms again. Not us, and not your workplace.',
      'Nobody else can read them. They lie locked on the server until their last day is over.',
    ],
  },
  other: {
    title: 'What the other person still has',
    says: [
      'The conversation is still with whoever you shared it with: the points you carried, and what you agreed.',
      'What you did not carry, the other person never had.',
      'You can read the conversation together on the other device, and make a new one.',
    ],
  },
  anew: {
    title: 'Begin anew',
    says: ['It takes ten minutes. This time, make two things that open the room again.'],
    begin: 'Go to the front page',
  },
}

import type { join as danish } from '../da/join.ts'

export const join: typeof danish = {
  title: 'Open a room',
  reading: 'Reading the link …',
  paste: {
    intro: 'Paste the link as you got it.',
    label: 'Link',
    hint: 'Spaces and line breaks in it do no harm.',
    open: 'Open',
  },
  code: {
    title: 'Type the six digits',
    intro: 'You have the link. The code comes from the person who sent it.',
    label: 'Code',
    hint: 'Six digits. You can also paste them.',
    open: 'Open the room',
    opening: 'Opening …',
    notSix: 'The code is six digits. See whether one is missing.',
  },
  room: {
    title: 'You have been given a key',
    intro: 'The key opens a room that you share with the person who gave it to you.',
    whoSees: 'Only those who have the key can read what stands in the room.',
    stays: 'The room is kept on this device, so you can find it again.',
    open: 'Go in',
    opening: 'Going in …',
  },
  own: {
    title: 'This is the key to an own room',
    intro: 'If it is your key card, you can open your room here.',
    open: 'Open my room',
  },
  interview: {
    title: 'Will you ask the questions?',
    intro: 'The key opens only the questions. The one who gave it to you answers aloud.',
    keeps: 'Nothing stays on your device when the interview is over.',
    open: 'See the questions',
  },
  look: {
    title: 'You have been given a key to look on',
    intro: 'With it you can read what the room shows. You cannot write in it.',
    open: 'Look on',
  },
  another: 'Paste another link',
}

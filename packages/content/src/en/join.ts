import type { join as danish } from '../da/join.ts'
import { openings } from './openings.ts'

export const join: typeof danish = {
  title: openings.join.title,
  reading: openings.join.reading,
  paste: {
    intro: openings.join.intro,
    label: 'Link',
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
    title: 'You are invited into a room',
    intro: 'You share it with the person who invited you, and any others who are in.',
    whoSees: 'Only those who have come in can read what is in the room.',
    stays: 'The room is saved on this device, so you can find it again.',
    open: 'Go in',
    opening: 'Going in …',
  },
  own: {
    title: 'This is a key card',
    intro: 'If it is your own, you can open your room here.',
    open: 'Open my room',
  },
  takePart: {
    title: 'You are invited to take part',
    intro: 'You see what they show, and can send words in. You cannot change anything.',
    noName: 'You need neither write your name nor make an account.',
    keeps: 'If it is an interview, nothing stays here afterwards.',
    open: 'Go in',
  },
  seminar: {
    title: 'Will you take part in a seminar?',
    chip: 'Only together',
    intro: 'You answer without a name on your own phone. It takes a few minutes.',
    says: [
      'Nobody can see what you answer.',
      'You get no way into the organisation’s room.',
      'Your answers lie locked on this device until they are sent.',
    ],
    open: 'Take part',
  },
  look: {
    title: 'You are invited to look on',
    intro: 'You can read what the room shows. You cannot write in it.',
    open: 'Look on',
  },
  letterbox: {
    title: 'A link to a letterbox',
    intro: 'With it you can send themes to an organisation and get answers.',
    blind: 'The link can put letters in. It cannot see what is there.',
    choose: 'Which group is to be linked?',
    follow: 'Or which conversation is to follow a programme?',
    decide: 'Which workshop is to send what you decide?',
    none: 'There is no leadership group on this device.',
    noneHow: 'Open the link where the group’s leader has the group.',
  },
  another: 'Paste another link',
}

import type { groupMake as danish } from '../da/group-make.ts'
import { openings } from './openings.ts'

export const groupMake: typeof danish = {
  title: openings.group.title,
  intro: openings.group.intro,
  needs: openings.group.needs,
  name: {
    label: 'What is the group called?',
    hint: 'Everyone in the group sees the name. The server does not.',
  },
  meets: {
    legend: 'When do you meet?',
    date: 'Date',
    time: 'Time',
    hint: 'Leave both fields empty if you do not know yet.',
  },
  seats: {
    label: 'How many are you?',
    hint: 'Count every leader, the one who leads the group as well.',
  },
  mode: {
    legend: 'How do you want to begin?',
    picture: {
      label: 'One shared picture',
      hint: 'You answer separately and only see what most answered. At least five must answer.',
    },
    open: {
      label: 'Open round',
      hint: 'Each chooses up to three items and tells why.',
    },
    onlyOpen:
      'You are fewer than five. Then answers cannot be anonymous. That is why you begin with an open round.',
  },
  leads: {
    legend: 'Who are you?',
    self: 'I lead the group',
    others: 'I make the room for them',
    othersHint:
      'From HR, for example. You open and end the round. To lead the meeting too, take a seat without answering.',
    name: 'Your name in the group',
  },
  make: 'Make the room',
  making: 'Making the room …',
  faultsHeading: 'The room is not made yet. Put this right first:',
  faults: {
    noName: 'Write what the group is called.',
    nameTooLong: 'The name of the group is too long. Use 60 characters at most.',
    seats: 'Write a number from 3 to 40.',
    tooFewForPicture:
      'A shared picture needs at least five. Choose an open round, or change the number.',
    noTime: 'Write both date and time, or leave both empty.',
    badDate: 'Choose a date that exists.',
    past: 'The date has passed. Choose one to come.',
    noSuchTime: 'That hour does not exist on that day. Choose another.',
    noLeaderName: 'Write your name in the group.',
    leaderNameTooLong: 'Your name is too long. Use 60 characters at most.',
  },
}

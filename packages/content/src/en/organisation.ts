import type {
  organisationInvite as danishInvite,
  organisationMake as danishMake,
  organisationRoom as danishRoom,
} from '../da/organisation.ts'
import { openings } from './openings.ts'

export const organisationMake: typeof danishMake = {
  title: openings.organisation.title,
  intro: openings.organisation.intro,
  needs: openings.organisation.needs,
  name: {
    label: 'What is the organisation called?',
    hint: 'It may also be a part of it, such as a school or a department.',
  },
  owner: {
    label: 'Who owns the plan?',
    hint: 'Best is the top leader. Leave it empty if you do not know yet.',
  },
  make: 'Make the room',
  making: 'Making the room …',
  faultsHeading: 'The room is not made yet. Correct this first:',
  faults: {
    noName: 'Write what the organisation is called.',
    nameTooLong: 'The name is too long. Use at most 60 characters.',
    ownerTooLong: 'The owner’s name is too long. Use at most 60 characters.',
  },
}

export const organisationRoom: typeof danishRoom = {
  title: 'Organisation',
  opening: 'Opening the room …',
  chip: openings.organisation.audience,
  lead: 'Here you make the plan for the well-being of your leaders.',
  owned: (name) => `${name} owns the plan.`,
  unowned: 'Nobody owns the plan yet. Write who does.',
  here: (others) =>
    others === 1
      ? 'One other is in the room now.'
      : `${String(others)} others are in the room now.`,
  alone: 'You are here alone now.',
  steps: {
    title: 'Three steps',
    prioritise: {
      name: 'Prioritise',
      tasks: [
        'Agree on why leader well-being matters for your results.',
        'Find the themes that matter to you. Involve the leaders if you can, e.g. at a seminar.',
        'Rate each theme: is it going well (H) or badly (L)?',
        'Choose few. You cannot lift everything at once.',
      ],
    },
    qualify: {
      name: 'Qualify',
      tasks: [
        'Unfold each chosen theme. What do you know, and what do you need to know?',
        'Get help: ideas from many, knowledge from experts, reading and small discussion groups.',
        'Write in the offers you already have, e.g. a mentor for new leaders.',
      ],
    },
    publish: {
      name: 'Publish',
      tasks: [
        'Write the plan short and clear.',
        'Put it where people look, e.g. on the intranet.',
        'Tell about it in the co-determination and safety bodies and at leader meetings.',
        'Ask each leadership group what they will use it for. How will they support each other?',
      ],
    },
  },
  viewer: {
    happened: 'You can read everything in the room. You cannot write in it.',
    next: 'Ask for another link if you are to write.',
  },
  ended: {
    happened: 'The room is closed for good, and the server has deleted it.',
    safe: 'What you see here is on this device. You can read and print it.',
    next: 'If you do not want it here, forget it under My rooms.',
  },
  names: {
    summary: 'Correct the name and the owner',
    name: 'Name of the organisation',
    owner: 'Who owns the plan?',
    faults: {
      empty: 'The room needs a name. The old one holds until you write another.',
      tooLong: 'The name is too long. Use at most 60 characters.',
    },
  },
  ownName: {
    title: 'Say your name',
    label: 'Your name in the room',
    hint: 'You can leave this empty. Everybody in the room sees what you write.',
  },
  go: {
    title: 'More in the room',
    invite: 'Give others the key',
    programme: 'Programme',
    measured: 'Measurements from the groups',
    keyCard: 'Key card for the room',
    rooms: 'My rooms',
    back: 'To the room of the organisation',
  },
}

export const organisationInvite: typeof danishInvite = {
  title: 'Give others the key',
  intro: 'There are two keys. Choose the one that fits the person you give it to.',
  role: {
    legend: 'What should they be able to do?',
    member: {
      label: 'Write',
      hint: 'HR, consultants, and members of the works council or the safety body. They read and change everything.',
    },
    viewer: {
      label: 'Look on',
      hint: 'They read everything and cannot write. The server takes nothing from them.',
    },
  },
  limits:
    'Link and code are shown only now. They work for seven days, for all who have both. Five wrong codes lock them.',
  shareText: {
    member: 'Here is the link to the room where we make the plan. I will tell you the code.',
    viewer: 'Here is a link, so that you can follow our plan. I will tell you the code.',
  },
  owner: 'Only the one who made the room can close it. To let another, pass on the key card.',
}

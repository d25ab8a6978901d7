import type { roleGuide as danishRoles, startPath as danishPath } from '../da/role-guide.ts'

export const roleGuide: typeof danishRoles = {
  heading: 'Your role',
  lead: 'Five roles make it happen. Find yours, and see the first step.',
  all: 'All five roles',
  choose: 'Choose a role',
  whichTool: 'Which tool?',
  everyTool: 'All three',
  responsibility: 'Responsibility',
  tools: {
    dialogue: 'The conversation',
    group: 'The leadership group',
    organisation: 'The organisation’s plan',
  },
  next: 'Your next step',
  begin: {
    dialogue: 'Get ready for the conversation',
    nearest: 'See the conversations with your leaders',
    group: 'Start the leadership group',
    organisation: 'Make a plan',
  },
  print: 'Print the roles',
  toPaths: 'Where do we begin?',
  untitled: {
    heading: 'Do you lead without a title?',
    text: 'Coordinators and other key people lead too. The conversation and the group are also for you.',
  },
  roles: {
    top: {
      name: 'Top management',
      responsibility: [
        'You are responsible for how the whole management is doing. Lead by example.',
        'Ask often how it is going, and back people up when it gets hard.',
        'Give the time and money it takes.',
      ],
      dialogue:
        'Have the conversation yourself with your own leaders. Then ask the others how they will do it.',
      group:
        'Use it in your own group first. Then let leaders of leaders say how they will use it.',
      organisation:
        'Put leaders’ well-being on the agenda, and start the plan. Share what you learn with others.',
    },
    hr: {
      name: 'HR and internal consultants',
      responsibility: [
        'You make sure good knowledge is at hand.',
        'Show what can be done. Have the capacity to help decisions get going.',
      ],
      dialogue: 'Help leaders get started. Show what the conversation can do at each level.',
      group: 'Tell people about it. Ask a group whether others may learn from what it did.',
      organisation: 'Propose how to make a plan, and how to keep it alive.',
    },
    bodies: {
      name: 'Co-determination and health-and-safety bodies',
      responsibility: [
        'You are leaders, union reps and safety reps. You have an important voice.',
        'Leaders’ work environment is tied to everybody else’s. Make it part of your shared work.',
      ],
      dialogue:
        'Back regular conversations between leaders and their leader. Remember those who lead without a title.',
      group:
        'Suggest to the leadership groups that they work on this. Support them when they start.',
      organisation: 'Propose a plan for leaders’ well-being. It can help everybody.',
    },
    leadersOfLeaders: {
      name: 'Leaders of leaders',
      responsibility: [
        'You must look after your leaders and yourself.',
        'They watch you. Be clear about what matters most and what you expect.',
        'Listen to what comes back.',
      ],
      dialogue:
        'Give the conversations with your leaders a fixed form. Sort out the one with your own leader.',
      group: 'Agree in your group what you expect of each other. Ask your leaders to do the same.',
      organisation: 'Find the themes that weigh most with you. Make a plan, and stick to it.',
    },
    leadersOfStaff: {
      name: 'Leaders of employees',
      responsibility: [
        'You create results and well-being where you are.',
        'Look after yourself, and help make the culture good.',
        'Keep an eye on those who lead without a title.',
      ],
      dialogue:
        'Give the conversation with your leader a fixed form. Promise yourself something, and see if it holds.',
      group: 'Use it to strengthen your teams, your coordinators for example.',
      organisation: 'Put forward themes that can make everyday life better for leaders.',
    },
  },
}

export const startPath: typeof danishPath = {
  heading: 'Where do you begin?',
  lead: 'The three tools belong together. You can begin with any of them.',
  order: (first, second, third) => `${first} → ${second} → ${third}`,
  inWords: (first, second, third) => `First: ${first}. Then: ${second}. Last: ${third}.`,
  paths: {
    dialogueFirst: {
      name: 'Begin with the conversation',
      when: 'When the conversation between leaders and their leader matters most.',
      why: 'Leaders bring to their group what they want to share. The groups’ themes become the plan.',
    },
    groupFirst: {
      name: 'Begin in the leadership group',
      when: 'When working together in the groups comes first.',
      why: 'The group sends on what must be solved together. Then each leader follows up with their own.',
    },
    organisationFirst: {
      name: 'Begin with the plan',
      when: 'When it should be everybody’s business from the start.',
      why: 'The plan says what you expect of the conversations and of the groups.',
    },
  },
  privacy: {
    heading: 'What two people say stays between them',
    text: 'What a leader hears in a conversation must never come along to the group.',
    own: 'Only the person who wrote a point can carry it further.',
  },
  phases: {
    heading: 'Three phases',
    of: {
      map: {
        name: 'Phase 1: Find out',
        text: 'Find out what presses and what strengthens your leaders.',
      },
      act: { name: 'Phase 2: Act', text: 'Choose what you will do, and who can do it.' },
      share: { name: 'Phase 3: Share', text: 'Make what you learned easy to find and use.' },
    },
    gate: 'Pause between the phases. Let those it concerns look it through before you go on.',
  },
  toProgramme: 'Make it a programme',
  toRoles: 'See who does what',
}

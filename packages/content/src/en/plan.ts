import type { Words } from '../da.ts'

export const plan: Words['plan'] = {
  title: 'My plan, three by three',
  intro: 'Here you gather what matters most on one page. What you have written is put in.',
  rows: { goals: 'My task', self: 'Myself', leader: 'My nearest leader' },
  columns: { important: 'What matters', agreement: 'Agreement', followup: 'Follow-up' },
  cells: {
    'goals.important': 'What must I succeed with in the next six to twelve months?',
    'goals.agreement': 'What do I do first, and what do I leave?',
    'goals.followup': 'When do I look at the goals again?',
    'self.important': 'What must I take special care of in order to be well?',
    'self.agreement': 'What have I promised myself?',
    'self.followup': 'When and how do I see whether I keep it?',
    'leader.important': 'What do I need the two of us to agree on?',
    'leader.agreement': 'What have we agreed?',
    'leader.followup': 'When and how do we follow up together?',
  },
  found: 'Taken from what you have written. Change it, and it becomes the plan’s own words.',
  letGo: 'Use what you have written again',
  letGoOf: (question: string) => `Use what you have written again: ${question}`,
  room: (most: number) => `Each field has room for ${String(most)} characters.`,
  agreements: {
    fetch: 'Get your agreements',
    help: 'The room is opened. If the other person is there, they can see that you have come.',
    fetched: 'The agreements are copied here. They stay where they were, too.',
    none: 'You have written no agreements that are open.',
    full: 'There is no room for the agreements. Make the field shorter and get them again.',
    notOpened: 'The room could not be opened just now. The plan is as it was. Try again.',
  },
  print: 'Print the plan',
  printHelp: 'One page of A4. There is no name on it.',
}

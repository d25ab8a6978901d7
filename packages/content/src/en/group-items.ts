import type { groupItems as danish } from '../da/group-items.ts'

export const groupItems: typeof danish = {
  blocks: { A: 'Conditions', B: 'Processes', C: 'Results' },
  questions: {
    success: 'How well is this going for you today?',
    importance: 'How much does this mean for how you are doing as leaders?',
  },
  levels: {
    success: { low: 'Low: it goes less well', high: 'High: it goes well' },
    importance: { low: 'Low: it means less', high: 'High: it means a lot' },
  },
  items: {
    A1: {
      label: 'Clear goals',
      statement: 'You agree on what the group is for and what you must achieve together.',
    },
    A2: {
      label: 'Prioritisation',
      statement: 'You spend your shared time on what matters most and leave other things aside.',
    },
    A3: {
      label: 'Competences',
      statement: 'Between you, you can do what the task takes, and work well together.',
    },
    A4: {
      label: 'Diversity',
      statement:
        'You are different enough to learn from each other. You do not talk past each other.',
    },
    A5: {
      label: 'Good information',
      statement: 'You get the information you need for the task, in good time.',
    },
    A6: {
      label: 'Induction and training',
      statement: 'Everyone gets the training it takes. That goes for new leaders above all.',
    },
    B1: {
      label: 'Effective team leadership',
      statement: 'The person who leads the group makes it possible for you to work well together.',
    },
    B2: {
      label: 'Good meeting preparation',
      statement: 'You turn up prepared, and what you were given to read is clear and usable.',
    },
    B3: {
      label: 'Clear requests',
      statement: 'When an item comes up, everyone knows why and what should come of it.',
    },
    B4: {
      label: 'Focus in communication',
      statement: 'You stay on the topic and give the item what it needs.',
    },
    B5: {
      label: 'Task conflict',
      statement: 'When you disagree about an issue, you say so openly to each other.',
    },
    B6: {
      label: 'Absence of relationship conflict',
      statement: 'You are free of personal strife and bad feeling among you.',
    },
    B7: {
      label: 'Absence of political games',
      statement: 'You play with open cards, and nobody gains power by hidden routes.',
    },
    B8: {
      label: 'Dialogue',
      statement: 'You say what you mean, are curious about each other and think on together.',
    },
    B9: {
      label: 'Good conduct',
      statement: 'You work closely together as one team, because you need each other.',
    },
    B10: {
      label: 'Learning and reflection',
      statement: 'You notice mistakes and good moves and use both to get better.',
    },
    B11: {
      label: 'Limits to the leadership task',
      statement: 'You help each other say stop and set deadlines one can live with.',
    },
    C1: {
      label: 'Good overall results',
      statement: 'The work you do as a group benefits the rest of the organisation.',
    },
    C2: {
      label: 'High decision quality',
      statement: 'What you decide proves to be good for the whole organisation.',
    },
    C3: {
      label: 'Carrying out decisions',
      statement: 'You help put your decisions into practice.',
    },
    C4: {
      label: 'Team spirit',
      statement: 'You feel closely tied to each other and to the group.',
    },
    C5: {
      label: 'Psychological safety',
      statement: 'In the group you dare to say hard things, show doubt and ask for help.',
    },
    C6: {
      label: 'Good group culture',
      statement: 'Your habits and unwritten rules make it easier to work well.',
    },
    C7: {
      label: "The group's belief in itself",
      statement: 'You trust the group and its ability to reach good results.',
    },
    C8: {
      label: 'Individual satisfaction and learning',
      statement: 'Each person gains new energy and learns something from taking part.',
    },
  },
  hints: {
    B5: 'High is good here: disagreement about the issue comes out.',
    B6: 'High is good here: there are no personal conflicts.',
    B7: 'High is good here: nobody plays hidden games.',
  },
  fields: {
    focus: {
      name: 'Focus here',
      meaning: 'Important, but not going so well.',
    },
    hold: {
      name: 'Hold on',
      meaning: 'Important and going well.',
    },
    understand: {
      name: 'Understand',
      meaning: 'Less important, but going well.',
    },
    consider: {
      name: 'Consider',
      meaning: 'Less important and not going so well.',
    },
  },
}

import type { UnitWords } from './units-da.ts'

export const englishUnits: UnitWords = {
  title: 'Measurements from the groups',
  lead: 'Each group measures by itself. Here you see the groups beside each other, and a total.',
  safe: 'A total is shown only when no small group can be worked out from it.',
  back: 'To the organisation’s room',
  none: 'No group has brought a measurement here yet.',
  how: 'The group’s leader downloads a file among the group’s measurements and gives it to you.',
  take: {
    title: 'Take a measurement in',
    file: 'The group’s file',
    hint: 'It is called measurement-for-the-organisation.json.',
    reading: 'Reading the file …',
    found: (subject) => `The file is read: ${subject}.`,
    name: 'What do you call the group?',
    nameHint: 'The file does not say. Everyone in the room sees the name.',
    together: 'Show the group in the total only',
    togetherHint: 'Then it is not shown by itself. That takes at least two hidden groups.',
    button: 'Take it in',
    taken: 'The measurement is taken in.',
    faults: {
      tooLong: 'The file is too large for a measurement. Choose another.',
      notOne: 'That is not a group’s measurement. Choose another file.',
      newer: 'The file was made with a newer version. Load the page again, then try.',
      tooFew: 'Fewer than five answered in that group. There are no numbers to take in.',
      noFile: 'Choose the group’s file first.',
      noName: 'Write what you call the group.',
      nameTooLong: 'The name is too long. Use at most 60 characters.',
      full: 'There is room for 60 measurements. Take one out first.',
      known: 'That measurement is here already.',
      viewer: 'Your key can only read here.',
    },
  },
  group: 'Group',
  total: (groups) => `In total for ${String(groups)} groups`,
  leftOut: (groups) =>
    groups === 1
      ? '1 group is neither shown nor counted. Otherwise it could be worked out.'
      : `${String(groups)} groups are neither shown nor counted. Otherwise they could be worked out.`,
  noTotal: 'There is no total. It would only say what one group answered.',
  groups: 'The groups',
  isTogether: 'in the total only',
  drop: (name) => `Take ${name} out`,
  limits: 'Whoever may write in the room can find the numbers of each file.',
  carry: {
    title: 'To the organisation',
    lead: 'You lead the group and can pass the numbers on. The file has what the page has.',
    noName: 'It does not say which group you are. Tell the group first.',
    button: 'Download the file for the organisation',
    fileName: 'measurement-for-the-organisation.json',
  },
  print: 'Print the numbers',
}

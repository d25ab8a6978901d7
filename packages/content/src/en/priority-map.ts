import type { WordsOfMany } from '../many/da.ts'

export const priorityMap: WordsOfMany['priorityMap'] = {
  title: 'Priority map',
  views: { legend: 'Show the map as', picture: 'Picture', table: 'Table', list: 'List' },
  fields: {
    focus: {
      name: 'Focus here',
      meaning: 'Important, but not going so well.',
      prompts: [
        'What is the smallest step that would be felt?',
        'What do you do well elsewhere that you can borrow here?',
      ],
    },
    hold: {
      name: 'Hold on',
      meaning: 'Important and going well.',
      prompts: [
        'What exactly do you do that works – and how do you look after it?',
        'Where else could you do it the same way?',
      ],
    },
    understand: {
      name: 'Understand',
      meaning: 'Less important, but going well.',
      prompts: [
        'Why does it mean less to you right now?',
        'Do you put more effort into it than you get back?',
      ],
    },
    consider: {
      name: 'Consider',
      meaning: 'Less important and not going so well.',
      prompts: [
        'Why does it not take up more space with you?',
        'Would your task get easier if you became better at it?',
      ],
    },
  },
  tray: { name: 'Not placed', meaning: 'Talk about it before you place it.' },
  axes: {
    success: 'Is it going well?',
    importance: 'Is it important?',
    low: 'Low',
    high: 'High',
  },
  table: {
    caption: 'The same as the map, item by item',
    item: 'Item',
    field: 'Field',
    importance: 'Important',
    success: 'Going well',
    unknown: 'Not placed',
    before: 'Last time',
  },
  pictureLabel: 'A map with four fields. The table and the list say the same.',
  howToMove: 'Drag an item, or press it. With a keyboard: the arrow keys, or 1 to 4.',
  moveItem: (label: string) => `Move ${label}`,
  stay: 'Let it lie',
  before: (field: string) => `Last time: ${field}`,
  nothingHere: 'Nothing here yet.',
  placed: (label: string, place: string) => `${label} lies in ${place}`,
  movedBy: (by: string) => `Moved by ${by}`,
}

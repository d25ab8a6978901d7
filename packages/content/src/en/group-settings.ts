import type { groupSettings as danish } from '../da/group-settings.ts'

export const groupSettings: typeof danish = {
  title: 'Change time, seats and form',
  lead: 'Everyone in the group sees what you change.',
  seats: {
    label: 'How many seats?',
    hint: (taken) => `${String(taken)} are taken.`,
    error: (fewest) => `Write a number from ${String(fewest)} to 40.`,
  },
  leads: {
    legend: 'Who leads the group?',
    hint: "The group's leader speaks last, and only the leader can send themes on.",
  },
  done: "To the group's room",
  items: {
    title: 'Change the items',
    lead: 'Use words of your own, leave items out, or add up to five.',
    sameOnly: 'From time to time you only compare items that are the same.',
    before: 'Do it before the others begin. An item with new words has to be answered again.',
    opened: 'The round is open. What you change now holds from the next round on.',
    count: (count) => `You ask about ${String(count)} items.`,
    ask: (label) => `Ask about: ${label}`,
    last: 'There must be at least one item.',
    reword: (label) => `Use words of your own: ${label}`,
    wording: 'Your words',
    save: 'Use the words',
    original: 'Use the first words again',
    own: 'Items of your own',
    addLabel: 'New item',
    addHint: 'A short sentence about the group, not about a person.',
    add: 'Add the item',
    removeShort: 'Remove',
    remove: (text) => `Remove: ${text}`,
    faults: {
      full: 'There is room for five. Remove one if you want a new one.',
      empty: 'Write the item first.',
      tooLong: 'The item is too long. Use 160 characters at most.',
    },
    saved: 'The item is changed.',
    added: 'The item is added.',
    removed: 'The item is removed.',
  },
}

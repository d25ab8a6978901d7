import type { helpShare as danishShare, localHelp as danish } from '../da/local-help.ts'

export const localHelp: typeof danish = {
  title: (organisation) => `Help at ${organisation}`,
  shared: (date) => `This is how they shared it on ${date}.`,
  how: 'How',
  hours: 'When',
  told: 'Who is told?',
  around: {
    yes: 'You can have this help without going through your own leader.',
    no: 'You cannot have this help without going through your own leader.',
    unsaid: 'Ask whether you can have this help without going through your own leader.',
  },
  also: 'Print the page if you want to write your own card beside it.',
  unreadable: {
    happened: 'A help card on this device cannot be read here.',
    safe: 'Nothing has been deleted. The general help stands below.',
    next: 'Reload the page, and open the room of the group. Then the card comes again.',
  },
}

export const helpShare: typeof danishShare = {
  title: 'Give the cards to the groups',
  intro:
    'Linked groups see the cards under Get help, even offline. So do dialogues that follow your programme.',
  linked: (count) => (count === 1 ? 'One group is linked.' : `${String(count)} groups are linked.`),
  noneLinked: 'No groups are linked yet. They get the cards when they are.',
  see: 'See what the groups get',
  wall: 'With the linked groups',
  exactly: 'Exactly this, and no more.',
  share: 'Share the cards',
  drop: 'Wait with it',
  empty: 'Write on a card who or what it is. Then it can be shared.',
  back: 'You have no cards any more. Share that, and the old ones go from the groups.',
  takeBack: 'Take the cards back',
  never: 'The cards have not been shared yet.',
  same: (date) => `Shared on ${date}, as they stand here.`,
  changed: (date) => `Last shared on ${date}. They have changed since.`,
  done: 'Shared. The groups get the cards when they are online.',
  faults: {
    viewer: 'Only those who write here can share the cards.',
    tooLong: 'The cards are too long to send. Make the texts shorter. Nothing was sent.',
  },
}

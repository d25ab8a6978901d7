import type { groupInvite as danish } from '../da/group-invite.ts'

export const groupInvite: typeof danish = {
  title: 'Invite the others',
  intro: 'Everyone in the group uses the same link. As they come in, each takes a seat.',
  limits:
    'Link and code are shown only now. They work for seven days, for all who have both. Five wrong codes lock them.',
  shareText: 'Here is the link to our leadership group. You get the code from me.',
  text: {
    title: 'A text you can send',
    intro: 'It says what awaits them. The link and the code are not in it.',
    with: (meets) => `We meet ${meets}.`,
    setAside: (lasts) => `We set aside ${lasts} to look at how our leadership group is doing.`,
    body: [
      'Spend half an hour first, each by yourself. You get a link and a code from me.',
      'What you write to get ready only you can read.',
      'You need no account. You only write the name we know you by.',
      'You are welcome to use your own phone.',
    ],
    copy: 'Copy the text',
    copied: 'The text is copied.',
  },
  paper: {
    title: 'For those on paper',
    intro: 'The items to cross, cards to move and a large map for the table.',
    go: 'See and print on paper',
    heading: 'On paper',
    lead: 'For those who would rather write by hand, and for a meeting round a table.',
    sheets: {
      crosses: {
        name: 'The items with two crosses',
        about: 'Two pages for each, in A4, and a sheet with the four fields. Nothing is handed in.',
      },
      cards: {
        name: 'The items as cards',
        about: 'Ten cards on each sheet, in A4. Cut them out and move them on the table.',
      },
      map: {
        name: 'The priority map, empty',
        about: 'One sheet in A1 to lay the cards on. Without a large printer, choose A3.',
      },
      placed: {
        name: 'The priority map as it lies now',
        about: 'One sheet in A1 to hang up. It shows where you have laid the items.',
      },
    },
    yours: 'Make two crosses for each item. The sheet is yours. You do not hand it in.',
    low: 'Low',
    high: 'High',
    item: 'Item',
    success: 'How well does it go?',
    importance: 'How much does it mean?',
    fields: 'The four fields',
    fieldsLead: 'Write each item in the field your two crosses point to.',
    print: 'Print',
  },
}

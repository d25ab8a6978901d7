import type { keyCard as danish } from '../da/key-card.ts'

export const keyCard: typeof danish = {
  title: 'Key card',
  titleOf: (room) => `Key card to “${room}”`,
  intro: 'The key card opens your room again on another phone or computer.',
  lost: 'If you lose both phone and key card, nobody can bring the room back. Neither can we.',
  whoever: 'Whoever has the card can read your room. Keep it like a house key.',
  workDevice:
    'If you use work equipment, others may have access to it. Use your own phone if in doubt.',
  qrLabel: 'QR code with the key to your room',
  howToOpen: 'To open the room again: scan the code, or type the address in a browser.',
  whatItHolds: 'The card also opens the dialogues you have made.',
  window: {
    forgets: {
      happened: 'This looks like a private window. It forgets everything when you close it.',
      safe: 'What you write is here as long as the window is open.',
      next: 'Save the key card before you close the window.',
    },
    save: 'Save the key card',
    cannotTell:
      'We cannot see whether this is a private window. Those forget everything when you close them.',
  },
  print: 'Print the card',
  download: 'Save as a file',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  done: 'I have saved it',
  fileName: 'key-card.txt',
  fileText: (link, room) =>
    [
      `Key card to “${room}” in Tillidsrum`,
      '',
      'Whoever has this link can read the room. Keep it like a house key.',
      'If you lose both link and phone, nobody can bring the room back.',
      '',
      link,
      '',
    ].join('\r\n'),
}

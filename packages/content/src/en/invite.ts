import type { invite as danish } from '../da/invite.ts'

export const invite: typeof danish = {
  title: (name) => `Invite ${name}`,
  intro: 'There are two ways. Choose the one that suits you both.',
  qr: {
    title: 'You are together',
    intro: 'Show a QR code on your screen. Whoever scans it comes into the room.',
    careful: 'It works more than once. Show it only to the person who is coming in.',
    show: 'Show the QR code',
    hide: 'Hide the QR code',
    label: 'QR code that opens your shared room',
  },
  link: {
    title: 'You are apart',
    intro: 'Send a link, and say six digits aloud. One of them alone opens nothing.',
    make: 'Make a link and a code',
    making: 'Making a link and a code …',
    linkLabel: 'You send the link',
    codeLabel: 'You say the code',
    codeHelp: 'Call, or say it face to face. Do not write it where you send the link.',
    digits: (code) => `${code.slice(0, 3)} ${code.slice(3)}`,
    copy: 'Copy the link',
    copied: 'Link copied. The code is not in it.',
    share: 'Share the link',
    shareText: 'Here is the link to our conversation. I will give you the code.',
    limits:
      'Link and code are shown only now. They work once, within seven days. Five wrong codes lock them.',
    another: 'Make a new link',
    anotherHelp: 'A new link gets a code of its own. The old one stops working.',
  },
  takeBack: {
    out: (date) =>
      `The link has been made. It may work until ${date}. If it cannot be used, make a new one.`,
    button: 'Take the link back',
    help: 'Anybody who has come in with it stays in.',
    done: 'The link no longer works.',
    used: 'The link has been used or is locked. It no longer opens the room.',
  },
  toRoom: 'To your room',
}

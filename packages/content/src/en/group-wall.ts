import type { groupWall as danish } from '../da/group-wall.ts'

/** What stands on the wall of the meeting room. No name does. */
export const groupWall: typeof danish = {
  soon: 'We begin in a moment.',
  over: 'The meeting is over. Thank you for today.',
  silence: 'Silence. Look for yourself first.',
  comeIn: {
    joins: 'Just arrived? Scan and join.',
    follows: 'Just arrived? Scan and follow.',
  },
  qr: 'QR code for the meeting',
  code: 'The code is',
  elsewhere: {
    make: 'Make a link for another screen',
    open: 'Open the link on the machine that shows the wall, and write the code.',
    limits: 'The link can only read. It works until tomorrow.',
  },
  offline: 'The code comes when this screen is online.',
}

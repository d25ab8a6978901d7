import type { helpScreen as danish } from '../da/help-screen.ts'

export const helpScreen: typeof danish = {
  heading: 'Get help',
  nobodyIsTold: 'Nobody is told that you have been here.',
  call: (number) => `Call ${number}`,
  askFirst: 'Ask before you use help at work',
  askFirstPoints: [
    'Can I get it without going through my own leader?',
    'Who is told that I asked for it?',
  ],
}

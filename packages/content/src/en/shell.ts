import type { shell as danish } from '../da/shell.ts'

export const shell: typeof danish = {
  skip: 'Go to the content',
  whoCanSeeIt: 'Who can see it?',
  quickExit: 'Leave quickly',
  always: 'Always here',
  home: 'Front page',
  help: 'Get help',
  whoSees: 'Who can see what?',
  print: 'Print',
  otherLanguage: 'Dansk',
  otherLanguageCode: 'da',
  onlyYou: 'Only you',
  backToWhere: 'Back to where you were',
  fetching: 'Fetching the page …',
  broken: {
    heading: 'The page cannot be shown',
    happened: 'Something in the page broke.',
    safe: 'What you have written is still on this device.',
    next: 'Reload the page. If it happens again, try another browser.',
    again: 'Reload the page',
  },
  notHere: {
    heading: 'This page is not here yet',
    happened: 'This part could not be fetched. You may be offline.',
    safe: 'What you have written is still on this device.',
    next: 'Try again when you are online.',
    again: 'Try again',
  },
}

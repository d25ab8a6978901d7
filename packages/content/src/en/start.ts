import type { start as danish } from '../da/start.ts'

export const start: typeof danish = {
  question: 'What would you like to do?',
  what: 'Think before you talk. Only you can read what you write. We cannot.',
  ways: {
    conversation: {
      name: 'Get me ready for a conversation',
      text: 'Three questions in ten minutes. You choose what to bring.',
    },
    group: {
      name: 'Start our leadership group',
      text: 'Find the two or three things you will change.',
    },
    plan: {
      name: 'Make a plan',
      text: 'Write what you will do for your leaders.',
    },
    workshop: {
      name: 'Hold a workshop',
      text: 'Spend a morning on leader well-being.',
    },
  },
  nearest: 'I lead other leaders myself',
  reading: {
    name: 'Read more',
    roles: 'Your role',
    findings: 'What we know',
    paths: 'Where do we begin?',
    toolRating: 'Did the tools help?',
    about: 'About Tillidsrum',
  },
  rooms: 'My rooms',
  link: {
    heading: 'I have a link',
    label: 'Paste the link',
    hint: 'You can paste the whole message.',
    open: 'Open the room',
    notFound: 'There is no whole link in what you pasted. Copy the link again.',
  },
  stray: {
    happened: 'That page does not exist.',
    safe: 'Nothing is changed or deleted.',
    next: 'Choose here what you would like to do.',
  },
}

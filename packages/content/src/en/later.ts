import type { later as danish } from '../da/later.ts'

export const later: typeof danish = {
  honest: 'You can lay out the programme here now. The rest of the room is on its way.',
  toProgramme: 'Lay out the programme',
  meanwhile: 'How you begin',
  minutes: (minutes) => `${minutes} min`,
  print: 'Print the sheet',
  toolRating: 'See whether a tool helped',
  orConversation: 'Begin with your own conversation',
  ways: {
    workshop: {
      heading: 'Hold a workshop',
      needs: 'Set a morning aside. Find a place with room for small groups.',
      steps: [
        { minutes: 15, text: 'Say welcome, and tell what the day is for.' },
        { minutes: 45, text: 'Talk in small groups: Why does leader well-being matter to you?' },
        { minutes: 30, text: "Tell what you know about leaders' work environment." },
        { minutes: 15, text: 'Take a break.' },
        { minutes: 60, text: 'Talk in groups: What can we do ourselves? Give three proposals.' },
        { minutes: 30, text: 'Wrap up: choose proposals, and put a name and a date on them.' },
      ],
    },
  },
}

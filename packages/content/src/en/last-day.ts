import type { lastDay as danish } from '../da/last-day.ts'

export const lastDay: typeof danish = {
  soon: (days) => ({
    happened:
      days === 0
        ? 'The room ends today.'
        : `The room ends in ${String(days)} ${days === 1 ? 'day' : 'days'}.`,
    safe: 'Everything in it is then deleted on the server. What is on your device stays.',
    next: 'Print what matters. Under My rooms, whoever made it can give it more time.',
  }),
  on: (date) => `Ends ${date}.`,
  told: 'You will be told here 30 days before.',
  inDays: (days) => {
    if (days === 0) return 'Ends today'
    return days === 1 ? 'Ends in a day' : `Ends in ${String(days)} days`
  },
  button: 'Choose when it ends',
  title: (name) => `When should “${name}” end?`,
  explain:
    'When the room ends, everything in it is deleted on the server. All in the room get the new date.',
  label: 'Months from today',
  hint: 'A number from 1 to 36.',
  notMonths: 'Type a number from 1 to 36.',
  confirm: 'Save the date',
  moving: 'Saving …',
  moved: (date) => `The room now ends ${date}.`,
  calendar: 'Remind me in my calendar',
  calendarHelp: 'One day, 30 days before. It does not say what it is about.',
}

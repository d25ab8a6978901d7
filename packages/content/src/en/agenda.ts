import type { agenda as danish } from '../da/agenda.ts'

export const agenda: typeof danish = {
  land: 'Settle in. How are you right now?',
  points: 'Take the points one at a time. The nearest leader listens first, then asks.',
  agree: 'Make agreements: who does what, and when?',
  nextTalk: 'Agree when you will have the next short talk.',
}

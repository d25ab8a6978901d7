import type { agenda as danishAgenda, shortTalk as danishShortTalk } from '../da/agenda.ts'

export const agenda: typeof danishAgenda = {
  land: 'Settle in. How are you right now?',
  points: 'Take the points one at a time. The nearest leader listens first, then asks.',
  agree: 'Make agreements: who does what, and when?',
  nextTalk: 'Agree when you will have the next short talk.',
}

export const shortTalk: typeof danishShortTalk = [
  'What takes up most space?',
  'What should I do first, and what can wait?',
  'Is anything unclear about what I can decide?',
  'What do you need from me before next time?',
]

import type { shortTalk as danish } from '../da/short-talk.ts'

export const shortTalk: typeof danish = {
  most: 'What takes up most space?',
  first: 'What should I do first, and what can wait?',
  unclear: 'Is anything unclear about what I can decide?',
  need: 'What do you need from me before next time?',
}

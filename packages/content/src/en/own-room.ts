import type { ownRoom as danish, saving as danishSaving } from '../da/own-room.ts'
import { openings } from './openings.ts'

export const ownRoom: typeof danish = {
  title: 'My room',
  onlyYou: openings.ownRoom.onlyYou,
  step: openings.ownRoom.step,
  hint: 'Keep it short. Put each thought on a line of its own.',
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  toPoints: 'Choose what to bring',
  allQuestions: 'All questions',
  allIntro: 'Here is the whole guide. Take the questions that speak to you.',
  continueLater: 'You can close the page at any time. The room waits until you come back.',
  keep: {
    why: 'Only this device can open this. Choose what opens it again if you lose the device.',
    choose: 'Choose now',
    notNow: 'Not now',
  },
  opening: 'Opening your room …',
}

export const saving: typeof danishSaving = {
  none: '',
  writing: 'Writing …',
  written: 'Written here',
  saved: 'Saved',
  seen: 'Saved and seen',
}

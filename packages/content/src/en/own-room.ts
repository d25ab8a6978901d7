import type { ownRoom as danish, saving as danishSaving } from '../da/own-room.ts'

export const ownRoom: typeof danish = {
  title: 'My room',
  onlyYou: 'Only you can read this. Nobody is told, and nobody is counting.',
  step: (at, of) => `Question ${String(at)} of ${String(of)}`,
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

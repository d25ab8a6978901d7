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
  help: {
    all: 'The three areas of the guide. Take your time, and skip what you like.',
    interview: 'Somebody else asks while you answer.',
    compass: 'Six directions: how much do they matter, and how are they going?',
    contract: 'Write what you will keep to. See for yourself as you go.',
    plan: 'What matters most on one sheet, filled with what you wrote.',
    paper: 'Sheets to print, empty or with your words.',
    keyCard: 'Opens the room again from somewhere else.',
  },
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

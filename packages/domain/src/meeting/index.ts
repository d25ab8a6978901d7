export {
  meetingLengths,
  minuteOf,
  minutesFor,
  parseLength,
  parsePhase,
  phaseAfter,
  phases,
  usualLength,
  type MeetingLength,
  type Phase,
} from './phases.ts'
export {
  giveMore,
  goneSince,
  leftOf,
  minutesAndSeconds,
  mostTimerMs,
  runTimer,
  setTimer,
  silenceMs,
  stopTimer,
  timeOfDay,
  type Timer,
} from './timer.ts'
export { mayHaveTurn, nextTurn, type TurnsHad } from './turns.ts'
export { countDots, dotsEach, mayLayDot, mostDotted, type Dotted } from './dots.ts'
export {
  mayChooseTheme,
  mostThemes,
  parkedAmong,
  parkedBefore,
  themeNow,
  themeQuestions,
  themesAmong,
  type ThemeNotes,
  type ThemeQuestion,
} from './themes.ts'
export {
  parsePlace,
  placeOf,
  suggestedBy,
  suggestedByLaid,
  type OnTheMap,
  type Place,
  type Placed,
} from './places.ts'
export { canHaveMoved, movementsSince, type Movement } from './movements.ts'
export { reminderDay } from './reminder.ts'
export type { DotsOnTable, Meeting } from './meeting.ts'
export { mayDecide, maySuggest, mostToSend, waitsForLeader, type ToSendOn } from './sending.ts'
export { isOver, type Minutes } from './minutes.ts'

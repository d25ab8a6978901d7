export type { Words } from './da.ts'
export { agenda, type AgendaKey } from './instruments/agenda.ts'
export { guide, mainQuestions, type AreaKey, type QuestionKey } from './instruments/guide.ts'
export { helpSections, phonesCheckedOn, type HelpKey } from './instruments/help.ts'

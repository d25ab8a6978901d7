export type { Words } from './da.ts'
export type { WordsOfMany } from './many/da.ts'
export type { ReadingWords } from './reading/da.ts'
export { agenda, shortTalk, type AgendaKey, type ShortTalkKey } from './instruments/agenda.ts'
export {
  allQuestions,
  guide,
  mainQuestions,
  type AreaKey,
  type QuestionKey,
} from './instruments/guide.ts'
export { groupBlocks, hintedItems } from './instruments/group-items.ts'
export { planQuestions } from './instruments/plan.ts'
export { soloAgenda, type SoloKey } from './instruments/solo.ts'
export { directionFindings, findings, type Remedy } from './instruments/findings.ts'
export {
  firstTools,
  roles,
  startPaths,
  tools,
  type RoleKey,
  type ToolKey,
} from './instruments/roles.ts'
export { publishedRatings } from './instruments/tool-rating.ts'
export { localCardLines, waysRound } from './instruments/own-leader.ts'
export { helpSections, type HelpKey } from './instruments/help.ts'

export {
  itemKinds,
  layOut,
  mayAddProgrammeItem,
  mayNameWorkshop,
  parseClock,
  parseItemKind,
  parseItemMinutes,
  parseItemTopic,
  parseMinutesText,
  spanMinutes,
  topicsOf,
  totalMinutes,
  type ItemKind,
  type ItemTopic,
  type Programme,
  type ProgrammeItem,
  type Slot,
  reflectionTopics,
  type ReflectionTopic,
} from './programme.ts'
export { faultsIn, mend, mendedBy, mendJoint, type ProgrammeFault } from './mend.ts'
export { mayAddPage, ownPageFields, pageAmong, type OwnPage, type OwnPageField } from './pages.ts'
export { pagesFromText, type PagesRead } from './pages-from-text.ts'
export { readPrinted, type PrintedItem, type ReadProgramme } from './printed.ts'
export { minutesLate, shiftOf, slotsNow, whereIn, type Running } from './running.ts'
export { programmeTemplates, templateNames, type TemplateName } from './templates.ts'
export type { Workshop } from './workshop.ts'
export {
  drawTable,
  drawnSizes,
  mostTables,
  parseTableCount,
  readTableNumber,
  seatings,
  type ReadTable,
  type Seating,
  type Tables,
} from './tables.ts'
export {
  fewestProposals,
  mayAddProposal,
  mayBeDone,
  missingProposals,
  mostProposals,
  parseProposalLetter,
  parseTableTopic,
  proposalsToSend,
  tableTopics,
  type ProposalLetter,
  type SentProposal,
  type TableProposal,
  type TableTopic,
  type TableWork,
} from './proposals.ts'
export {
  countedDots,
  dottable,
  findOnWall,
  mayDecideOn,
  mayMakeCluster,
  mayTakeInProposal,
  mostDecisions,
  offeredForDots,
  parseDrawLetter,
  type DrawLetter,
  parseHandLetter,
  wallOf,
  type Cluster,
  type Decision,
  type DotsLaid,
  type GatheredProposal,
  type Gathering,
  type HandLetter,
  type OnWall,
} from './gathering.ts'

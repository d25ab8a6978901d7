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
} from './programme.ts'
export { faultsIn, mend, mendedBy, mendJoint, type ProgrammeFault } from './mend.ts'
export { readPrinted, type PrintedItem, type ReadProgramme } from './printed.ts'
export { minutesLate, shiftOf, slotsNow, whereIn, type Running } from './running.ts'
export { programmeTemplates, templateNames, type TemplateName } from './templates.ts'
export type { Workshop } from './workshop.ts'

import { danishProgramme } from './programme/da.ts'
import { englishProgramme } from './programme/en.ts'

export type { ProgrammeWords } from './programme/da.ts'

/** Few enough to come with the screens they stand on, in both languages. */
export const programmeWords = { da: danishProgramme, en: englishProgramme }

import { danishSeminar } from './seminar/da.ts'
import { englishSeminar } from './seminar/en.ts'

export type { SeminarWords } from './seminar/da.ts'

/** Few enough to come with the screens they stand on, in both languages. */
export const seminarWords = { da: danishSeminar, en: englishSeminar }

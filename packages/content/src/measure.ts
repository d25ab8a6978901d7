import { danishMeasure } from './measure/da.ts'
import { englishMeasure } from './measure/en.ts'

export type { MeasureWords } from './measure/da.ts'

/** Few enough to come with the screens they stand on, in both languages. */
export const measureWords = { da: danishMeasure, en: englishMeasure }

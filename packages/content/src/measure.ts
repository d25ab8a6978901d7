import { danishMeasure } from './measure/da.ts'
import { englishMeasure } from './measure/en.ts'
import { danishTensions } from './measure/tensions-da.ts'
import { englishTensions } from './measure/tensions-en.ts'
import { danishUnits } from './measure/units-da.ts'
import { englishUnits } from './measure/units-en.ts'

export type { MeasureWords } from './measure/da.ts'
export type { TensionWords } from './measure/tensions-da.ts'
export type { UnitWords } from './measure/units-da.ts'

/** Few enough to come with the screens they stand on, in both languages. */
export const measureWords = { da: danishMeasure, en: englishMeasure }
export const tensionWords = { da: danishTensions, en: englishTensions }
export const unitWords = { da: danishUnits, en: englishUnits }

import { danishOfMany } from './many/da.ts'
import { englishOfMany } from './many/en.ts'
import { danishReading } from './reading/da.ts'
import { englishReading } from './reading/en.ts'

/** Every word there is, for tests that go through all screens. */
export const da = { ...danishReading, ...danishOfMany }
export type Words = typeof da
export const en: Words = { ...englishReading, ...englishOfMany }

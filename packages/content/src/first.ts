import { openings as danishOpenings } from './da/openings.ts'
import { shell as danishShell } from './da/shell.ts'
import { start as danishStart } from './da/start.ts'
import { openings as englishOpenings } from './en/openings.ts'
import { shell as englishShell } from './en/shell.ts'
import { start as englishStart } from './en/start.ts'

/** The words of the first screen and of what others begin with, in both languages and few enough to come with the page. */
export const firstWords = {
  da: { openings: danishOpenings, shell: danishShell, start: danishStart },
  en: { openings: englishOpenings, shell: englishShell, start: englishStart },
}

export type FirstWords = (typeof firstWords)['da']

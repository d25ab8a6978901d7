import { shell as danishShell } from './da/shell.ts'
import { start as danishStart } from './da/start.ts'
import { shell as englishShell } from './en/shell.ts'
import { start as englishStart } from './en/start.ts'

/** The words of the first screen, in both languages and few enough to come with the page. */
export const firstWords = {
  da: { shell: danishShell, start: danishStart },
  en: { shell: englishShell, start: englishStart },
}

export type FirstWords = (typeof firstWords)['da']

import type { SeminarWords } from '#content/seminar'
import { itemAxes, type AskedTheme, type ItemAxis, type ToldAnswers, type ToldTheme } from '#domain'

/** What a theme is called on the phones, in the reader's language. */
export function askedInWords({ text, candidate }: AskedTheme, { themes }: SeminarWords): string {
  return text !== '' || candidate === null ? text : themes[candidate].label
}

/** The band, and where it is told how many of ten. */
export function toldInWords(
  axis: ItemAxis,
  { band, tenths }: ToldAnswers,
  { told, levels }: SeminarWords,
): readonly string[] {
  const said = told[axis][band]
  return tenths === null ? [said] : [said, told.tenths(tenths, levels[axis].high)]
}

/** Both axes, one line each. */
export function toldLines(theme: ToldTheme, words: SeminarWords): readonly string[] {
  return itemAxes.map((axis) => toldInWords(axis, theme[axis], words).join('. '))
}

import { bandOf, fewestAnswers, parseBand, type Band } from '../group/bands.ts'
import { levels, type Level } from '../group/items.ts'

// In a seminar there may be a thousand. A band is told from five answers on, as in a group. From thirty on how
// many of ten as well; close to either end it is told no closer than one in ten, or nine.

/** What is told of the answers to one question: the band, and how many of ten said high where that is safe. */
export interface ToldAnswers {
  readonly band: Band
  /** 1 to 9: one is "at most", nine is "at least"; null where only the band is told. */
  readonly tenths: number | null
}

/** With fewer no tenth is told: three who put their answers together could know the others'. */
export const fewestForTenths = 30

const tooFew: ToldAnswers = { band: 'tooFew', tenths: null }

/** Null is a question with too few. A number that is no level is nobody's answer: it was written by hand. */
export function toldAnswers(values: readonly number[] | null): ToldAnswers {
  const answers = (values ?? []).flatMap((value) => levels[value] ?? [])
  if (answers.length < fewestAnswers) return tooFew
  return { band: bandOf(answers), tenths: tenthsOf(answers) }
}

function tenthsOf(answers: readonly Level[]): number | null {
  const count = answers.length
  if (count < fewestForTenths) return null
  const high = answers.filter((level) => level === 'high').length
  return Math.min(Math.max(Math.floor((20 * high + count) / (2 * count)), 1), 9)
}

/** Null for what nobody would have been told. */
export function parseToldAnswers(band: unknown, tenths: unknown): ToldAnswers | null {
  const told = parseBand(band)
  if (told === null) return null
  if (tenths === null) return { band: told, tenths: null }
  const isTenth = typeof tenths === 'number' && Number.isInteger(tenths)
  const [least, most] = tenthsWith[told]
  return isTenth && tenths >= least && tenths <= most ? { band: told, tenths } : null
}

/** From two thirds of thirty or more on it is seven of ten; with too few there is none. */
const tenthsWith: Readonly<Record<Band, readonly [number, number]>> = {
  mostHigh: [7, 9],
  mostLow: [1, 3],
  split: [3, 7],
  tooFew: [1, 0],
}

export function isSameTold(one: ToldAnswers, other: ToldAnswers): boolean {
  return one.band === other.band && one.tenths === other.tenths
}

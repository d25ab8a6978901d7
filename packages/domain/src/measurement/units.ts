import { fewestAnswers } from '../group/bands.ts'
import { roundHalfUp, type Hundredths } from '../tool-rating/hundredths.ts'
import { meanOf, toldSum, type Edge, type Figure } from './figures.ts'

/** A group among several that measured the same. */
export interface Unit {
  readonly id: string
  /** How many answered, and what they come to. */
  readonly figure: Figure
  /** Whether it may be shown by itself, or in a total only. */
  readonly isAlone: boolean
}

export interface UnitsTotal extends Figure {
  readonly edge: Edge | 'unknown'
  /** How many groups it covers. */
  readonly units: number
}

export interface ToldUnits {
  /** Those that are shown by themselves. */
  readonly alone: readonly Unit[]
  /** Null where it would be one group, or would tell of one. */
  readonly total: UnitsTotal | null
  /** How many groups are neither shown nor in the total. */
  readonly leftOut: number
}

/** Fewer, and the total less what is shown would be the one that is hidden. */
const fewestHidden = 2

/**
 * The groups that may be shown, and a total from which no other can be computed. It covers all of them; but
 * where what is left, when those shown are taken from it, would be one group or fewer than five people, it
 * covers only those shown (complementary suppression).
 */
export function tellUnits(units: readonly Unit[]): ToldUnits {
  const alone = units.filter(({ figure, isAlone }) => isAlone && figure.n >= fewestAnswers)
  const hidden = units.filter((unit) => !alone.includes(unit))
  const rest = isSafe(hidden) ? restOf(hidden) : null
  const covered = alone.length + (rest === null ? 0 : hidden.length)
  const parts = [...alone.map(partOf), ...(rest === null ? [] : [rest])]
  return {
    alone,
    total: covered < 2 ? null : { ...sumOf(parts), units: covered },
    leftOut: units.length - covered,
  }
}

export function meanOfTotal({ n, sum }: UnitsTotal): Hundredths {
  return roundHalfUp(100 * sum, n)
}

interface Part extends Figure {
  readonly edge: Edge | 'unknown'
}

function isSafe(hidden: readonly Unit[]): boolean {
  const { n } = sumOf(hidden.map(partOf))
  return hidden.length >= fewestHidden && n >= fewestAnswers
}

function partOf({ figure }: Unit): Part {
  return { ...figure, edge: figure.n < fewestAnswers ? 'exact' : meanOf(figure).edge }
}

/** All that is hidden, as if it were one group: it too is told no closer to an end than is safe. */
function restOf(hidden: readonly Unit[]): Part {
  const rest = sumOf(hidden.map(partOf))
  const told = toldSum(rest.n, rest.sum)
  return { ...told, edge: edgeOfAll([rest.edge, meanOf(told).edge]) }
}

function sumOf(parts: readonly Part[]): Part {
  return {
    n: parts.reduce((all, { n }) => all + n, 0),
    sum: parts.reduce((all, { sum }) => all + sum, 0),
    edge: edgeOfAll(parts.map(({ edge }) => edge)),
  }
}

function edgeOfAll(edges: readonly Part['edge'][]): Part['edge'] {
  const [only = 'exact', ...others] = new Set(edges.filter((edge) => edge !== 'exact'))
  return others.length > 0 ? 'unknown' : only
}

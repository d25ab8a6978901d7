import { compareRounds, criteria, totalOf, type Criterion } from '../tool-rating/comparison.ts'
import type { Hundredths } from '../tool-rating/hundredths.ts'
import { meanOf, type Edge, type Figure, type Figures } from './figures.ts'

/** Unknown: one part may be more and another less, and together nothing can be said. */
export type NumberEdge = Edge | 'unknown'

/** A number that hangs on means which may themselves be more or less than they say. */
export interface ToldNumber {
  readonly value: number
  readonly edge: NumberEdge
}

export interface ToldChange {
  readonly of: Criterion | 'total'
  readonly before: ToldNumber
  readonly after: ToldNumber
  /** In hundredths of a degree: what to look at first. */
  readonly difference: ToldNumber
  readonly index: ToldNumber
}

/** Before and after of a tool, its total last; empty where a criterion had too few answers either time. */
export function compareFigures(before: Figures, after: Figures): readonly ToldChange[] {
  const [first, then] = [meansIn(before), meansIn(after)]
  if (first === null || then === null) return []
  return compareRounds(first.means, then.means).map((row) => {
    const [was, is] = [first.edges[row.of], then.edges[row.of]]
    const edge = edgeOfAll([is, turned(was)])
    return {
      of: row.of,
      before: { value: row.before, edge: was },
      after: { value: row.after, edge: is },
      difference: { value: row.difference, edge },
      index: { value: row.index, edge },
    }
  })
}

/** The means of one round, the total last; empty where a criterion had too few answers. */
export function toolMeans(
  figures: Figures,
): readonly (ToldNumber & { readonly of: Criterion | 'total' })[] {
  const told = meansIn(figures)
  if (told === null) return []
  const { means, edges } = told
  return [
    ...criteria.map((of) => ({ of, value: means[of], edge: edges[of] })),
    { of: 'total' as const, value: totalOf(means), edge: edges.total },
  ]
}

interface MeansIn {
  readonly means: Readonly<Record<Criterion, Hundredths>>
  readonly edges: Readonly<Record<Criterion | 'total', NumberEdge>>
}

function meansIn({ usability, relevance, task }: Figures): MeansIn | null {
  if (!usability || !relevance || !task) return null
  const told = { usability: meanOf(usability), relevance: meanOf(relevance), task: meanOf(task) }
  const edges = {
    usability: told.usability.edge,
    relevance: told.relevance.edge,
    task: told.task.edge,
  }
  return {
    means: { usability: told.usability.mean, relevance: told.relevance.mean, task: told.task.mean },
    edges: { ...edges, total: edgeOfAll(Object.values(edges)) },
  }
}

/** How many answered, where it was as many to each question; otherwise from the fewest to the most. */
export function answersIn(figures: Figures): { readonly fewest: number; readonly most: number } {
  const counts = Object.values(figures)
    .filter((figure): figure is Figure => figure !== null)
    .map(({ n }) => n)
  return counts.length === 0
    ? { fewest: 0, most: 0 }
    : { fewest: Math.min(...counts), most: Math.max(...counts) }
}

function edgeOfAll(edges: readonly NumberEdge[]): NumberEdge {
  const open = new Set(edges.filter((edge) => edge !== 'exact'))
  const [only = 'exact', ...others] = open
  return others.length > 0 ? 'unknown' : only
}

function turned(edge: NumberEdge): NumberEdge {
  if (edge === 'orMore') return 'orLess'
  return edge === 'orLess' ? 'orMore' : edge
}

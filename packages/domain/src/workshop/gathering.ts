import { countDots, dotsEach, mostDotted, type Dotted } from '../meeting/dots.ts'
import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { isBlank, isTooLong } from '../writing/length.ts'
import type { ProposalLetter } from './proposals.ts'

/** What the tables have sent, what people made of it, and what was decided. */
export interface Gathering {
  /** In the order they came. */
  readonly proposals: readonly GatheredProposal[]
  readonly clusters: readonly Cluster[]
  readonly dots: DotsLaid
  readonly decisions: readonly Decision[]
  /** Whether the wall shows it. */
  readonly isOnWall: boolean
}

export interface GatheredProposal extends ProposalLetter {
  /** The cluster somebody put it in; null while it stands alone. */
  readonly cluster: string | null
  /** Somebody took it off the wall; it is kept, and can be put back. */
  readonly isAside: boolean
}

export interface Cluster {
  readonly id: string
  readonly name: string
}

/** Dots wait on each phone until they are shown; then all of them come. */
export interface DotsLaid {
  /** From 1; nobody has been asked for dots before. Laid anew, it is another round. */
  readonly round: number
  readonly stage: 'none' | 'open' | 'shown'
  readonly hands: readonly (readonly string[])[]
}

export interface Decision {
  readonly id: string
  readonly text: string
  readonly who: string
}

/** More than this nobody reads, and a letterbox that takes more would be a way to fill a room. */
export const mostGathered = 1500
export const mostClusters = 40
export const mostDecisions = 40

/** One thing on the wall: a cluster with what lies in it, or a proposal alone. */
export interface OnWall {
  readonly id: string
  /** Empty for a cluster that nobody has named. */
  readonly name: string
  readonly isCluster: boolean
  readonly proposals: readonly GatheredProposal[]
}

/** Clusters in the order they were made, those with nothing in them too; then what stands alone. */
export function wallOf({
  proposals,
  clusters,
}: Pick<Gathering, 'proposals' | 'clusters'>): readonly OnWall[] {
  const shown = proposals.filter(({ isAside }) => !isAside)
  const inClusters = clusters.map(({ id, name }) => ({
    id,
    name,
    isCluster: true,
    proposals: shown.filter(({ cluster }) => cluster === id),
  }))
  const alone = shown
    .filter(({ cluster }) => !clusters.some(({ id }) => id === cluster))
    .map((one) => ({ id: one.id, name: one.text, isCluster: false, proposals: [one] }))
  return [...inClusters, ...alone]
}

/** What a dot may be laid on: not an empty cluster. */
export function dottable(wall: readonly OnWall[]): readonly OnWall[] {
  return wall.filter(({ proposals }) => proposals.length > 0)
}

/** Those in which each of these words is begun, in their names or in what lies in them; all where nothing is typed. */
export function findOnWall(wall: readonly OnWall[], typed: string): readonly OnWall[] {
  const words = wordsIn(typed)
  return wall.filter(({ name, proposals }) => {
    const said = [name, ...proposals.map(({ text }) => text)].flatMap(wordsIn)
    return words.every((word) => said.some((one) => one.startsWith(word)))
  })
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** What one is offered to lay her dots on: those that have one and would not be seen, then what she looks for. */
export function offeredForDots(
  wall: readonly OnWall[],
  {
    typed,
    on,
    most,
  }: { readonly typed: string; readonly on: readonly string[]; readonly most: number },
): { readonly offered: readonly OnWall[]; readonly found: number } {
  const all = dottable(wall)
  const found = findOnWall(all, typed)
  const seen = found.slice(0, most)
  const hidden = all.filter((one) => on.includes(one.id) && !seen.includes(one))
  return { offered: [...hidden, ...seen], found: found.length }
}

/** Those with dots, most first. Null until they are shown: before that nobody counts. */
export function countedDots(
  wall: readonly OnWall[],
  { stage, hands }: DotsLaid,
): readonly Dotted<OnWall>[] | null {
  return stage === 'shown' ? mostDotted(wall, countDots(hands)) : null
}

/** What one phone laid, as it comes: three different things at most; null for what is no hand. */
export interface HandLetter {
  readonly hand: string
  readonly round: number
  readonly on: readonly string[]
}

export function parseHandLetter(fields: Readonly<Record<string, unknown>>): HandLetter | null {
  const { hand, round, on } = fields
  if (!isName(hand) || typeof round !== 'number' || !Number.isSafeInteger(round) || round < 1) {
    return null
  }
  if (!Array.isArray(on) || on.length > dotsEach) return null
  const names = on.filter(isName)
  return names.length === on.length ? { hand, round, on: names } : null
}

/** Somebody asks for one of these tables: what was asked of others before gives none of them. */
export interface DrawLetter {
  readonly set: string
  readonly hand: string
}

export function parseDrawLetter(fields: Readonly<Record<string, unknown>>): DrawLetter | null {
  const { set, hand } = fields
  return isName(set) && isName(hand) ? { set, hand } : null
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{4,24}$/u.test(value)
}

export function mayTakeInProposal(known: readonly unknown[]): boolean {
  return known.length < mostGathered
}

export function mayMakeCluster(known: readonly unknown[]): Allowed<'full'> {
  return known.length < mostClusters ? allowed : refused('full')
}

export function mayDecideOn(
  known: readonly unknown[],
  text: string,
): Allowed<'empty' | 'tooLong' | 'full'> {
  if (isBlank(text)) return refused('empty')
  if (isTooLong('clause', text.trim())) return refused('tooLong')
  return known.length < mostDecisions ? allowed : refused('full')
}

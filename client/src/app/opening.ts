import type { Words } from '#content'

import type { ProblemName } from './problems.ts'

/** A room on its way to the screen. */
export type Opening<Room> =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly room: Room }
  /** This device does not hold it. */
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly problem: ProblemName }

interface Headings {
  readonly opening: string
  readonly title: string
}

interface StandIn {
  readonly heading: string
  readonly problem?: Words['problems'][ProblemName]
}

/** What is said where a room will stand: what is waited for, or what stands in the way. */
export function standInFor(
  opening: Exclude<Opening<unknown>, { state: 'open' }>,
  { problems }: Words,
  headings: Headings,
): StandIn {
  if (opening.state === 'opening') return { heading: headings.opening }
  const problem = opening.state === 'missing' ? 'roomNotHere' : opening.problem
  return { heading: headings.title, problem: problems[problem] }
}

import type { ProblemName } from './problems.ts'

/** A room on its way to the screen. */
export type Opening<Room> =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly room: Room }
  /** This device does not hold it. */
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly problem: ProblemName }

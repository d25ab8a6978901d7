import { hrefOf } from '#app/route.ts'

type Place = 'kort' | 'hurtig' | 'afsnit' | 'foelg'

/** Where the plan becomes a page, and its next edition. */
export function hrefOfPublishing(handle: string): string {
  return hrefOf({ at: 'organisation', handle, steps: ['publicer'] })
}

/** Somewhere in the plan; without a place it is the matrix. */
export function hrefInPlan(handle: string, place?: Place, id?: string): string {
  const steps = ['plan', place, id].filter((step) => step !== undefined)
  return hrefOf({ at: 'organisation', handle, steps })
}

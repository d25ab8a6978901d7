import { hrefOf } from '#app/route.ts'

type Place = 'kort' | 'hurtig' | 'afsnit' | 'foelg'

/** Somewhere in the plan; without a place it is the matrix. */
export function hrefInPlan(handle: string, place?: Place, id?: string): string {
  const steps = ['plan', place, id].filter((step) => step !== undefined)
  return hrefOf({ at: 'organisation', handle, steps })
}

import { hrefOf } from '#app/route.ts'
import type { AskedItem } from '#domain'

/** Where a step of the preparation is; without one it is where it begins. */
export function hrefOfStep(handle: string, step?: string): string {
  return hrefOf({ at: 'group', handle, steps: ['forbered', ...(step === undefined ? [] : [step])] })
}

export const cardStep = 'kort'

/** The items before and after, on the way through them. */
export function besidesItem(
  path: readonly AskedItem[],
  item: AskedItem,
): { readonly at: number; readonly before: AskedItem | null; readonly after: AskedItem | null } {
  const index = path.indexOf(item)
  return { at: index + 1, before: path[index - 1] ?? null, after: path[index + 1] ?? null }
}

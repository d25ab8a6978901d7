import { hrefOf } from '#app/route.ts'

import type { AtSeminars } from './SeminarScreen.tsx'

/** What comes after the room in the address. */
export function seminarHref(
  { route }: Pick<AtSeminars, 'route'>,
  ...steps: readonly string[]
): string {
  const { handle } = route
  return hrefOf({ at: 'organisation', handle, steps: ['prioriter', ...steps] })
}

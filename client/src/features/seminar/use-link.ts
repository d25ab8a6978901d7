import { useEffect, useState } from 'preact/hooks'

import { linkToSeminar } from '#app/seminar/seminars.ts'

import type { AtSeminar } from './SeminarScreen.tsx'

/** Null until it is worked out. */
export function useLink({ app, here }: Pick<AtSeminar, 'app' | 'here'>): string | null {
  const [link, setLink] = useState<string | null>(null)
  useEffect(() => void linkToSeminar(app, here).then(setLink), [app, here])
  return link
}

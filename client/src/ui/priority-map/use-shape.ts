import { useEffect, useState } from 'preact/hooks'

import type { MapShape } from './lay-out.ts'

const wideScreen = '(min-width: 48rem), print'

/** Tall on a phone, wide everywhere else and on paper. */
export function useShape(): MapShape {
  const [isWide, setWide] = useState(() => window.matchMedia(wideScreen).matches)
  // Follows the window and the printer, which are outside.
  useEffect(() => {
    const query = window.matchMedia(wideScreen)
    const follow = () => setWide(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return isWide ? 'wide' : 'tall'
}

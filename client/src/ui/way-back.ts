import { useContext } from 'preact/hooks'

import { FrameContext } from './frame.ts'

/** The way back from a page of help to where one was, or to the front page. */
export function useWayBack(): { readonly href: string; readonly label: string } {
  const { cameFrom, hrefs, words } = useContext(FrameContext)
  if (cameFrom === null || cameFrom === hrefs.home) return { href: hrefs.home, label: words.home }
  return { href: cameFrom, label: words.backToWhere }
}

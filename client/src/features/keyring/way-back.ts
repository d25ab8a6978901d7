import { useContext } from 'preact/hooks'

import { askedAt } from '#app/ask-to-keep.ts'
import { hrefOf, parseRoute } from '#app/route.ts'
import { FrameContext } from '#ui/frame.ts'

import type { KeyringProps } from './KeyringScreen.tsx'

/** To what she was writing when she was asked how to keep it; from everywhere else to her rooms. */
export function useWayBack({ app, words }: Pick<KeyringProps, 'app' | 'words'>) {
  const { cameFrom, words: frame } = useContext(FrameContext)
  const at = askedAt(app)
  return at === null || cameFrom === null || parseRoute(cameFrom).at !== at.at
    ? { href: hrefOf({ at: 'rooms' }), label: words.rooms.title }
    : { href: hrefOf(at), label: frame.backToWhere }
}

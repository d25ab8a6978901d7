import { askToKeep } from '#app/ask-to-keep.ts'
import type { Route } from '#app/route.ts'
import { AskToKeep as Asked } from '#ui/AskToKeep.tsx'

import type { InOwnRoom } from './OwnRoomScreen.tsx'

/** Below what she writes: how does she want to keep it? */
export function AskToKeep({ app, here, words, at }: InOwnRoom & { readonly at: Route }) {
  const asked = askToKeep(app, here, { words, at })
  return asked === null ? null : <Asked {...asked} />
}

import { localHelpThatHolds, parseLocalHelp, type LocalHelp } from '#domain'
import type { Doc } from 'yjs'

import { readLetterbox } from '../meeting/post.ts'
import { change } from '../room/kind.ts'
import { fieldsOf, mapOf } from '../room/stranger.ts'

// localHelp     mark → organisation, n, on, cards
//
// In the organisation's room as it was shared, and in each linked group's as it came there.

/** What was shared last; null before anything was. */
export function readLocalHelp(doc: Doc): LocalHelp | null {
  return localHelpThatHolds(allOf(doc))
}

/** The same in a room that follows a letterbox. A device that had not heard of letting go may have put it back. */
export function readFollowedHelp(doc: Doc): LocalHelp | null {
  return readLetterbox(doc) === null ? null : readLocalHelp(doc)
}

function allOf(doc: Doc): readonly LocalHelp[] {
  return [...mapOf(doc, 'localHelp').entries()].flatMap(
    ([mark, value]) => parseLocalHelp({ ...fieldsOf(value), mark }) ?? [],
  )
}

/** What it takes the place of goes. Told twice, or later than what followed it, it changes nothing. */
export function keepLocalHelp(doc: Doc, help: LocalHelp): void {
  const known = allOf(doc)
  const isNews = known.every(({ mark }) => mark !== help.mark)
  if (!isNews || localHelpThatHolds([...known, help]) !== help) return
  const { mark, organisation, n, on, cards } = help
  change(doc, () => {
    for (const before of known) mapOf(doc, 'localHelp').delete(before.mark)
    mapOf(doc, 'localHelp').set(mark, { organisation, n, on, cards })
  })
}

/** The group is linked to another, or to none. */
export function forgetLocalHelp(doc: Doc): void {
  if (mapOf(doc, 'localHelp').size > 0) change(doc, () => mapOf(doc, 'localHelp').clear())
}

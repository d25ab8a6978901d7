import { moverOf, type MapProps } from './marks.ts'

/** On the row of what somebody else has just moved: who, for the moment it lasts. */
export function JustMoved({
  words,
  moved,
  id,
}: Pick<MapProps, 'words' | 'moved'> & { id: string }) {
  const by = moverOf(moved, id)
  return by === '' ? null : <span class="map-moved-by only-screen">{words.movedBy(by)}</span>
}

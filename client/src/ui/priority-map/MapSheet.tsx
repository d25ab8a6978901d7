import { layOutMap } from './lay-out.ts'
import { StillPicture } from './MapPicture.tsx'
import type { MapProps } from './marks.ts'

/** The picture on a sheet of its own in A1, for cards to be laid on; seen on paper only. */
export function MapSheet({ words, items }: Pick<MapProps, 'words' | 'items'>) {
  return (
    <div class="map-sheet only-print">
      <StillPicture words={words} items={items} layout={layOutMap(items, 'poster')} arrows={[]} />
    </div>
  )
}

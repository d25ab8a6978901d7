import { useState } from 'preact/hooks'

import { LiveRegion } from '../LiveRegion.tsx'
import { ViewChoice, type View } from '../moving/ViewChoice.tsx'
import { MapList } from './MapList.tsx'
import { MapPicture } from './MapPicture.tsx'
import { MapTable } from './MapTable.tsx'
import { nameOfPlace, spokenMark, type MapProps } from './marks.ts'
import './priority-map.css'
import { useShape } from './use-shape.ts'

/** The priority map as a picture, a table and a list that say the same; on a phone the list comes first. */
export function PriorityMap(props: MapProps) {
  const { words, onMove } = props
  const shape = useShape()
  const [chosen, setChosen] = useState<View | null>(null)
  const view = chosen ?? (shape === 'wide' ? 'picture' : 'list')
  return (
    <div class="map">
      <ViewChoice words={words.views} view={view} onChoose={setChosen} />
      {onMove === undefined || view !== 'picture' ? null : (
        <p class="hint only-screen">{words.howToMove}</p>
      )}
      {view === 'picture' ? <MapPicture {...props} /> : null}
      {view === 'table' ? <MapTable {...props} /> : null}
      {view === 'list' ? <MapList {...props} /> : null}
      <LiveRegion text={newsOf(props)} />
    </div>
  )
}

/** What another has just moved, for those who cannot see it move. */
function newsOf({ words, items, moved }: MapProps): string {
  const item = items.find(({ id }) => id === moved?.id)
  if (!moved || item === undefined) return ''
  const where = words.placed(spokenMark(item), nameOfPlace(words, item.place))
  return `${words.movedBy(moved.by)}: ${where}`
}

import { useState } from 'preact/hooks'

import { LiveLines } from '../LiveRegion.tsx'
import { ViewChoice, type View } from '../moving/ViewChoice.tsx'
import { MapFields } from './MapFields.tsx'
import { MapList } from './MapList.tsx'
import { MapPicture } from './MapPicture.tsx'
import { MapTable } from './MapTable.tsx'
import { moverOf, nameOfPlace, spokenMark, type MapProps } from './marks.ts'
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
      <MapFields {...props} />
      <LiveLines lines={newsOf(props)} />
    </div>
  )
}

/** What another has just moved, for those who cannot see it move. */
function newsOf({ words, items, moved }: MapProps): readonly string[] {
  return items.flatMap((item) => {
    const by = moverOf(moved, item.id)
    const where = words.placed(spokenMark(item), nameOfPlace(words, item.place))
    return by === '' ? [] : [`${words.movedBy(by)}: ${where}`]
  })
}

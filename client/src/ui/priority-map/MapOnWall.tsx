import { arrowsOf } from './arrows.ts'
import { layOutMap } from './lay-out.ts'
import { StillPicture } from './MapPicture.tsx'
import type { MapProps } from './marks.ts'
import { useShape } from './use-shape.ts'

/** The picture for the projector, to be read from four metres. */
export function MapOnWall({ words, items }: Pick<MapProps, 'words' | 'items'>) {
  const shape = useShape() === 'tall' ? 'tall' : 'wall'
  const layout = layOutMap(items, shape)
  const arrows = arrowsOf(items, { layout, shape })
  return <StillPicture words={words} items={items} layout={layout} arrows={arrows} />
}

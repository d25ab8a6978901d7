import { useState } from 'preact/hooks'

import { LiveRegion } from '../LiveRegion.tsx'
import { ViewChoice, type View } from '../moving/ViewChoice.tsx'
import { useShape } from '../priority-map/use-shape.ts'
import './matrix.css'
import { MatrixBoard } from './MatrixBoard.tsx'
import { MatrixList } from './MatrixList.tsx'
import { MatrixTable } from './MatrixTable.tsx'
import { nameOfSquare, type MatrixProps } from './squares.ts'

/** A board, a table and a list that say the same; on a phone the list comes first. */
export function Matrix(props: MatrixProps) {
  const { words, onMove } = props
  const shape = useShape()
  const [chosen, setChosen] = useState<View | null>(null)
  const view = chosen ?? (shape === 'wide' ? 'picture' : 'list')
  return (
    <div class="matrix only-screen">
      <ViewChoice words={words.views} view={view} onChoose={setChosen} />
      {onMove === undefined || view !== 'picture' ? null : <p class="hint">{words.howToMove}</p>}
      {view === 'picture' ? <MatrixBoard {...props} /> : null}
      {view === 'table' ? <MatrixTable {...props} /> : null}
      {view === 'list' ? <MatrixList {...props} /> : null}
      <LiveRegion text={newsOf(props)} />
    </div>
  )
}

/** What another has just moved, for those who cannot see it move. */
function newsOf({ words, ground, cards, moved }: MatrixProps): string {
  const card = cards.find(({ id }) => id === moved)
  if (card === undefined) return ''
  return `${words.movedByOther}: ${words.placed(card.label, nameOfSquare(ground, card.square))}`
}
